import { describe, expect, it } from 'vitest';
import { headerOf } from '../read-structure.ts';

describe('a page that announces the document it prints', () => {
  it('says who issued it and what it is called', () => {
    const header = headerOf(
      '近日，安徽省委、省政府印发了《关于进一步深化医药卫生体制改革的实施意见》，全文如下。',
      '为深化我省医改，提出如下实施意见。',
      '一、任务',
    );
    expect(header).toMatchObject({
      issuers: ['中共安徽省委', '安徽省人民政府'],
      title: '关于进一步深化医药卫生体制改革的实施意见',
      region: '340000',
    });
  });

  it('with a second sentence', () => {
    const header = headerOf(
      '日前，市委办公室、市政府办公室印发《濮阳市县域医共体实施方案》，并发出通知，要求各县（区）认真落实。《濮阳市县域医共体实施方案》全文如下。',
      '一、任务',
    );
    expect(header).toMatchObject({ issuers: ['中共濮阳市委办公室', '濮阳市人民政府办公室'], region: '410900' });
  });

  it('is none where it only tells of it', () => {
    const header = headerOf('近日，安徽省委印发了《关于加强党建的意见》，要求各地结合实际落实。', '一、任务');
    expect(header.issuers).toEqual([]);
  });
});
