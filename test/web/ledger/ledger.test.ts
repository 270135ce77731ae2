import { load } from 'cheerio';
import ExcelJS from 'exceljs';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import type { TaskRow } from '../../../graph/store/answers/tasks.ts';
import { type Ledger, ledgerTask } from '../../../web/ledger/ledger.ts';
import { ledgerDocx } from '../../../web/ledger/ledger-docx.ts';
import { ledgerXlsx } from '../../../web/ledger/ledger-xlsx.ts';
import { rowHeights } from '../../../web/ledger/row-heights.ts';
import { ledgerWords } from '../../../web/ledger/words.ts';

const unit = (name: string, printed: string, role: string, basis = 'stated') => ({
  department: { id: `department:140000/${name}`, label: 'Department', properties: { name } },
  relationship: { properties: { role, basis, printed } },
  counted: true,
});
const target = (properties: object) => ({ target: { id: 't', label: 'Target', properties }, relationship: 'r' });
const row = (title: string, assignments: unknown[], targets: unknown[]): TaskRow =>
  ({
    task: {
      id: title,
      label: 'Task',
      properties: { title, marker: '(八)', sectionLabel: '二、', sectionTitle: '深化改革' },
    },
    policy: { policy: { id: 'p', label: 'Policy', properties: { documentNumber: '晋政办发〔2022〕83号' } } },
    assignments,
    targets,
  }) as unknown as TaskRow;

const ledger: Ledger = {
  words: ledgerWords.zh,
  product: '医改图谱',
  title: '任务清单：山西省',
  citation: '医改图谱，任务清单，山西省；数据截至 2022-09-30',
  tasks: [
    ledgerTask(
      row(
        '推进医保支付方式改革',
        [
          unit('山西省医疗保障局', '省医保局', 'lead'),
          unit('山西省财政厅', '省财政厅', 'participant', 'carried-forward'),
        ],
        [
          target({ name: '不低于30%', kind: 'ratio' }),
          target({ name: '年底前', kind: 'milestone', deadlineText: '2022年底前' }),
        ],
      ),
      '(省医保局牵头,省财政厅配合)',
      'zh',
    ),
    ledgerTask(row('=HYPERLINK("x") <b>粗</b>', [], []), undefined, 'zh'),
  ],
};
const head = ['序号', '文件', '任务', '责任单位', '角色', '完成时限', '量化目标', '原句'];
const first = [
  '1',
  '晋政办发〔2022〕83号',
  '二、深化改革\n（八）推进医保支付方式改革',
  '省医保局（山西省医疗保障局）',
  '牵头',
  '2022年底前',
  '不低于30%',
  '(省医保局牵头,省财政厅配合)',
];

describe('the ledger of a place', () => {
  it('is a workbook that another program reads, with units in printed order and cells merged over them', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(await (await ledgerXlsx(ledger)).arrayBuffer());
    const sheet = book.getWorksheet('任务清单')!;
    const line = (n: number) => head.map((_, i) => String(sheet.getRow(n).getCell(i + 1).value ?? ''));
    expect(sheet.getCell('A1').value).toBe('任务清单：山西省');
    expect(sheet.getCell('A2').value).toBe(ledger.citation);
    expect(line(3)).toEqual(head);
    expect(line(4)).toEqual(first);
    expect(line(5).slice(3, 5)).toEqual(['省财政厅（山西省财政厅）', '配合（承前省略）']);
    expect(sheet.getCell('C5').master.address).toBe('C4');
    expect(sheet.getCell('H5').master.address).toBe('H4');
    expect(sheet.getCell('D5').master.address).toBe('D5');
    expect(sheet.getCell('A1').isMerged).toBe(true);
    expect(line(6).slice(2)).toEqual([
      '二、深化改革\n（八）=HYPERLINK("x") <b>粗</b>',
      '未写明责任单位',
      '',
      '原文没有写',
      '无量化目标',
      '没有责任单位的原句',
    ]);
    expect(sheet.getCell('C6').formula).toBeUndefined();
    expect(sheet.pageSetup).toMatchObject({ fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '3:3' });
  });

  it('says our own words in English for English readers, and the documents’ as they are printed', async () => {
    const task = row('推进医保支付方式改革', [unit('山西省财政厅', '省财政厅', 'participant', 'carried-forward')], []);
    const tasks = [ledgerTask(task, undefined, 'en'), ledgerTask(row('无', [], []), undefined, 'en')];
    const english = {
      words: ledgerWords.en,
      product: 'Yigai Atlas',
      title: 'Task list: 山西省',
      citation: 'Yigai Atlas',
      tasks,
    };
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(await (await ledgerXlsx(english)).arrayBuffer());
    const sheet = book.getWorksheet('Task list')!;
    const line = (n: number) => head.map((_, i) => String(sheet.getRow(n).getCell(i + 1).value ?? ''));
    expect(line(3)).toEqual(ledgerWords.en.head);
    expect(line(4).slice(3)).toEqual([
      '省财政厅 (山西省财政厅)',
      'Participant (Carried forward)',
      'Not stated in the text',
      'No target in the text',
      'No sentence names units',
    ]);
    expect(line(5)[3]).toBe('No unit stated');
  });

  it('has rows as high as their words need, those of merged cells shared out among their lines', () => {
    const cell = (text: string, rows = 1) => ({ text, rows });
    const lines = [
      [cell('一二三四五六七八九十', 2), cell('甲')],
      [undefined, cell('乙')],
      [cell('一'), cell('一\n二\n三')],
    ];
    expect(rowHeights(lines, [5, 20])).toEqual([37, 37, 46]);
    expect(rowHeights(lines, [40, 20])).toEqual([18, 18, 46]);
  });

  it('is a document that another program reads, with the same cells', async () => {
    const buffer = Buffer.from(await (await ledgerDocx(ledger)).arrayBuffer());
    const $ = load((await mammoth.convertToHtml({ buffer })).value);
    expect($('p').first().text()).toBe('任务清单：山西省');
    const cells = (n: number) =>
      $('tr')
        .eq(n)
        .find('th,td')
        .map((_, cell) =>
          $(cell)
            .find('p')
            .map((_, words) => $(words).text())
            .get()
            .join('\n'),
        )
        .get();
    expect(cells(0)).toEqual(head);
    expect(cells(1)).toEqual(first);
    expect(
      $('tr')
        .eq(1)
        .find('td')
        .map((_, cell) => $(cell).attr('rowspan') ?? '1')
        .get(),
    ).toEqual(['2', '2', '2', '1', '1', '2', '2', '2']);
    expect(cells(2)).toEqual(['省财政厅（山西省财政厅）', '配合（承前省略）']);
    expect(cells(3)[2]).toContain('<b>粗</b>');
  });
});
