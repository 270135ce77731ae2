import { describe, expect, it } from 'vitest';
import { headerOf, readStructure } from '../read-structure.ts';

describe('an area without a code behind the short name of its province', () => {
  it.each([
    ['河北雄安新区管理委员会', '130000/雄安新区'],
    ['湖南湘江新区管理委员会', '430100/湘江新区'],
  ])('%s', (issuer, region) => {
    const header = headerOf(`${issuer}关于印发《医疗卫生机构建设管理办法》的通知`, '一、任务');
    expect(header.region).toBe(region);
  });

  it('济源示范区 is 济源市', () => {
    const header = headerOf('济源产城融合示范区管理委员会关于印发《医共体建设方案》的通知', '一、任务');
    expect(header.region).toBe('419001');
  });
});

describe('addressees', () => {
  const levelOf = (addressees: string) =>
    readStructure(`医改办〔2020〕1号\n${addressees}：\n关于印发医改要点的通知如下。`).header.level;
  it.each([
    ['各镇人民政府、各街道办事处、区直机关各部门', 'county'],
    ['各苏木乡镇人民政府，旗直各部门', 'county'],
    ['各旗、县、区人民政府，市直有关部门，中直、区直企事业单位', 'municipal'],
    ['各市、县（区）人民政府，区直企事业单位', 'provincial'],
  ])('%s: %s', (addressees, level) => expect(levelOf(addressees)).toBe(level));
});

describe('a text without title, number and issuer', () => {
  it('is of the province whose seat its addressees name', () => {
    const { header } = readStructure(
      '各市州、县市区人民政府，省直和中央在湘有关单位：\n为促进社会办医，提出以下实施意见。\n一、放宽市场准入',
    );
    expect([header.region?.value, header.level]).toEqual(['430000', 'provincial']);
  });
});

describe('the place of a text without title', () => {
  it('is that whose mechanism it sets up, of the kind that most of its departments are', () => {
    const header = headerOf(
      '奈政办字〔2025〕13号',
      '各苏木乡镇人民政府，旗政府有关委办局：',
      '旗政府决定建立奈曼旗中医药传承创新发展工作机制，现通知如下。',
      '一、成员单位：旗委宣传部、旗财政局、旗教育局、旗医保局、旗卫健委，按照市委、市政府要求开展工作。',
    );
    expect(header.region).toBe('150525');
  });

  it('may be told by those it is addressed to above the title of what it hands out', () => {
    const header = headerOf(
      '各省、自治区、直辖市人民政府，国务院各部委、各直属机构：',
      '《深化医药卫生体制改革重点工作任务》已经国务院同意，现印发给你们。',
      '深化医药卫生体制改革重点工作任务',
      '一、推进医改。',
    );
    expect(header.region).toBe('100000');
  });
});
