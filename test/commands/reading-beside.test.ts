import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createClient } from '../../graph/api/client.ts';
import { longestText } from '../../graph/api/limits.ts';
import { serve } from '../support/commands.ts';
import { folderForEachTest } from '../support/folder-for-each-test.ts';

const data = folderForEachTest();

const seed = readFileSync(new URL('../../seeds/shanxi-2022-tasks.txt', import.meta.url), 'utf8');
const longText = (length: number) => seed.repeat(Math.floor(length / seed.length));

it('the server answers while a long text is read, refuses a longer one in words, and goes on reading', async () => {
  const server = await serve(data.path);
  const client = createClient(server.url);
  const send = (file: string, text: string) =>
    client.addDocument({ file, base64: Buffer.from(text).toString('base64') });

  const order: string[] = [];
  const long = send('长.txt', longText(longestText / 2)).finally(() => order.push('read'));
  for (let i = 0; i < 3; i++) await client.health().then(() => order.push('answered'));
  expect(await long).toMatchObject({ outcome: 'added' });
  expect(order).toEqual(['answered', 'answered', 'answered', 'read']);

  const { outcome, findings } = await send('汇编.txt', longText(6 * longestText));
  expect(outcome).toBe('refused');
  expect(findings[0]?.message).toMatch(/汇编\.txt 有约 \d+ 万字，超过一份文件最多的 50 万字/);

  expect(await send('坏.txt', '不是政策')).toMatchObject({ outcome: 'refused' });
  expect(await send('又一份.txt', `${seed}\n`)).toMatchObject({ outcome: 'added' });
  expect((await server.stop()).code).toBe(0);
});
