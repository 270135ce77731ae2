import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The file is there whole or as it was. The folder is made where it is missing. */
export async function writeWhole(folder: string, name: string, content: string | Uint8Array): Promise<void> {
  const fresh = join(folder, `.${randomUUID()}.tmp`);
  await mkdir(folder, { recursive: true });
  try {
    await writeFile(fresh, content, { flush: true });
    await rename(fresh, join(folder, name));
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}
