import { expect, it } from 'vitest';
import { createMemoryStore } from '../../../graph/memory/memory-store.ts';
import { storeDestination } from '../../../ingest/destinations/store.ts';
import { loadKnowledge } from '../../../ingest/knowledge/knowledge.ts';
import { readDocument } from '../../../ingest/read-document.ts';
import { seedText } from '../reading/read-structure.ts';

it('an account tells which other texts of the policy are held', async () => {
  const { begin, finish } = storeDestination(createMemoryStore(loadKnowledge().catalogue), readDocument);
  const take = async (text: string, file: string) => (await begin(new TextEncoder().encode(text), file)()).document!;
  const first = await take(seedText('xiaoyi'), '孝义.txt');
  const other = await take(seedText('shanxi'), '山西.txt');
  const second = await take(`信息来源：市政府网站\n\n${seedText('xiaoyi')}`, '孝义新.txt');
  const told = (await finish([first, other, second])).map(({ otherTexts }) => otherTexts);
  expect(told).toEqual([[{ id: second.id, file: '孝义新.txt' }], [], [{ id: first.id, file: '孝义.txt' }]]);
});
