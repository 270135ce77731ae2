import { expect, it } from 'vitest';
import type { DocumentSummary, NodeSummary } from '../../../../graph/store/answers.ts';
import { documentRows } from '../../../../web/data/document-rows.ts';
import { percentRows } from '../../../../web/views/overview/percent-targets.ts';

const target = (id: string, value: unknown, unit?: string): NodeSummary => ({
  id,
  label: 'Target',
  properties: {
    name: `${String(value)}${unit ?? ''}`,
    text: `${String(value)}${unit ?? ''}`,
    value,
    ...(unit && { unit }),
  },
});
const plan: DocumentSummary = {
  id: 'sha',
  file: 'a.txt',
  format: 'txt',
  title: '某方案',
  length: 1,
  policy: { id: 'policy:晋政办发〔2022〕83号', label: 'Policy', properties: { name: '某方案' } },
  tasks: 1,
  assignments: 0,
  targets: 3,
  citations: 0,
  findings: 0,
};

it('the percentages of a document stand in its row, and lead to the task that sets them', () => {
  const rows = percentRows(
    [
      target('target:task:晋政办发〔2022〕83号#二/八/2', 70, '%'),
      target('target:task:晋政办发〔2022〕83号#二/八/1', 30, '%'),
      target('target:policy:晋政办发〔2022〕83号/1', [85, 90], '%'),
      target('target:task:晋政办发〔2022〕83号#二/六/1', 600, '种'),
      target('target:task:川办便函〔2022〕167号#一/二/1', 50, '%'),
    ],
    documentRows([plan]),
  );
  expect(rows[0]?.targets.map((t) => [t.value, t.task])).toEqual([
    [30, 'task:晋政办发〔2022〕83号#二/八'],
    [70, 'task:晋政办发〔2022〕83号#二/八'],
    [85, undefined],
  ]);
});

it('the percentages of a policy that two documents are stand there once', () => {
  const twice = documentRows([plan, { ...plan, id: 'sha-copy', file: 'b.txt' }]);
  const rows = percentRows([target('target:task:晋政办发〔2022〕83号#二/八/1', 30, '%')], twice);
  expect(rows.map(({ row, targets }) => [row.id, targets.length])).toEqual([['sha', 1]]);
});
