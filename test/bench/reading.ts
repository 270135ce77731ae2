import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readDocument } from '../../ingest/read-document.ts';
import { sideBySide } from '../../ingest/steps.ts';
import { random } from './random.ts';
import type { BenchRow } from './row.ts';

const seeds = fileURLToPath(new URL('../../seeds/', import.meta.url));
const texts = 1200;
const warmUp = 100;
const goal = 650;
/** Characters that hold title, number and addressees in every seed; a text without them would not be read. */
const header = 800;

/** Documents read per second on this one thread, side by side as `npm run ingest` does: bytes in memory → contribution, every stage on. */
export async function benchReading(): Promise<BenchRow[]> {
  const varied = variations(texts + warmUp);
  await readAll(varied.slice(0, warmUp));
  const start = performance.now();
  const characters = await readAll(varied.slice(warmUp));
  const rate = texts / ((performance.now() - start) / 1000);
  const size = Math.round(characters / texts);
  const what = `reading, ${texts} distinct texts of ${size} characters on average`;
  return [{ what, value: rate, unit: 'documents/s', goal: `≥ ${goal}`, met: rate >= goal }];
}

/** Answers how many characters they had. */
async function readAll(documents: readonly Uint8Array[]): Promise<number> {
  let characters = 0;
  for (let from = 0; from < documents.length; from += sideBySide) {
    const portion = documents.slice(from, from + sideBySide);
    const readings = await Promise.all(portion.map((bytes) => readDocument(bytes, 'a.txt')));
    for (const { text } of readings) characters += text.length;
  }
  return characters;
}

/** Distinct texts of the seeds' shape: below the header one Han character in a hundred is changed for another of the text. */
function variations(count: number): Uint8Array[] {
  const originals = readdirSync(seeds)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(seeds + name, 'utf8'));
  const draw = random(20_220_525);
  return Array.from({ length: count }, (_, i) => Buffer.from(varied(originals[i % originals.length]!, draw)));
}

function varied(text: string, draw: () => number): string {
  const other = () => text[Math.floor(draw() * text.length)]!;
  const changed = text.slice(header).replace(/\p{Script=Han}/gu, (character) => {
    if (draw() >= 0.01) return character;
    const instead = other();
    return /\p{Script=Han}/u.test(instead) ? instead : character;
  });
  return text.slice(0, header) + changed;
}
