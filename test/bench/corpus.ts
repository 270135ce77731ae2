import { readdirSync, readFileSync } from 'node:fs';
import type { Reading } from '../../graph/contribution.ts';
import { rarityOf } from '../../graph/derive/rarity.ts';
import { byCodePoint } from '../../graph/graph.ts';
import { readDocument } from '../../ingest/read-document.ts';
import { reading, type WrittenTask } from '../support/contributions.ts';
import { countyFinance } from '../support/health-reform.ts';
import { type Seeded, seeded } from '../support/seeded.ts';

/**
 * Documents of many fields of policy and years, made of the tasks of real ones: those of the seeds, of the made chain and
 * of the labelled documents. A field in one year has matters of its own and the language of administration in common with
 * all others: where a text's character pairs are rare by the table, its characters are others, common pairs stay. Ten places
 * issue a document on it; each takes half of the field's tasks over, with numbers and a place of its own, leaves clauses
 * out and puts others of the field in. So a document corresponds to those of its field and year, as many as there are
 * places, however many documents there are.
 */
export async function madeCorpus(): Promise<(number: number) => Reading> {
  const sources = ['../../seeds/', '../fixtures/chain/', '../accuracy/documents/'];
  const read = await Promise.all(sources.map((source) => readAll(new URL(source, import.meta.url))));
  const tasks = read.flat().flatMap(({ contribution }) =>
    contribution.nodes.flatMap(({ label, properties: { title, text } }): Source[] => {
      const words = String(text ?? '');
      return label === 'Task' && words.length > 60 ? [{ title: String(title ?? ''), text: words.slice(0, 600) }] : [];
    }),
  );
  const characters = [...new Set(tasks.flatMap(({ text }) => [...text].filter((c) => isHan(c))))].sort();
  return (number) => documentOf(number, tasks, characters);
}

/** Of a labelled document that the reader takes for none, nothing is taken. */
async function readAll(folder: URL): Promise<Reading[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  const read = files.sort(byCodePoint).map((file) => readDocument(readFileSync(new URL(file, folder)), file));
  return (await Promise.allSettled(read)).flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
}

interface Source {
  readonly title: string;
  readonly text: string;
}

/** So many places issue a document on one field in one year. */
const perField = 10;
/** So many tasks a field has in a year, and so many of them a document. */
const tasksOfField = 20;
const tasksPerDocument = 10;
/** Documents of so many fields come in turns, as those of one year do. */
const fieldsAtATime = 50;
const keptClauses = 0.75;
const replacedClauses = 0.15;

function documentOf(number: number, sources: readonly Source[], characters: readonly string[]): Reading {
  const random = seeded(number + 1);
  const block = Math.floor(number / (perField * fieldsAtATime));
  const field = block * fieldsAtATime + (number % fieldsAtATime);
  const source = (i: number) => sources[(field * 7 + i) % sources.length]!;
  const say = (words: string) => ofPlace(inFieldsWords(words, field, characters), random);
  const start = random.below(tasksOfField);
  const tasks = Array.from({ length: tasksPerDocument }, (_, i): WrittenTask => {
    const place = (start + i) % tasksOfField;
    const { title, text } = source(place);
    const written = clauses(text, () => source(random.below(tasksOfField)).text, random);
    const themes = [`议题${field}之${place % 8}`];
    return { path: `${i + 1}`, title: say(title), text: say(written), units: [{ unit: countyFinance }], themes };
  });
  return reading({
    id: number.toString(16).padStart(64, '0'),
    policy: {
      number: `合发〔${2000 + (field % 25)}〕${number}号`,
      titles: [`${say(source(0).title)}第${number}号工作方案`],
      level: 'county',
    },
    region: '141181',
    tasks,
  });
}

/** Most clauses as they are, some of another task of the field in their place, some left out. */
function clauses(text: string, another: () => string, random: Seeded): string {
  return apart(text)
    .map((clause) => {
      const drawn = random.below(100) / 100;
      if (drawn < keptClauses) return clause;
      return drawn < keptClauses + replacedClauses ? random.pick(apart(another())) : '';
    })
    .join('');
}

const apart = (text: string) => text.match(/[^。；]*[。；]|[^。；]+$/g) ?? [text];

function ofPlace(text: string, random: Seeded): string {
  return text.replace(/\d/g, () => String(random.below(10)));
}

/** A pair rarer than this belongs to a field's own matters. */
const rare = 0.5;

/** Other characters where a pair is rare, and for letters (an acronym is a field's own), the same for the same throughout the field and year. */
function inFieldsWords(text: string, field: number, characters: readonly string[]): string {
  let said = '';
  for (let i = 0; i < text.length; i++) {
    const own = isLetter(text[i]!) || isRare(text.slice(i - 1, i + 1)) || isRare(text.slice(i, i + 2));
    said += own ? characters[mixed(text.charCodeAt(i), field) % characters.length]! : text[i]!;
  }
  return said;
}

const isRare = (pair: string) => pair.length === 2 && isHan(pair[0]!) && isHan(pair[1]!) && rarityOf(pair) >= rare;
const isLetter = (character: string) => /[A-Za-z]/.test(character);
const isHan = (character: string) => character >= '\u4e00' && character <= '\u9fff';

function mixed(a: number, b: number): number {
  const once = Math.imul(a ^ Math.imul(b + 1, 0x9e3779b1), 0x85ebca6b);
  return Math.imul(once ^ (once >>> 13), 0xc2b2ae35) >>> 0;
}
