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
  const read = await Promise.all([
    readAll(new URL('../../seeds/', import.meta.url)),
    readAll(new URL('../fixtures/chain/', import.meta.url)),
    readAll(new URL('../accuracy/documents/', import.meta.url), labelledSources),
  ]);
  const tasks = read.flat().flatMap(({ contribution }) =>
    contribution.nodes.flatMap(({ label, properties: { title, text } }): Source[] => {
      const words = String(text ?? '');
      return label === 'Task' && words.length > 60 ? [{ title: String(title ?? ''), text: words.slice(0, 600) }] : [];
    }),
  );
  const characters = [...new Set(tasks.flatMap(({ text }) => [...text].filter((c) => isHan(c))))].sort();
  return (number) => documentOf(number, tasks, characters);
}

/**
 * The labelled documents that the corpus is made of: named, so that documents labelled later leave its tasks, and the
 * figures measured on them, as they are.
 */
const labelledSources: readonly string[] = [
  'baoshan-2019-waste-plan',
  'cangnan-2026-solo-ai-firms-measures',
  'chengdu-2026-solo-ai-firms-plan',
  'chongqing-2026-solo-ai-firms-plan',
  'fengxian-2021-park-city-opinion',
  'guangdong-2025-digital-points',
  'guangyuan-2023-hospital-plan',
  'guangzhou-2012-talent-opinion',
  'hangzhou-2025-emergency-opinion',
  'hangzhou-2026-solo-ai-firms-plan',
  'jiangxi-2025-health-in-all-policies',
  'jiaozhou-2026-solo-ai-firms-plan',
  'jurong-2022-health-in-all-policies',
  'lingbi-2021-report-tasks',
  'luohu-2026-solo-ai-firms-measures',
  'national-2017-tcm-outline-division',
  'national-2018-guobanfa-117-incentives',
  'national-2019-guofa-3-bonded-zones',
  'national-2020-guofa-6-report-division',
  'ningbo-2026-solo-ai-firms-opinion',
  'shanghai-2022-sanming-plan',
  'shanghai-2025-business-services-plan',
  'shanghai-2026-parks-plan',
  'shanghai-2026-property-opinion',
  'sichuan-2026-solo-ai-firms-plan',
  'wuhan-2026-solo-ai-firms-measures',
  'xianyang-2022-business-points',
  'yunnan-2017-health-poverty-measures',
  'yunyang-2023-government-goals',
];

/** Of a labelled document that the reader takes for none, nothing is taken. */
async function readAll(folder: URL, names?: readonly string[]): Promise<Reading[]> {
  const files = names?.map((name) => `${name}.txt`) ?? readdirSync(folder).filter((file) => file.endsWith('.txt'));
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
