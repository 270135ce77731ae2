import { load } from 'cheerio';
import ExcelJS from 'exceljs';
import mammoth from 'mammoth';
import { expect, it } from 'vitest';
import { downloaded } from '../support/download.ts';
import { explorerForTests, page } from '../support/explorer.ts';

const explorer = explorerForTests({ reducedMotion: 'reduce' });
const { open, violations } = explorer;

/** The ledger of the page as a file. */
const ledger = async (kind: RegExp) => {
  await page.getByRole('button', { name: '任务清单' }).first().click();
  return downloaded(page.getByRole('button', { name: kind }));
};

it('a place’s tasks are handed on as a workbook, each with its units in printed order and its clause', async () => {
  await open('/workload?region=region:140000');
  const { name, bytes } = await ledger(/^Excel/);
  expect(name).toBe('任务清单-山西省.xlsx');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  const sheet = book.getWorksheet('任务清单')!;
  expect(sheet.getCell('A2').text).toMatch(
    /^医改图谱，任务清单，地区：山西省；.*晋政办发〔2022〕83号.*region=region:140000$/,
  );
  expect(sheet.getCell('A2').text).not.toContain('川办便函');
  const first = [4, 5, 6, 7].map((n) => sheet.getRow(n).getCell(4).text);
  expect(first.map((unit) => unit.replace(/（.*/, ''))).toEqual([
    '省发展改革委',
    '省卫健委',
    '省教育厅',
    '各市人民政府',
  ]);
  expect(sheet.getCell('C7').master.address).toBe('C4');
  expect(sheet.getCell('H4').text).toContain('省发展改革委、省卫健委、省教育厅等和各市人民政府按职责分工负责');
  const numbers = new Set(Array.from({ length: sheet.rowCount - 3 }, (_, i) => sheet.getRow(i + 4).getCell(1).text));
  const { total } = (await (await fetch(`${explorer.server.url}/api/tasks?regions=region:140000`)).json()) as {
    total: number;
  };
  expect(numbers.size).toBe(total);
});

it('a department’s tasks are handed on as a document', async () => {
  await open('/department?id=department:140000/医疗保障');
  expect(await violations()).toEqual([]);
  const { name, bytes } = await ledger(/^Word/);
  expect(name).toBe('任务清单-山西省医疗保障局.docx');
  const $ = load((await mammoth.convertToHtml({ buffer: bytes })).value);
  expect($('p').first().text()).toBe('任务清单：山西省医疗保障局');
  expect($('tr').length).toBeGreaterThan(12);
  expect($('td[rowspan]').length).toBeGreaterThan(20);
  expect($('table').text()).toContain('省医保局（山西省医疗保障局）');
});

it('a ledger is named after all that its view filters by, whatever signs stand in it', async () => {
  await open(`/workload?region=region:140000&find=${encodeURIComponent('省：财')}`);
  const { name } = await ledger(/^Excel/);
  expect(name).toBe('任务清单-山西省，名称含“省：财”.xlsx');
});
