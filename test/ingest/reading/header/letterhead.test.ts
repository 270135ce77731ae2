import { describe, expect, it } from 'vitest';
import { headerOf } from '../read-structure.ts';

describe('several issuers', () => {
  const below = [
    '国卫基层发〔2015〕93号',
    '关于规范社区卫生服务管理的指导意见',
    '为加强管理，提出以下意见：',
    '一、规范管理',
  ];

  it('stand on the lines above and below the one that ends with 文件', () => {
    const { issuers } = headerOf('国家卫生计生委　国家发展改革委', '财　政　部　教育部文件', '国家中医药局', ...below);
    expect(issuers).toEqual(['国家卫生计生委', '国家发展改革委', '财政部', '教育部', '国家中医药局']);
  });

  it('stand above 文件 alone', () => {
    const { issuers } = headerOf('首页 > 政策法规', '青海省财政厅', '青海省卫生和计划生育委员会', '文件', ...below);
    expect(issuers).toEqual(['青海省财政厅', '青海省卫生和计划生育委员会']);
  });

  it('are none where a site calls a column by that word', () => {
    const { issuers } = headerOf('首页 > 政策文件', '上海市医疗保障局关于规范管理的通知', '一、规范管理');
    expect(issuers).toEqual(['上海市医疗保障局']);
  });

  it('of the Party are so called in full', () => {
    const { issuers } = headerOf('山东省委 山东省政府关于深化医药卫生体制改革的意见', '鲁发〔2009〕15号', '一、任务');
    expect(issuers).toEqual(['中共山东省委', '山东省人民政府']);
  });
});
