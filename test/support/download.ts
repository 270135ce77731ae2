import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';

export interface Download {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What a button or link hands to the downloads when it is clicked. */
export async function downloaded(control: Locator): Promise<Download> {
  const [download] = await Promise.all([
    // Slides and office files are drawn first.
    control.page().waitForEvent('download', { timeout: 50_000 }),
    control.click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** The same as text. */
export const downloadedText = async (control: Locator): Promise<string> =>
  (await downloaded(control)).bytes.toString('utf8');

/** The lines of a CSV table, its head first. */
export const downloadedTable = async (control: Locator): Promise<string[]> =>
  (await downloadedText(control)).trimEnd().split('\r\n');
