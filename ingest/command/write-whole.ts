import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder } from '../../graph/make-folder.ts';

/**
 * Writes a file so that it is there whole or not at all; a file that was there stays until the new one is complete. A link
 * goes on leading to its file, and a device or pipe (/dev/stdout) is written to: it cannot be replaced.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const there = await stat(path).catch(() => undefined);
  try {
    if (there && !there.isFile() && !there.isDirectory()) return await writeFile(path, content);
    makeFolder(dirname(path));
    await replace(there ? await realpath(path) : path, content);
  } catch (error) {
    throw Object.assign(error as Error, { path });
  }
}

async function replace(place: string, content: string | Uint8Array): Promise<void> {
  const fresh = `${place}.${process.pid}.tmp`;
  try {
    await writeFile(fresh, content);
    await rename(fresh, place);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}
