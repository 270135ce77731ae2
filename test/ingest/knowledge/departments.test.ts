import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../../../graph/errors.ts';
import { loadDepartmentNames, parseDepartmentNames } from '../../../ingest/knowledge/departments.ts';

const noDepartments = 'bodies: []\ndepartments: []\n';
const message = (lines: string): string => {
  try {
    parseDepartmentNames(lines, noDepartments);
  } catch (error) {
    if (error instanceof InvalidInput) return error.sentence.zh;
    throw error;
  }
  return '';
};

describe('the names of departments', () => {
  const names = loadDepartmentNames();

  it.each([
    ['卫健委', '卫生健康'],
    ['卫生健康局', '卫生健康'],
    ['人力资源和社会保障局', '人力资源社保'],
    ['人社厅', '人力资源社保'],
    ['机关事务管理局', '机关事务'],
    ['住房城乡建设管理委', '住房城乡建设'],
    ['市场监管局', '市场监管'],
    ['委编办', '机构编制'],
  ])('%s is of the line %s', (name, line) => {
    expect(names.local(name)?.line).toBe(line);
  });

  it('a part of a name is no name', () => {
    expect(names.local('卫生健康')).toBeUndefined();
    expect(names.local('健康委')).toBeUndefined();
    expect(names.local('基层卫生健康局')).toBeUndefined();
  });

  it('a leading group and its office are bodies of their own, without a line', () => {
    expect(names.local('医改领导小组')).toMatchObject({ key: '医改领导小组', kind: 'body' });
    expect(names.local('医改领导小组办公室')).toMatchObject({ key: '医改办', kind: 'body' });
    expect(names.local('医改办')?.line).toBeUndefined();
  });

  it('the reforms of 2018 and 2023 lead from line to line', () => {
    const heirs = ['卫生计生', '工商', '质监', '银保监', '乡村振兴'].map((name) => names.lines.get(name)?.succeededBy);
    expect(heirs).toEqual(['卫生健康', '市场监管', '市场监管', '金融监管', '农业农村']);
  });

  it('a national body is known by its own names only', () => {
    expect(names.national('国家医保局')?.line).toBe('医疗保障');
    expect(names.national('医保局')).toBeUndefined();
  });

  it('a name with its place inside gives the place', () => {
    expect(names.around('国家税务总局太原市税务局')).toMatchObject({ place: '太原市', unit: { line: '税务' } });
    expect(names.around('中共山西省委机构编制委员会办公室')).toMatchObject({
      place: '山西省',
      unit: { line: '机构编制' },
    });
  });
});

describe('a mistake in lines.yaml is reported with its line', () => {
  it('a name that two lines claim', () => {
    const lines = [
      '- name: 财政',
      '  official: { county: 财政局 }',
      '- name: 财务',
      '  official: { county: 财务局 }',
      '  aliases: [财政局]',
    ].join('\n');
    expect(message(lines)).toContain('ingest/knowledge/lines.yaml 第 3 行');
    expect(message(lines)).toContain('“财政局”已属于“财政”');
  });

  it('a name that stood for two lines before one reform', () => {
    const line = (name: string, until: string) =>
      `- name: ${name}\n  official: { county: ${name}局 }\n  before: [{ until: ${until}, names: [药监局] }]\n`;
    expect(message(line('食药监管', '2018-10') + line('药品', '2018-10'))).toContain('“药监局”已属于“食药监管”');
    expect(message(line('食药监管', '2018-10') + line('药品', '2013-03'))).toBe('');
  });

  it('an heir that is no line', () => {
    const lines = '- name: 工商\n  official: { county: 工商局 }\n  succeededBy: 市场监督\n';
    expect(message(lines)).toContain('第 3 行');
  });

  it('a word that does not belong there', () => {
    expect(message('- name: 财政\n  offical: { county: 财政局 }\n')).toContain('lines.yaml 第');
  });
});
