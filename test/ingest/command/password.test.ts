import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { InvalidInput } from '../../../graph/errors.ts';
import { passwordOf } from '../../../ingest/command/password.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('the password of Neo4j', () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());
  const file = join(folder.path, 'password');
  const read = (content: string) => {
    writeFileSync(file, content);
    return passwordOf({ file });
  };

  it('is what is set', async () => {
    expect(await passwordOf('hunter2')).toBe('hunter2');
  });

  it.each([
    ['no line end', 'hunter2'],
    ['a line end', 'hunter2\n'],
    ['a line end of Windows', 'hunter2\r\n'],
    ['empty lines', 'hunter2\n\n\n'],
    ['the mark that Windows editors begin a file with', '\ufeffhunter2\r\n'],
  ])('is the first line of its file, with %s', async (_, content) => {
    expect(await read(content)).toBe('hunter2');
  });

  it('keeps the spaces that are its own', async () => {
    expect(await read(' two words \n')).toBe(' two words ');
  });

  it.each(['', '\n', '\ufeff\r\n'])('is asked for where the file holds none', async (content) => {
    await expect(read(content)).rejects.toThrow(InvalidInput);
    await expect(read(content)).rejects.toThrow(file);
  });

  it('is no folder', async () => {
    const path = join(folder.path, 'secrets');
    mkdirSync(path);
    await expect(passwordOf({ file: path })).rejects.toThrow(InvalidInput);
    await expect(passwordOf({ file: path })).rejects.toThrow(path);
  });
});
