import { describe, expect, it } from 'vitest';
import { headerOf } from '../read-structure.ts';

const issuersOf = (...lines: string[]) => headerOf(...lines).issuers;

describe('the issuers', () => {
  it('are all who sign where the title names the first of them', () => {
    expect(
      issuersOf(
        '省卫生健康委等3部门关于印发《江西省医共体建设实施方案》的通知',
        '赣卫基层字〔2024〕5号',
        '现将《江西省医共体建设实施方案》印发给你们，请认真组织实施。',
        '江西省卫生健康委员会 江西省财政厅',
        '江西省医疗保障局',
        '2024年4月18日',
      ),
    ).toEqual(['江西省卫生健康委员会', '江西省财政厅', '江西省医疗保障局']);
  });

  it('have whole names where their columns broke one', () => {
    expect(
      issuersOf(
        '关于印发《青岛市职业病防治规划》的通知',
        '各区市卫生健康局、国资委：',
        '现将《青岛市职业病防治规划》印发给你们，请认真贯彻执行。',
        '青岛市卫生健康委员会         青岛市应急管理局',
        '青岛市人民政府国有资产       青岛市市场监督管理局',
        '监督管理委员会               青岛市医疗保障局',
        '2022年4月20日',
      ),
    ).toEqual([
      '青岛市卫生健康委员会',
      '青岛市应急管理局',
      '青岛市人民政府国有资产监督管理委员会',
      '青岛市市场监督管理局',
      '青岛市医疗保障局',
    ]);
  });

  it('may be the office of a leading group under its other name', () => {
    expect(issuersOf('邵阳市医改领导小组秘书处关于印发邵阳市2022年医改任务的通知', '各成员单位：', '请落实。')).toEqual(
      ['邵阳市医改领导小组秘书处'],
    );
  });
});

describe('the place in a title', () => {
  it('may stand behind the year', () => {
    expect(headerOf('2012年临沧市医改工作要点', '临政办发〔2012〕63号', '一、完善医保体系').region).toBe('530900');
  });

  it('is the first of several in one word', () => {
    expect(headerOf('贵阳贵安医改2023年重点工作任务', '一、完善医保体系').region).toBe('520100');
  });
});
