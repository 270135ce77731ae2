import { randomUUID } from 'node:crypto';
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder } from './make-folder.ts';

/**
 * Writes a file so that it is there whole or not at all, also after a power cut; a file that was there stays until the new
 * one is complete. Its folder is made where it is missing. A link goes on leading to its file, and a device or pipe
 * (/dev/stdout) is written to: it cannot be replaced.
 * @throws what the system says, with `path` in it
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

/** The second file has a name of its own length: with the first one's and an ending it could be too long for the system. */
async function replace(place: string, content: string | Uint8Array): Promise<void> {
  const fresh = join(dirname(place), `.${randomUUID()}.tmp`);
  try {
    await writeFile(fresh, content, { flush: true });
    await rename(fresh, place);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}
