import { describe, expect, it } from 'vitest';
import { loadDepartmentNames } from '../../../ingest/knowledge/departments.ts';
import { readClause } from '../../../ingest/reading/responsibility/clause.ts';

const names = loadDepartmentNames();

const read = (clause: string) => {
  const { units, rejected } = readClause(clause, names);
  expect(rejected).toEqual([]);
  return units.map(({ full, role, kind }) => `${full} ${role} ${kind}`);
};

describe('a clause in one of its rarer forms', () => {
  it.each([
    [
      'who carries it out as the place allows does not take the units before it along',
      '（省科技厅、工业和信息化厅按职责分工负责，各地级以上市人民政府结合实际落实）',
      [
        '省科技厅 responsible department',
        '省工业和信息化厅 responsible department',
        '各地级以上市人民政府 implementing government-group',
      ],
    ],
    [
      'who only helps, behind a comma, does not take those before it along',
      '（市医保局、市卫健委，市财政局、市民政局参加）',
      [
        '市医保局 responsible department',
        '市卫健委 responsible department',
        '市财政局 participant department',
        '市民政局 participant department',
      ],
    ],
    [
      'all of a list help where its lead was named before',
      '（市卫健委牵头，市财政局、市人社局，市民政局配合）',
      [
        '市卫健委 lead department',
        '市财政局 participant department',
        '市人社局 participant department',
        '市民政局 participant department',
      ],
    ],
    [
      'several may lead, each or together',
      '（市医保局、市卫健委分别牵头负责）',
      ['市医保局 lead department', '市卫健委 lead department'],
    ],
    [
      'each does its own duty',
      '（市卫健委负总责，市医保局、市财政局各负其责）',
      ['市卫健委 lead department', '市医保局 participant department', '市财政局 participant department'],
    ],
    [
      'the first of those responsible leads',
      '（市卫健委为第一责任单位，市医保局为责任单位）',
      ['市卫健委 lead department', '市医保局 responsible department'],
    ],
    [
      'who leads by rank is no unit',
      '（市政府分管领导牵头，市卫健委、市医保局具体负责）',
      ['市卫健委 responsible department', '市医保局 responsible department'],
    ],
    [
      'leagues and cities are one group',
      '（自治区财政厅，各盟行政公署、市人民政府负责）',
      ['自治区财政厅 responsible department', '各盟行政公署、市人民政府 responsible government-group'],
    ],
    [
      'cities under a city, and districts, are one group',
      '（市财政局，各辖市、区人民政府负责）',
      ['市财政局 responsible department', '各辖市、区人民政府 responsible government-group'],
    ],
    [
      'the zone of an area may be called shortly',
      '（市财政局、钦州港经济技术开发区管委负责）',
      ['市财政局 responsible department', '钦州港经济技术开发区管委 responsible government'],
    ],
    [
      '人社 is a line as the others are',
      '（卫健、财政、人社等部门按职责负责）',
      ['卫健部门 responsible generic', '财政部门 responsible generic', '人社部门 responsible generic'],
    ],
    [
      'party and government of all places are one unit',
      '（各市州党委、政府负责，2021年12月底前完成）',
      ['各市州党委、政府 responsible government-group'],
    ],
    [
      'places that begin with 和 keep it',
      '（自治区卫生健康委，喀什地区行署、和田地区行署）',
      [
        '自治区卫生健康委 responsible department',
        '喀什地区行署 responsible government',
        '和田地区行署 responsible government',
      ],
    ],
    [
      'lines that share the word for departments are departments of those lines, whichever',
      '（各级卫生健康、医保部门负责）',
      ['各级卫生健康部门 responsible generic', '医保部门 responsible generic'],
    ],
    [
      'the same before 等部门',
      '（省发展改革、财政等部门）',
      ['省发展改革部门 responsible department', '财政部门 responsible generic'],
    ],
    [
      'who is in charge of all leads',
      '（市卫健委负总责，市医保局参与）',
      ['市卫健委 lead department', '市医保局 participant department'],
    ],
    [
      '等相关部门 opens a list also before 以及',
      '（省卫健委、医保局等相关部门以及各市政府负责）',
      ['省卫健委 responsible department', '省医保局 responsible department', '各市政府 responsible government-group'],
    ],
    [
      'a branch of a ministry takes no mark of the list',
      '（省卫健委、财政部吉林监管局）',
      ['省卫健委 responsible department', '财政部吉林监管局 responsible department'],
    ],
    [
      'a role stands in a bracket behind the name',
      '（市卫健委（牵头）、市医保局（配合）、市财政局）',
      ['市卫健委 lead department', '市医保局 participant department', '市财政局 participant department'],
    ],
    [
      'a note before the rule of positions is no unit',
      '（省卫健委、省财政厅负责。注：排在首位的为牵头单位，下同）',
      ['省卫健委 lead department', '省财政厅 participant department'],
    ],
    [
      'a bracket that lost its other half is no part of a name',
      '（省医保局牵头，省卫健委配合',
      ['省医保局 lead department', '省卫健委 participant department'],
    ],
    [
      'a star behind a name leads, where the clause says so',
      '（市卫健委、市大数据管理局*、市工信局，打*号的为牵头单位）',
      ['市卫健委 participant department', '市大数据管理局 lead department', '市工信局 participant department'],
    ],
    [
      'a star before a name leads, where the clause says so',
      '（带*的为牵头单位：*市卫健委、市医保局）',
      ['市卫健委 lead department', '市医保局 participant department'],
    ],
    [
      'inside one authority offices have duties',
      '（责任科室：医改科、医政科；配合科室：规财科）',
      ['医改科 responsible department', '医政科 responsible department', '规财科 participant department'],
    ],
    [
      'labels without 单位',
      '（主办：市卫健委；协办：市财政局、市人社局）',
      ['市卫健委 lead department', '市财政局 participant department', '市人社局 participant department'],
    ],
    [
      'labels with a second word in brackets',
      '（责任部门（单位）：市卫健委、市医保局）',
      ['市卫健委 responsible department', '市医保局 responsible department'],
    ],
    [
      'a colon of another kind',
      '（责任单位∶市卫健委、市医保局）',
      ['市卫健委 responsible department', '市医保局 responsible department'],
    ],
    [
      'who is the lead is said with 为',
      '（县卫健局为牵头单位，县财政局、县医保局为配合单位）',
      ['县卫健局 lead department', '县财政局 participant department', '县医保局 participant department'],
    ],
    [
      'what only helps is said of those behind the stop',
      '（省卫生健康委；省财政厅、省残联配合）',
      ['省卫生健康委 responsible department', '省财政厅 participant department', '省残联 participant department'],
    ],
    [
      'a name with its place takes no level from the list',
      '（省卫生健康委、安徽省疾控中心，合肥海关）',
      [
        '省卫生健康委 responsible department',
        '安徽省疾控中心 responsible institution',
        '合肥海关 responsible department',
      ],
    ],
    [
      'a national body guides',
      '（省级人民政府负责，国家卫生健康委指导）',
      ['省级人民政府 responsible government-group', '国家卫生健康委 participant department'],
    ],
    [
      'a body with quoted words in its name',
      '（市“三医”联动改革工作专班、市卫健委）',
      ['市“三医”联动改革工作专班 responsible body', '市卫健委 responsible department'],
    ],
    [
      'the bureaus of all districts are no single unit',
      '（市卫健委，各区卫健局、各区医保分局）',
      ['市卫健委 responsible department', '各区卫健局 responsible generic', '各区医保分局 responsible generic'],
    ],
  ])('%s', (_, clause, units) => {
    expect(read(clause)).toEqual(units);
  });
});
