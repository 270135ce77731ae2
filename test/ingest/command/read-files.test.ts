import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../../../graph/errors.ts';
import { readFiles } from '../../../ingest/command/read-files.ts';
import { documentId } from '../../../ingest/read-document.ts';
import { sideBySide } from '../../../ingest/steps.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const silent = { start: () => {}, next: () => {}, stop: () => {} };

describe('files handed over', () => {
  it.skipIf(process.platform !== 'linux')('one that fails while it is read is named with its path', async () => {
    const begin = () => async () => ({ outcome: 'added', findings: [] }) as const;
    // The kernel opens it and then fails the first read.
    const { refused } = await readFiles([{ path: '/proc/self/mem', file: 'mem.txt' }], { begin }, silent);
    expect(refused).toEqual([
      {
        file: 'mem.txt',
        reason: { zh: expect.stringContaining('/proc/self/mem'), en: expect.stringContaining('EIO') },
      },
    ]);
  });

  describe('in portions', () => {
    const handOver = async (count: number, write: (file: string) => Promise<'added'>) => {
      const folder = temporaryFolder();
      const files = Array.from({ length: count }, (_, i) => ({
        path: join(folder.path, `${i}.txt`),
        file: `${i}.txt`,
      }));
      for (const { path, file } of files) writeFileSync(path, file);
      const log: string[] = [];
      const begin = (_: Uint8Array, file: string) => {
        log.push(`begun ${file}`);
        return async () => {
          log.push(`written ${file}`);
          return { outcome: await write(file), findings: [] } as const;
        };
      };
      const ended = await readFiles(files, { begin }, silent).then(
        () => 'all',
        () => 'failed',
      );
      folder.remove();
      return { log, ended };
    };

    it('are begun together and written one after the other', async () => {
      const { log } = await handOver(sideBySide + 1, async () => 'added');
      const first = Array.from({ length: sideBySide }, (_, i) => `${i}.txt`);
      const last = `${sideBySide}.txt`;
      expect(log).toEqual([
        ...first.map((file) => `begun ${file}`),
        ...first.map((file) => `written ${file}`),
        `begun ${last}`,
        `written ${last}`,
      ]);
    });

    it('end where the store fails', async () => {
      const { log, ended } = await handOver(3, async (file) => {
        if (file === '1.txt') throw new Error('disk full');
        return 'added';
      });
      expect(ended).toBe('failed');
      expect(log).not.toContain('written 2.txt');
    });
  });

  describe('of equal content', () => {
    const contents = { '甲.txt': '同一份文件', 'b.txt': '同一份文件', 'a.pdf': '同一份文件', 'c.txt': '另一份文件' };

    const handOver = async (names: readonly string[]) => {
      const folder = temporaryFolder();
      for (const [name, content] of Object.entries(contents)) writeFileSync(join(folder.path, name), content);
      const taken: string[] = [];
      const begin = (bytes: Uint8Array, file: string) => async () => {
        if (file.endsWith('.pdf')) throw new InvalidInput({ zh: '不能读', en: 'cannot be read' });
        taken.push(file);
        const document = { id: documentId(bytes), file, format: 'txt', title: file, length: 5 };
        return { outcome: 'added', document, findings: [] } as const;
      };
      const files = names.map((file) => ({ path: join(folder.path, file), file }));
      const { documents, refused } = await readFiles(files, { begin }, silent);
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
