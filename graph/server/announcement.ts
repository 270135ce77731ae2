import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const announcement = z.object({ url: z.url(), instance: z.string().min(1), store: z.string() });
/** Where the server of a data folder is, which run of it, and which store it has. */
export type Announcement = z.infer<typeof announcement>;

const fileOf = (folder: string) => join(folder, 'server.json');

/** Tells other processes of this data folder where its server is. */
export async function announce(folder: string, value: Announcement): Promise<void> {
  const fresh = `${fileOf(folder)}.${value.instance}`;
  await writeFile(fresh, `${JSON.stringify(value)}\n`);
  await rename(fresh, fileOf(folder));
}

/** Takes back what this instance announced, and nothing that a later one did. */
export async function withdraw(folder: string, instance: string): Promise<void> {
  if ((await announced(folder))?.instance === instance) await rm(fileOf(folder), { force: true });
}

/**
 * What was announced last. It is only a hint: a killed server leaves it behind, so ask /api/health whether that very
 * instance answers.
 */
export async function announced(folder: string): Promise<Announcement | undefined> {
  const content = await readFile(fileOf(folder), 'utf8').catch(() => '');
  try {
    return announcement.parse(JSON.parse(content));
  } catch {
    return undefined;
  }
}
