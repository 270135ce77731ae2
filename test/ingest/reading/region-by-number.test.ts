import { describe, expect, it } from 'vitest';
import { headerOf } from './read-structure.ts';

const regionOf = (number: string, addressees: string) =>
  headerOf(
    number,
    '关于印发深化医药卫生体制改革年度工作安排的通知',
    `${addressees}：`,
    '为推进医改，现将工作安排印发给你们。',
    '一、推进医改。要落实责任。',
  ).region;

describe('a document that names no place, but has a province’s letter in its number and writes to its cities', () => {
  it.each([
    ['内政办发〔2019〕12号', '各盟行政公署、市人民政府，自治区各委、办、厅、局', '150000'],
    ['内卫发〔2019〕12号', '各盟市卫生健康委', '150000'],
    ['藏政办发〔2019〕12号', '各市（地）行署、人民政府，自治区各委、办、厅、局', '540000'],
    ['琼府办〔2019〕12号', '各市、县、自治县人民政府，省政府直属各单位', '460000'],
    ['皖卫体改发〔2019〕12号', '各市卫生健康委、广德市卫生健康委', '340000'],
    ['苏医保发〔2021〕3号', '各市医疗保障局、财政局', '320000'],
    ['川教函〔2021〕3号', '各市教育局，省属高校', '510000'],
    ['浙文旅发〔2021〕3号', '各市文化和旅游局', '330000'],
    ['新政办发〔2019〕12号', '伊犁哈萨克自治州，各州、市、县（市）人民政府，自治区人民政府各部门', '650000'],
  ])('%s to %s', (number, addressees, code) => {
    expect(regionOf(number, addressees)).toBe(code);
  });

  it.each([
    ['兵办发〔2019〕12号', '各师市，兵团机关各部门'],
    ['新兵发〔2019〕12号', '各师（市），兵团机关各部门'],
    ['兵卫发〔2019〕12号', '各师市卫生健康委'],
  ])('%s is the corps’', (number, addressees) => {
    expect(regionOf(number, addressees)).toBe('650000/新疆生产建设兵团');
  });
});

it('is of no province where all that it writes to are bodies of cities: 各市直单位', () => {
  expect(regionOf('浙卫发〔2019〕12号', '各市直单位，各有关医院')).toBeUndefined();
});

describe('the four cities that are provinces write to their districts', () => {
  it.each([
    ['京政办发〔2019〕12号', '各区人民政府，市政府各委、办、局，各市属机构', '110000'],
    ['津政办发〔2019〕12号', '各区人民政府，市政府各委、办、局', '120000'],
    ['沪府办发〔2019〕12号', '各区人民政府，市政府各委、办、局', '310000'],
    ['渝府办发〔2019〕12号', '各区县（自治县）人民政府，市政府各部门，有关单位', '500000'],
  ])('%s', (number, addressees, code) => {
    expect(regionOf(number, addressees)).toBe(code);
  });
});

describe('a letter that is no proof', () => {
  it.each([
    ['内府办发〔2019〕12号', '各县（市、区）人民政府，市级各部门'],
    ['津政办发〔2019〕12号', '各乡镇人民政府，各街道办事处，市政府各部门'],
    ['渝府办发〔2019〕12号', '各乡镇人民政府，各街道办事处，区政府各部门'],
    ['粤府办〔2019〕12号', '各区人民政府，市政府各部门'],
  ])('%s to %s', (number, addressees) => {
    expect(regionOf(number, addressees)).toBeUndefined();
  });
});
