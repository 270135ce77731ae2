import { describe, expect, it } from 'vitest';
import type { DocumentSummary } from '../../../graph/store/answers.ts';
import { dateSpan, documentRows, heldPolicies, placeOfIssuer } from '../../../web/data/document-rows.ts';

const document = (title: string, level: string, issuedOn?: string): DocumentSummary => ({
  id: `sha-${title}`,
  file: `${title}.txt`,
  format: 'txt',
  title,
  length: 1,
  policy: { id: `policy:${title}`, label: 'Policy', properties: { title, level, ...(issuedOn && { issuedOn }) } },
  tasks: 1,
  assignments: 1,
  targets: 1,
  citations: 1,
  findings: 0,
});

describe('the table of documents', () => {
  const rows = documentRows([
    document('县', 'county', '2024-04-29'),
    document('省旧', 'provincial', '2022-07'),
    document('市', 'municipal'),
    document('省新', 'provincial', '2022-09-30'),
  ]);

  it('goes from the highest level down, the newest first', () => {
    expect(rows.map((row) => row.title)).toEqual(['省新', '省旧', '市', '县']);
  });

  it('opens each text of a policy by itself where there are several, and tells them apart by their files', () => {
    const copy = { ...document('省新', 'provincial'), id: 'sha-copy', file: 'copy.txt' };
    const copies = documentRows([document('省新', 'provincial'), copy, document('市', 'municipal')]);
    expect(copies.map(({ link, file }) => [link, file])).toEqual([
      ['sha-省新', '省新.txt'],
      ['sha-copy', 'copy.txt'],
      ['policy:市', undefined],
    ]);
  });

  it('gives each policy once, in the same order, whatever the order of its texts', () => {
    const texts = [document('县', 'county'), document('省', 'provincial'), document('市', 'municipal')];
    const copy = { ...document('省', 'provincial'), id: 'sha-copy', file: 'copy.txt' };
    expect(heldPolicies([...texts, copy]).map(({ policy }) => policy.id)).toEqual([
      'policy:省',
      'policy:市',
      'policy:县',
    ]);
  });

  it('says from when to when, without making a date more exact', () => {
    expect(dateSpan(rows)).toEqual(['2022-07', '2024-04-29']);
    expect(dateSpan([])).toBeUndefined();
  });

  it.each([
    ['贵州省深化医药卫生体制改革领导小组', '贵州省'],
    ['孝义市人民政府办公室', '孝义市'],
    ['黔南布依族苗族自治州人民政府', '黔南布依族苗族自治州'],
    ['内蒙古自治区人民政府', '内蒙古自治区'],
    ['国务院办公厅', undefined],
  ])('reads the place of %s as %s', (issuer, place) => {
    expect(placeOfIssuer(issuer)).toBe(place);
  });

  it.each([
    ['上海市宝山区人民政府办公室', 'county', '宝山区'],
    ['湖北省黄石市下陆区人民政府', 'county', '下陆区'],
    ['湖南省湘西土家族苗族自治州人民政府', 'municipal', '湘西土家族苗族自治州'],
    ['胶州市城市管理局', 'county', '胶州市'],
    ['成都市经济和信息化局', 'municipal', '成都市'],
    ['天津市城市管理委员会', 'provincial', '天津市'],
  ])('reads the innermost place of %s (%s) as %s', (issuer, level, place) => {
    expect(placeOfIssuer(issuer, level)).toBe(place);
  });
});
