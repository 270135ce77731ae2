import { readFileSync } from 'node:fs';
import { readStructure } from '../ingest/reading/read-structure.ts';
import type { CaseScore } from './cases.ts';
import { folded } from './fold.ts';
import { pair, scoreOf } from './pairing.ts';
import { line } from './things/words.ts';

/** What the beginning of a document says of it; `null` where it does not say. */
interface Said {
  readonly number: string | null;
  /** As the title names them, where it does. */
  readonly issuers: readonly string[];
  /** Of the document itself, without its notice. */
  readonly title: string | null;
  readonly issuedOn: string | null;
  readonly level: string | null;
  readonly region: string | null;
  readonly year: number | null;
}

interface Beginning {
  /** Public address of the page, or place, year and number of the document. */
  readonly source: string;
  readonly text: string;
  readonly header: Said;
  /** Cited documents: number, else title. */
  readonly citations: readonly string[];
}

/** Files of beginnings and what docs/accuracy.md calls them; `closed`: no rule was written with its differences open. */
const names = {
  beginnings: 'beginnings',
  'beginnings-later': 'later beginnings',
  'beginnings-third': 'beginnings of mirrors',
  'beginnings-closed': 'beginnings of mirrors, closed',
  'beginnings-fourth': 'beginnings of the health field',
  'beginnings-fourth-closed': 'beginnings of the health field, closed',
} as const;
type File = keyof typeof names;

const loadBeginnings = (file: File = 'beginnings') =>
  readFileSync(new URL(`../fixtures/${file}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row) as Beginning);

/** Beginnings of real web pages, wrapper and all: what is read of the header, and which documents are cited. */
export function beginningScores(file: File = 'beginnings'): CaseScore[] {
  const beginnings = loadBeginnings(file);
  const name = names[file];
  const read = beginnings.map(({ text }) => readStructure(text));
  const labelledFacts = beginnings.flatMap(({ header }, at) => factsOf(header, at));
  const readFacts = read.flatMap(({ header }, at) =>
    factsOf(
      {
        number: header.number?.value ?? null,
        issuers: header.issuers.map(({ value }) => value),
        title: (header.issuedTitle ?? header.noticeTitle)?.value ?? null,
        issuedOn: header.issuedOn?.value ?? null,
        level: header.level ?? null,
        region: header.region?.value ?? null,
        year: header.year?.value ?? null,
      },
      at,
    ),
  );
  const cited = beginnings.flatMap(({ citations }, at) => citations.map((value) => fact('cites', value, at)));
  const readCited = read.flatMap(({ citations }, at) =>
    distinct(citations.filter(({ kind }) => kind === 'cites').map(({ number, title = '' }) => number ?? title)).map(
      (value) => fact('cites', value, at),
    ),
  );
  return [
    { name: `${name}: number, issuers, title, date, level, region, year`, score: compare(labelledFacts, readFacts) },
    { name: `${name}: citations`, score: compare(cited, readCited) },
  ];
}

/** A document that a beginning names twice is cited once. */
const distinct = (values: readonly string[]) => [...new Map(values.map((value) => [folded(value), value])).values()];

interface Fact {
  readonly at: number;
  readonly field: string;
  readonly value: string;
}

const fact = (field: string, value: string, at: number): Fact => ({ at, field, value: folded(value) });

/** One fact for each field that has a value. */
const factsOf = (said: Said, at: number): Fact[] =>
  Object.entries(said).flatMap(([field, value]) =>
    value === null || (Array.isArray(value) && value.length === 0) ? [] : [fact(field, String(value), at)],
  );

function compare(labelled: readonly Fact[], read: readonly Fact[]) {
  const same = (a: Fact, b: Fact) => a.at === b.at && a.field === b.field && a.value === b.value;
  const said = ({ field, value }: Fact) => line(field, value);
  return scoreOf(pair(labelled, read, same), { at: ({ at }: Fact) => `beginning ${at + 1}`, label: said, read: said });
}
