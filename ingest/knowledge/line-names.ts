import { z } from 'zod';
import { levels } from '../../graph/schema/words.ts';

const name = z.string().min(1);
const date = z.string().regex(/^\d{4}(-\d{2})?$/);
/** YAML reads `2009` as a number; the model wants the text. */
const yearOrMonth = z.union([z.number().int().transform(String), z.string()]).pipe(date);

/** What names stood for in documents signed before a reform; the same names may belong to another line since. */
const formerly = z.strictObject({
  until: yearOrMonth,
  names: z.array(name).min(1),
  full: name.optional(),
  kind: z.enum(['department', 'party-organ']).optional(),
  national: z.boolean().default(false),
});
export type Formerly = z.output<typeof formerly>;

/** One functional line as `lines.yaml` writes it; the head of that file says what each field means. */
export const lineEntry = z.strictObject({
  name,
  line: name.optional(),
  kind: z.enum(['department', 'party-organ', 'institution']).default('department'),
  vertical: z.boolean().default(false),
  official: z.partialRecord(z.enum(levels), name),
  short: name.optional(),
  stems: z.array(name).default([]),
  initials: z.array(name).default([]),
  aliases: z.array(name).default([]),
  variants: z.record(name, z.array(name)).default({}),
  also: z.record(name, z.array(name)).default({}),
  national: z.array(name).default([]),
  alsoNational: z.record(name, z.array(name)).default({}),
  before: z.array(formerly).default([]),
  validFrom: yearOrMonth.optional(),
  validTo: yearOrMonth.optional(),
  succeededBy: name.optional(),
});
export type LineEntry = z.output<typeof lineEntry>;

/** A short name that is a whole name, not a stem (人社) or a form with the level mark inside (团{mark}委). */
const unitEnding = /^[^{]*(?:\{(?:region|short)\}[^{]*)?(?:厅|局|委|办|部|会|联|协|(?<!人)社|行|关|室|院)$/;

/** What may follow a stem, and how it is written in full: 卫健 is printed as 卫健委 and as 卫健局. */
const stemEndings = { 厅: '厅', 局: '局', 委: '委员会' };

/**
 * The form under which names of departments are compared: brackets, spaces, 和 and 管理 out, long endings short.
 * 人力资源和社会保障局 = 人力资源社会保障局, 机关事务管理局 = 机关事务局, 发展改革委员会 = 发展改革委.
 */
export function foldName(printed: string): string {
  if (!foldable.test(printed)) return printed;
  return printed
    .replace(/[\s（）()〔〕[\]]/g, '')
    .replace(/委员会/g, '委')
    .replace(/办公室$/, '办')
    .replace(/管理(?=[委局]$)/, '')
    .replace(/[和与]/g, '');
}
/** Most printed names are short forms already; one look tells. */
const foldable = /[\s（）()〔〕[\]和与]|委员会|办公室|管理/;

/** A whole name of a line without its place, as printed (not folded), and the official name it stands for, if only one. */
export interface LineName {
  readonly name: string;
  readonly full?: string;
}

/** All names of a line, national ones left out; of two alike the first counts. */
export function localNames(entry: LineEntry): LineName[] {
  const official = [entry.official.provincial, entry.official.municipal, entry.official.county];
  const short = entry.short === undefined || !unitEnding.test(entry.short) ? [] : [entry.short];
  const endings = Object.entries(stemEndings);
  const stems = entry.stems.flatMap((stem) => endings.map(([ending]) => stem + ending));
  const also = Object.entries(entry.also).flatMap(([full, names]) => [full, ...names].map((name) => ({ name, full })));
  const variants = Object.entries(entry.variants).flatMap(([fullStem, shortStems]) =>
    [fullStem, ...shortStems].flatMap((stem) =>
      endings.map(([ending, fullEnding]) => ({ name: stem + ending, full: fullStem + fullEnding })),
    ),
  );
  const plain = [...official, ...short, ...entry.aliases, ...stems].filter((item) => item !== undefined);
  return [...[...new Set(plain)].map((item) => ({ name: item })), ...also, ...variants];
}

/** What a name merged of several functions may be put together from: 住建, 交通; 教, 科, 体. */
export const componentsOf = ({ stems, variants, initials, short }: LineEntry): string[] => [
  ...stems,
  ...Object.entries(variants).flatMap(([full, shortStems]) => [full, ...shortStems]),
  ...initials,
  ...(short !== undefined && !/[{委局办会]/.test(short) ? [short] : []),
];

/** The names of the line's national body, and of further national bodies of that line, each with its full name. */
export function nationalNames({ official, national, alsoNational }: LineEntry): LineName[] {
  const own = official.national === undefined ? national : [official.national, ...national];
  const others = Object.entries(alsoNational).flatMap(([full, names]) =>
    [full, ...names].map((name) => ({ name, full })),
  );
  return [...own.map((name) => ({ name })), ...others];
}

/** A name with its place inside it: 国家税务总局{region}税务局. */
export interface Pattern {
  readonly before: string;
  readonly after: string;
}

/** The pattern of a name with {region}, {short} or {place} in it; undefined for a plain name. */
export function patternOf(template: string): Pattern | undefined {
  const parts = template.replace('{mark}', '').split(/\{(?:region|short|place)\}/);
  return parts.length === 2 ? { before: parts[0]!, after: parts[1]! } : undefined;
}

/** The same, folded as a whole name is: a word is at the end of the name only, not where the place begins. */
export function foldPattern({ before, after }: Pattern): Pattern {
  const [start = '', end = ''] = foldName(`${before}\u0000${after}`).split('\u0000');
  return { before: start, after: end };
}
