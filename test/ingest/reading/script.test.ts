import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../ingest/knowledge/knowledge.ts';
import { readText } from '../../../ingest/read-document.ts';
import { inSimplifiedScript } from '../../../ingest/reading/normalise/script.ts';
import { readStructure } from './read-structure.ts';

const source = (text: string) => ({ text, blocks: [], metadata: {} });
const page = [
  '各市、縣(區)人民政府,省政府各部門:',
  '現將《福建省推動公立醫院高質量發展實施方案》印發給你們,請認真貫徹執行。',
  '福建省人民政府辦公廳',
  '2022年3月8日',
  '福建省推動公立醫院高質量發展實施方案',
  '??為貫徹落實《國務院辦公廳關於推動公立醫院高質量發展的意見》(國辦發〔2021〕18號),制定本方案。',
  '一、加強體系建設。隨著醫療需求增長,建設國家區域醫療中心。(省衛生健康委、省財政廳按職責分工負責)',
].join('\n');

describe('a text in traditional script', () => {
  it('is read as one in simplified script', () => {
    const { header, citations, outline } = readStructure(page);
    expect(header.issuedTitle?.value).toBe('福建省推动公立医院高质量发展实施方案');
    expect(header.region?.value).toBe('350000');
    expect(citations.map(({ number }) => number)).toEqual(['国办发〔2021〕18号']);
    expect(outline.items.map(({ title }) => title.value)).toEqual(['加强体系建设']);
  });

  it('may be simplified script but for the readings a mirror prints', () => {
    const { header } = readStructure(
      '广东省人民(mín)政府办公厅关于促进健康医疗大数据应用(yòng)发展的实施意见\n\n為(wèi)贯彻落实國(guó)務(wù)院精神,经省人民(mín)政府同意,就實(shí)施工作提出如下意见,省直有(yǒu)关部门要落实。',
    );
    expect(header.issuers.map(({ value }) => value)).toEqual(['广东省人民政府办公厅']);
  });

  it('loses the blanks that a mirror sets behind its readings', () => {
    const printed =
      '為(wei) 促進社會(hui) 辦醫,推動總體(ti) 要求,發揮關(guan) 鍵作用,弘揚主義(yi) 思想,服務群眾(zhong) 健康,優(you) 化專(zhuan) 業(ye) 環境,實現應(ying) 有目標。';
    expect(inSimplifiedScript(source(printed)).source.text).toBe(
      '为促进社会办医,推动总体要求,发挥关键作用,弘扬主义思想,服务群众健康,优化专业环境,实现应有目标。',
    );
  });

  it('is quoted as it is printed', () => {
    const { contribution } = readText(source(page), { id: '0', file: 'a.txt', format: 'txt' }, loadKnowledge());
    const quotes = contribution.relationships.flatMap(({ type, evidence }) =>
      type === 'ASSIGNED_TO' ? evidence.map(({ quote }) => quote) : [],
    );
    expect(quotes).toEqual(['省衛生健康委', '省財政廳']);
  });

  it('keeps every offset, whatever its words become', () => {
    const text = `${page}\n乾縣、鹹陽、著力推進、裏面、陜西省衛生健康委`;
    const { text: read } = inSimplifiedScript(source(text)).source;
    expect(read).toHaveLength(text.length);
    expect(read.split('\n').at(-1)).toBe('乾县、咸阳、着力推进、里面、陕西省卫生健康委');
  });

  it('loses the readings that a mirror prints behind characters', () => {
    const mirrored = page.replaceAll('衛', '衛(wèi)').replaceAll('務', '務(wù)').replaceAll('區', '區(qū)');
    expect(readStructure(mirrored).citations[0]?.title).toBe('国务院办公厅关于推动公立医院高质量发展的意见');
    const { contribution } = readText(source(mirrored), { id: '0', file: 'a.txt', format: 'txt' }, loadKnowledge());
    const evidence = contribution.relationships.flatMap((one) => (one.type === 'ASSIGNED_TO' ? one.evidence : []));
    expect(evidence.map(({ quote }) => quote)).toEqual(['省衛(wèi)生健康委', '省財政廳']);
    expect(evidence.map(({ start, end }) => mirrored.slice(start, end))).toEqual(evidence.map(({ quote }) => quote));
  });
  it('loses readings without tones where a page is full of them, also printed twice', () => {
    const mirrored = page.replaceAll('衛', '衛(wei)').replaceAll('務', '務(wu)').replaceAll('省', '省(sheng)(sheng)');
    const { header, citations } = readStructure(mirrored);
    expect(citations[0]?.number).toBe('国办发〔2021〕18号');
    expect(header.issuers.map(({ value }) => value)).toEqual(['福建省人民政府办公厅']);
    const { contribution } = readText(source(mirrored), { id: '0', file: 'a.txt', format: 'txt' }, loadKnowledge());
    const evidence = contribution.relationships.flatMap((one) => (one.type === 'ASSIGNED_TO' ? one.evidence : []));
    expect(evidence.map(({ start, end }) => mirrored.slice(start, end))).toEqual(evidence.map(({ quote }) => quote));
    expect(evidence.map(({ quote }) => quote)).toEqual(['省(sheng)(sheng)衛(wei)生健康委', '省(sheng)(sheng)財政廳']);
  });
});

it('a text in simplified script with a name in traditional script stays as it is', () => {
  const text = `${'各市人民政府要认真贯彻落实医改任务，'.repeat(20)}國務院題字“為人民服務”`;
  expect(inSimplifiedScript(source(text)).source.text).toBe(text);
});
