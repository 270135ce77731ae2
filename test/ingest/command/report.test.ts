import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../../graph/errors.ts';
import type { Output } from '../../../ingest/command/output.ts';
import { documentReport, printReport } from '../../../ingest/command/report.ts';
import type { Account } from '../../../ingest/destinations/destination.ts';

const finding = {
  rule: 'unit.unknown',
  severity: 'warning',
  message: '认不出的单位。',
  messageEn: 'Unknown unit.',
} as const;
const account: Account = {
  document: { id: 'd', file: '山西.txt', format: 'txt', title: '重点工作任务', length: 12 },
  text: '一、甲\r\n二、乙\n三、丙',
  findings: [{ ...finding, start: 6, end: 8, quote: '、乙' }, finding],
  tasks: 3,
  units: 5,
  citations: { held: 1, cited: 2 },
  otherTexts: [],
};

const printed = (report: Parameters<typeof printReport>[0]) => {
  const lines: Sentence[] = [];
  const output: Output = { language: 'zh', say: (line) => lines.push(line), warn: (line) => lines.push(line) };
  printReport(report, output);
  return lines.map(({ zh }) => zh).join('\n');
};

describe('the report of a run', () => {
  it('says of each finding in which line it stands, its text and its rule', () => {
    const [placed, unplaced] = documentReport(account).findings;
    expect(placed).toMatchObject({ line: 2, text: '、乙', rule: 'unit.unknown' });
    expect(unplaced).not.toHaveProperty('line');
  });

  it('names other texts of the same policy, with what takes them out', () => {
    const otherTexts = [{ id: '0123456789abcdef', file: '旧版.txt' }];
    const text = printed({ documents: [documentReport({ ...account, otherTexts })], refused: [], skipped: [] });
    expect(text).toContain('旧版.txt');
    expect(text).toContain('npm run remove -- 0123456789ab');
  });

  it('prints every document, every finding, everything refused and skipped', () => {
    const text = printed({
      documents: [documentReport(account)],
      refused: [{ file: '空.txt', reason: { zh: '文件“空.txt”是空的。', en: '"空.txt" is empty.' } }],
      skipped: ['图.png'],
    });
    for (const part of ['山西.txt', '3 项任务', '第 2 行', '“、乙”', '[unit.unknown]', '空.txt”是空的', '图.png']) {
      expect(text).toContain(part);
    }
  });
});
