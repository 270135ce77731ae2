import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { InvalidInput } from '../../../graph/errors.ts';
import { readDocument } from '../../../ingest/read-document.ts';
import { createReadingThread, type ReadingThread } from '../../../ingest/reading-thread/reading-thread.ts';

const seed = (name: string) => readFileSync(new URL(`../../../seeds/${name}.txt`, import.meta.url));
const failure = (promise: Promise<unknown>) => promise.catch((error: unknown) => error);

let thread: ReadingThread;
beforeEach(() => {
  thread = createReadingThread();
});
afterEach(() => thread.stop());

it('a thread reads what reading here does, and refuses with the same sentence', async () => {
  const [province, nothing, county] = await Promise.all([
    thread.readDocument(seed('shanxi-2022-tasks'), '山西.txt'),
    failure(thread.readDocument(new Uint8Array(), '空.txt')),
    thread.readDocument(seed('xiaoyi-2024-plan'), '孝义.txt'),
  ]);
  expect(province).toEqual(await readDocument(seed('shanxi-2022-tasks'), '山西.txt'));
  expect(county).toEqual(await readDocument(seed('xiaoyi-2024-plan'), '孝义.txt'));
  expect(nothing).toBeInstanceOf(InvalidInput);
  expect(nothing).toEqual(await failure(readDocument(new Uint8Array(), '空.txt')));
});

it('a thread that ends gives up what it was reading with a sentence, and the next document gets a new one', async () => {
  const cut = Promise.all(
    ['甲.txt', '乙.txt'].map((file) => failure(thread.readDocument(seed('shanxi-2022-tasks'), file))),
  );
  await thread.stop();
  for (const error of await cut) expect(error).toMatchObject({ sentence: { zh: expect.stringMatching(/中断/) } });
  expect(await thread.readDocument(seed('hanzhong-tasks'), '汉中.txt')).toMatchObject({ outline: expect.any(Array) });
});
