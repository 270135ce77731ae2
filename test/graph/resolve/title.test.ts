import { describe, expect, it } from 'vitest';
import {
  beginsWithPlace,
  foldIssuers,
  issuersAgree,
  namesPlace,
  placeOfIssuers,
} from '../../../graph/resolve/issuer.ts';
import { foldTitle } from '../../../graph/resolve/title.ts';

describe('a printed title', () => {
  it.each([
    [
      '国务院办公厅关于印发深化医药卫生体制改革 2022 年重点工作任务的通知',
      '深化医药卫生体制改革2022年重点工作任务',
      '国务院办公厅',
    ],
    [
      '国务院办公厅关于印发《深化医药卫生体制改革2022年重点工作任务》的通知',
      '深化医药卫生体制改革2022年重点工作任务',
      '国务院办公厅',
    ],
    ['《深化医药卫生体制改革２０２２年重点工作任务》', '深化医药卫生体制改革2022年重点工作任务', undefined],
    ['关于推动公立医院高质量发展的意见', '推动公立医院高质量发展的意见', undefined],
    [
      '中共中央办公厅 国务院办公厅印发《关于进一步完善医疗卫生服务体系的意见》的通知',
      '进一步完善医疗卫生服务体系的意见',
      '中共中央办公厅、国务院办公厅',
    ],
    [
      '中共广东省委办公厅广东省人民政府办公厅印发<关于加强服务能力的意见>的通知',
      '加强服务能力的意见',
      '中共广东省委办公厅广东省人民政府办公厅',
    ],
    [
      '贵州省整体提升卫生健康水平攻坚行动计划(2021—2030年)',
      '贵州省整体提升卫生健康水平攻坚行动计划（2021-2030年）',
      undefined,
    ],
    ['DRG/DIP支付方式改革三年行动计划', 'DRG/DIP支付方式改革三年行动计划', undefined],
    ['广东省人民政府关于贯彻国务院关于养老保险决定的通知', '贯彻国务院关于养老保险决定的通知', '广东省人民政府'],
    ['工业和信息化部等八部门关于印发《示例方案》的通知', '示例方案', '工业和信息化部等八部门'],
  ])('%s folds to what it issues', (title, key, issuer) => {
    expect(foldTitle(title)).toEqual(issuer === undefined ? { key } : { key, issuer });
  });

  it('that forwards another document is not that document', () => {
    expect(foldTitle('国务院办公厅转发国家教委等部门关于教育示例请示的通知').key).not.toBe('教育示例请示');
    expect(foldTitle('关于转发〈关于示例的意见〉的通知').key).not.toBe(foldTitle('关于示例的意见').key);
  });

  it('of any length is folded in no time', () => {
    expect(foldTitle('关于印发'.repeat(50_000)).key.length).toBeGreaterThan(0);
  });
});

describe('issuing bodies', () => {
  it('agree when they have one in common, offices acting for their authority', () => {
    expect(issuersAgree(foldIssuers('国家卫生健康委员会、财政部'), foldIssuers('国家卫生健康委'))).toBe(true);
    expect(issuersAgree(foldIssuers('国务院办公厅'), foldIssuers('国务院'))).toBe(true);
    expect(issuersAgree(foldIssuers('山西省人民政府办公厅'), foldIssuers('四川省人民政府办公厅'))).toBe(false);
  });

  it('printed side by side are taken apart', () => {
    expect(foldIssuers('中共中央国务院')).toEqual(['中共中央', '国务院']);
    expect(foldIssuers('国家医保局财政部')).toEqual(['国家医保局', '财政部']);
  });

  it.each([
    ['山西省人民政府办公厅', '山西省'],
    ['中共山西省委办公厅', '山西省'],
    ['上海市黄浦区人民政府', '上海市黄浦区'],
    ['广西壮族自治区卫生健康委员会', '广西壮族自治区'],
    ['国务院办公厅', ''],
    ['工业和信息化部办公厅', ''],
    ['省医保局', undefined],
    ['市委组织部', undefined],
  ])('%s act for a place', (issuer, place) => {
    expect(placeOfIssuers(foldIssuers(issuer))).toBe(place);
  });

  it('of a place are meant by a title that names it', () => {
    expect(namesPlace('十四五贵州省老龄事业发展规划', '贵州省')).toBe(true);
    expect(namesPlace('健康贵州行动方案', '贵州省')).toBe(true);
    expect(namesPlace('推动公立医院高质量发展的意见', '贵州省')).toBe(false);
    expect(beginsWithPlace('贵州省整体提升卫生健康水平攻坚行动计划')).toBe(true);
    expect(beginsWithPlace('推进城市医疗集团建设方案')).toBe(false);
  });
});
