import { describe, expect, test } from 'vitest';
import { readStructure } from '../read-structure.ts';
import { filler } from './facts.ts';

describe('doubts are said', () => {
  const rules = (source: string) => readStructure(source).header.findings.map(({ rule }) => rule);
  test('a number of the province on a document of its capital', () => {
    expect(rules(`贵阳市人民政府办公厅关于印发健康贵阳行动实施方案的通知\n黔府办发〔2021〕1号\n${filler}`)).toContain(
      'place-disagreement',
    );
  });
  test('晋政 can be 晋中, 鄂府办发 鄂尔多斯', () => {
    expect(rules(`晋中市人民政府关于加强医改工作的通知\n晋政发〔2022〕3号\n${filler}`)).toEqual([]);
    expect(rules(`鄂尔多斯市人民政府办公室关于加强医改工作的通知\n鄂府办发〔2022〕3号\n${filler}`)).toEqual([]);
  });
  test('a date no calendar holds', () => {
    expect(rules(`孝义市人民政府关于加强医改工作的通知\n${filler}\n孝义市人民政府\n2023年2月30日`)).toContain(
      'impossible-date',
    );
  });
  test('a date and a number of different years', () => {
    expect(
      rules(`孝义市人民政府关于加强医改工作的通知\n孝政发〔2021〕3号\n${filler}\n孝义市人民政府\n2023年2月3日`),
    ).toContain('date-and-number-disagree');
  });
});
