import { expect, it } from 'vitest';
import type { DocumentSummary } from '../../../graph/store/answers.ts';
import { documentsFor, drawn, reaching } from '../../../graph/story/documents-of.ts';
import { readExpansion } from '../../../web/view-model/expansion.ts';
import { writeState } from '../../../web/views/graph/link.ts';
import { emptyState, type GraphState } from '../../../web/views/graph/state.ts';

const held = (number: string) =>
  ({ id: number, policy: { id: `policy:${number}`, label: 'Policy', properties: {} } }) as unknown as DocumentSummary;
const documents = ['甲〔2022〕83号', '乙〔2023〕1号', '丙〔2024〕5号'].map(held);
const [first, second] = ['甲〔2022〕83号', '乙〔2023〕1号'];
const all = documents.map(({ id }) => id);

const needed = (...links: readonly (readonly [path: string, search: string])[]) =>
  documentsFor(
    links.map(([path, search]) => ({ path, search })),
    documents,
  ).map(({ id }) => id);

it('needs the documents whose picture or text is shown, each once and in the order of the list', () => {
  expect(needed(['/graph', `?n=policy:${second}`], ['/reader', `?doc=policy:${first}`])).toEqual([first, second]);
  expect(needed(['/graph', `?n=task:${first}%23一&sel=department:140000/财政`])).toEqual([first]);
});

it.each([
  ['counts over all of them', '/workload', ''],
  ['leads on from a department', '/graph', `?n=policy:${first}&x=ASSIGNED_TO.in.department:140000/财政`],
  ['begins at what several documents name', '/graph', `?n=policy:${first}&n=line:财政`],
  ['asks for paths', '/graph', `?from=policy:${first}&to=department:140000/财政`],
  ['shows the reader of whatever comes first', '/reader', ''],
])('needs all of them where a scene %s', (_, path, search) => {
  expect(needed([path, search], ['/reader', `?doc=policy:${first}`])).toEqual(all);
});

it('knows the names that the graph view writes its link with', () => {
  const id = 'policy:甲〔2022〕83号';
  const written = (state: Partial<GraphState>) => Object.keys(writeState({ ...emptyState, ...state }));
  expect(written({ roots: [id], selected: id }).sort()).toEqual(drawn);
  const path = { from: id, to: [id], not: [], association: [], mode: 'shortest' } as const;
  const leading = written({ expansions: [readExpansion(`HAS_TASK.out.${id}`)!], kept: ['CITES|a|b'], path });
  expect(leading).toEqual(expect.arrayContaining(reaching.filter((name) => name !== 'view')));
});
