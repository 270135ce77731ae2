import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../../../graph/errors.ts';
import { readFiles } from '../../../ingest/command/read-files.ts';
import { documentId } from '../../../ingest/read-document.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const silent = { start: () => {}, next: () => {}, stop: () => {} };

describe('files handed over one after the other', () => {
  it.skipIf(process.platform !== 'linux')('one that fails while it is read is named with its path', async () => {
    const take = async () => ({ outcome: 'added', findings: [] }) as const;
    // The kernel opens it and then fails the first read.
    const { refused } = await readFiles([{ path: '/proc/self/mem', file: 'mem.txt' }], { take }, silent);
    expect(refused).toEqual([
      {
        file: 'mem.txt',
        reason: { zh: expect.stringContaining('/proc/self/mem'), en: expect.stringContaining('EIO') },
      },
    ]);
  });

  describe('of equal content', () => {
    const contents = { '甲.txt': '同一份文件', 'b.txt': '同一份文件', 'a.pdf': '同一份文件', 'c.txt': '另一份文件' };

    const handOver = async (names: readonly string[]) => {
      const folder = temporaryFolder();
      for (const [name, content] of Object.entries(contents)) writeFileSync(join(folder.path, name), content);
      const taken: string[] = [];
      const take = async (bytes: Uint8Array, file: string) => {
        if (file.endsWith('.pdf')) throw new InvalidInput({ zh: '不能读', en: 'cannot be read' });
        taken.push(file);
        const document = { id: documentId(bytes), file, format: 'txt', title: file, length: 5 };
        return { outcome: 'added', document, findings: [] } as const;
      };
      const files = names.map((file) => ({ path: join(folder.path, file), file }));
      const { documents, refused } = await readFiles(files, { take }, silent);
      folder.remove();
      return { taken, documents: documents.map(({ file }) => file), refused: refused.map(({ file }) => file) };
    };

    it('go by the smallest name, in whichever order they are given', async () => {
      expect(await handOver(['甲.txt', 'c.txt', 'b.txt'])).toMatchObject({ taken: ['b.txt', 'c.txt'] });
      expect(await handOver(['c.txt', 'b.txt', '甲.txt'])).toMatchObject({ taken: ['c.txt', 'b.txt'] });
    });

    it('go by the next name where the smallest is refused, which is told', async () => {
      expect(await handOver(['甲.txt', 'b.txt', 'a.pdf'])).toEqual({
        taken: ['b.txt'],
        documents: ['b.txt'],
        refused: ['a.pdf'],
      });
    });
  });
});
