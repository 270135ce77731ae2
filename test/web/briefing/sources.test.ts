import { expect, it } from 'vitest';
import type { DocumentSummary } from '../../../graph/store/answers.ts';
import { sourcesOf } from '../../../web/briefing/sources.ts';

const held = (number: string, level: string, issuedOn: string): DocumentSummary =>
  ({
    id: `document:${number}`,
    title: number,
    file: `${number}.txt`,
    policy: {
      id: `policy:${number}`,
      label: 'Policy',
      properties: { title: number, documentNumber: number, level, issuedOn },
    },
    tasks: 20,
    assignments: 0,
    targets: 0,
    citations: 0,
    findings: 0,
  }) as unknown as DocumentSummary;
const documents = [held('乙〔2023〕1号', 'municipal', '2023'), held('甲〔2022〕83号', 'provincial', '2022-09-30')];
const named = (path: string, search: string) => sourcesOf({ path, search }, documents).map(({ number }) => number);

it.each([
  ['/workload', '', ['乙〔2023〕1号', '甲〔2022〕83号']],
  ['/workload', '?level=provincial', ['甲〔2022〕83号']],
  ['/workload', '?year=2023', ['乙〔2023〕1号']],
  ['/reader', '?doc=policy:甲〔2022〕83号', ['甲〔2022〕83号']],
  ['/graph', '?n=task:甲〔2022〕83号%23一', ['甲〔2022〕83号']],
  ['/graph', '?n=department:140000/医疗保障', ['乙〔2023〕1号', '甲〔2022〕83号']],
])('%s%s draws on the documents that its link leaves', (path, search, numbers) => {
  expect(named(path, search)).toEqual(numbers);
});
