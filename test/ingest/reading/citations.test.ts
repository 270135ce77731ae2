import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../ingest/knowledge/knowledge.ts';
import { readText } from '../../../ingest/read-document.ts';
import { cited } from './citations/cited.ts';
import { readStructure } from './read-structure.ts';

const named = (text: string) => cited(text).map(({ number, title, nickname }) => number ?? title ?? nickname);

describe('how a document is named', () => {
  test('by a short name, later: the same document', () => {
    const citations = cited(
      '落实《医疗联合体管理办法（试行）》（国卫医发〔2020〕13号，以下简称《办法》）。按照《办法》要求推进。',
    );
    expect(citations.map(({ number, relation, method }) => [number, relation, method])).toEqual([
      ['国卫医发〔2020〕13号', 'implements', 'title-with-number'],
      ['国卫医发〔2020〕13号', 'based-on', 'short-name'],
    ]);
  });
  test('by a title whose end stands outside 《》', () => {
    const [citation] = cited('落实国务院办公厅关于印发《深化医改重点工作任务》的通知（国办发〔2022〕14号）精神。');
    expect(citation).toMatchObject({
      number: '国办发〔2022〕14号',
      title: '关于印发《深化医改重点工作任务》的通知',
      relation: 'implements',
      issuer: '国务院办公厅',
    });
  });
  test('by a number that lost both its brackets', () =>
    expect(named('根据《应急保障三年行动计划》（鲁政办字2020167号）要求。')).toEqual(['鲁政办字〔2020〕167号']));
  test('by its number alone', () => expect(named('落实国办发〔2022〕14号文件精神。')).toEqual(['国办发〔2022〕14号']));
  test('a nested title is part of the outer one', () => {
    expect(named('按照《国务院关于公布〈通用规范汉字表〉的通知》（国发〔2013〕23号）执行。')).toEqual([
      '国发〔2013〕23号',
    ]);
  });
  test('a law by its title', () =>
    expect(named('依据《中华人民共和国药品管理法》和《民法典》。')).toEqual(['中华人民共和国药品管理法', '民法典']));
  test.each([
    '落实《政府办医责任清单》《县级医疗集团运行管理清单》《行业监管清单》“三个清单”。',
    '就《健康孝义行动实施方案（代拟稿）》征求意见。',
    '在《人民日报》宣传。取得《医疗机构执业许可证》。按照《通知》要求。',
    '《孝义市人民政府关于加强医改工作的通知》（孝政发〔2024〕3号）同时印发。详见《任务分工表》（附件1）。',
  ])('no document: %s', (text) => expect(named(text)).toEqual([]));
});

test('the document under a title that says 关于…的 is the document', () => {
  const source =
    '孝义市人民政府关于印发贯彻《垃圾管理条例》推进分类实施方案的通知\n《关于贯彻〈垃圾管理条例〉推进分类的实施方案》已经市政府同意，现印发给你们。\n一、推进分类。';
  const { citations } = readStructure(source);
  expect(citations.map(({ title }) => title)).not.toContain('关于贯彻〈垃圾管理条例〉推进分类的实施方案');
});

test('what a notice hands out is no document that it cites', () => {
  const notice =
    '宣城市人民政府关于印发若干政策措施的通知\n各县：\n现将《关于保障供应的若干措施》《关于加强监管的若干措施》印发给你们。\n一、保障供应。';
  expect(readStructure(notice).citations).toEqual([]);
});

test('what is not said a second time holds: a document cited and then only named is cited once', () => {
  const text =
    '各县人民政府：\n孝义市人民政府关于推进医改的意见\n为落实《国家医改规划纲要》，结合《国家医改规划纲要》确定的任务，提出意见。\n一、推进工作。要抓好落实。';
  const { contribution } = readText(
    { text, blocks: [], metadata: {} },
    { id: '0', file: 'a.txt', format: 'txt' },
    loadKnowledge(),
  );
  const cites = contribution.relationships.filter(({ type }) => type === 'CITES');
  expect(cites.map(({ properties, evidence }) => [properties.relation, evidence.length])).toEqual([['implements', 2]]);
});

test('a notice that forwards the document which follows it does not cite it', () => {
  const notice = [
    '山西省人民政府办公厅转发省卫生健康委《关于推进基层卫生的实施意见》的通知',
    '各市人民政府：',
    '省卫生健康委《关于推进基层卫生的实施意见》已经省政府同意，现转发给你们。',
    '关于推进基层卫生的实施意见',
    '一、推进改革。要抓好落实。',
  ];
  const { header, citations } = readStructure(notice.join('\n'));
  expect([header.issuedTitle?.value, citations]).toEqual(['关于推进基层卫生的实施意见', []]);
});

test('a notice that forwards a document cites it in its title', () => {
  const { citations } = readStructure(
    '孝义市人民政府关于转发《山西省医改实施方案》的通知\n各乡镇人民政府：\n现将《山西省医改实施方案》转发给你们。',
  );
  expect(citations.map(({ title, relation }) => [title, relation])).toEqual([
    ['山西省医改实施方案', 'forwards'],
    ['山西省医改实施方案', 'forwards'],
  ]);
});
