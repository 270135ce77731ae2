import { describe, expect, test } from 'vitest';
import { readStructure, type Seed, seeds, seedText } from '../read-structure.ts';
import { facts } from './facts.ts';

/** What each seed's header says, by reading it. */
const expected: Record<Seed, Record<string, unknown>> = {
  shanxi: {
    number: '晋政办发〔2022〕83号',
    issuers: ['山西省人民政府办公厅'],
    noticeTitle: '山西省人民政府办公厅关于印发山西省深化医药卫生体制改革2022年重点工作任务的通知',
    issuedTitle: '山西省深化医药卫生体制改革2022年重点工作任务',
    documentType: '通知',
    authority: "people's-government",
    level: 'provincial',
    region: '140000',
    issuedOn: '2022-09-30',
    printedOn: '2022-10-08',
    year: 2022,
    addressees: '各市、县人民政府，省人民政府各委、办、厅、局',
  },
  guizhou: {
    issuers: ['贵州省深化医药卫生体制改革领导小组'],
    noticeTitle: '贵州省深化医药卫生体制改革领导小组关于印发贵州省深化医药卫生体制改革2022年度重点工作任务的通知',
    issuedTitle: '贵州省深化医药卫生体制改革2022年度重点工作任务',
    documentType: '通知',
    authority: 'leading-group',
    level: 'provincial',
    region: '520000',
    issuedOn: '2022-07-01',
    publishedOn: '2022-07-07',
    year: 2022,
    addressees: '各市、自治州医改领导小组，省医改领导小组各成员单位，省有关单位',
  },
  sichuan: {
    number: '川办便函〔2022〕167号',
    issuers: ['四川省人民政府办公厅'],
    noticeTitle: '四川省人民政府办公厅关于推进医药卫生体制改革2022年重点工作的通知',
    documentType: '通知',
    authority: "people's-government",
    level: 'provincial',
    region: '510000',
    issuedOn: '2022-07-18',
    year: 2022,
    addressees: '各市（州）人民政府，省政府各部门、各直属单位，有关单位',
  },
  hanzhong: {
    issuers: ['汉中市人民政府办公室'],
    noticeTitle: '汉中市人民政府办公室关于加快推进深化医药卫生体制改革重点工作任务的通知',
    documentType: '通知',
    authority: "people's-government",
    level: 'municipal',
    region: '610700',
    addressees:
      '各县区人民政府，汉中经济技术开发区、兴汉新区、航空经济技术开发区管委会，市政府各工作部门、直属事业单位',
  },
  xiaoyi: {
    number: '孝政办发〔2024〕8号',
    issuers: ['孝义市人民政府办公室'],
    noticeTitle: '孝义市人民政府办公室关于印发孝义市深化医疗卫生一体化改革实施方案的通知',
    issuedTitle: '孝义市深化医疗卫生一体化改革实施方案',
    documentType: '通知',
    authority: "people's-government",
    level: 'county',
    region: '141181',
    issuedOn: '2024-04-29',
    printedOn: '2024-04-29',
    addressees: '各乡镇人民政府、街道办事处，市直各有关单位',
  },
};

describe('the seeds', () => {
  test.each(Object.keys(seeds) as Seed[])('%s', (seed) => expect(facts(seedText(seed))).toEqual(expected[seed]));

  test('the tender page around 贵州 is no part of the document', () => {
    const { text, header } = readStructure(seedText('guizhou'));
    const body = text.text.slice(header.body.start, header.body.end);
    expect(body).toMatch(/^各市、自治州医改领导小组/);
    expect(body).not.toMatch(/返回顶部|招标/);
  });
});
