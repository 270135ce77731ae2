import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { byCodePoint } from '../graph.ts';
import { comparedText, pairsOf } from './text.ts';

/**
 * Writes bigram-rarity.json from the language of the seeds: how rare a character pair is among their passages, as the
 * inverse document frequency over that of a pair seen once (1 is as rare as can be told). Pairs seen once are left out.
 * Run by hand, `node ingest/setup/run.mjs graph/derive/generate-rarity.ts`; a new table means new scores for all documents.
 */
const folder = new URL('../../seeds/', import.meta.url);
/** A passage begins where a numbered item does. */
const passageStart = /(?=[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、)/;
const shortestPassage = 60;

const passages = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .sort(byCodePoint)
  .flatMap((file) =>
    readFileSync(new URL(file, folder), 'utf8')
      .replace(/[\r\n]+/g, '')
      .split(passageStart),
  )
  .map(comparedText)
  .filter((passage) => passage.length >= shortestPassage);

const seenIn = new Map<string, number>();
for (const passage of passages) for (const pair of pairsOf(passage)) seenIn.set(pair, (seenIn.get(pair) ?? 0) + 1);

const rarest = Math.log(passages.length);
const rarity = [...seenIn]
  .filter(([, count]) => count > 1)
  .sort(([a], [b]) => byCodePoint(a, b))
  .map(([pair, count]) => [pair, Math.round((Math.log(passages.length / count) / rarest) * 100) / 100] as const);

const file = new URL('bigram-rarity.json', import.meta.url);
const about = 'Rarity of character pairs in the seeds, 0-1; pairs not listed are 1. Written by generate-rarity.ts.';
writeFileSync(
  file,
  `${JSON.stringify({ about, passages: passages.length, rarity: Object.fromEntries(rarity) }, null, 1)}\n`,
);
