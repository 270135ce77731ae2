import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { InvalidInput } from '../../../graph/errors.ts';
import { readDocument } from '../../../ingest/read-document.ts';
import { createReadingThread, type ReadingThread } from '../../../ingest/reading-thread/reading-thread.ts';
import { paragraph, wordFile } from '../readers/word-file.ts';

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

it('a thread reads several side by side: what has to be unpacked first holds nobody up', async () => {
  const answered: string[] = [];
  const handed = async (bytes: Uint8Array, file: string) => {
    await thread.readDocument(bytes, file);
    answered.push(file);
  };
  const word = wordFile(paragraph('关于深化医改工作的通知') + paragraph('一、推进医改。（市医保局负责）'));
  await Promise.all([handed(word, '文.docx'), handed(seed('xiaoyi-2024-plan'), '孝义.txt')]);
  expect(answered).toEqual(['孝义.txt', '文.docx']);
});

it('a document that is too much for the thread takes nobody with it', async () => {
  const small = createReadingThread({ maxOldGenerationSizeMb: 110 });
  const page = new TextEncoder().encode(`<!doctype html>${'<p>'.repeat(300_000)}`);
  const [county, large, city] = await Promise.all([
    small.readDocument(seed('xiaoyi-2024-plan'), '孝义.txt'),
    failure(small.readDocument(page, '大.html')),
    small.readDocument(seed('hanzhong-tasks'), '汉中.txt'),
  ]);
  await small.stop();
  expect(large).toMatchObject({ sentence: { zh: expect.stringMatching(/大\.html.*中断/) } });
  expect([county.outline.length, city.outline.length].every((parts) => parts > 0)).toBe(true);
});
