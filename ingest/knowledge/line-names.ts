import { z } from 'zod';
import { levels } from '../../graph/schema/words.ts';

const name = z.string().min(1);
const date = z.string().regex(/^\d{4}(-\d{2})?$/);
/** YAML reads `2009` as a number; the model wants the text. */
const yearOrMonth = z.union([z.number().int().transform(String), z.string()]).pipe(date);

/** One functional line as `lines.yaml` writes it; the head of that file says what each field means. */
export const lineEntry = z.strictObject({
  name,
  kind: z.enum(['department', 'party-organ']).default('department'),
  vertical: z.boolean().default(false),
  official: z.partialRecord(z.enum(levels), name),
  short: name.optional(),
  stems: z.array(name).default([]),
  aliases: z.array(name).default([]),
  national: z.array(name).default([]),
  validFrom: yearOrMonth.optional(),
  validTo: yearOrMonth.optional(),
  succeededBy: name.optional(),
});
export type LineEntry = z.output<typeof lineEntry>;

/** A short name that is a whole name, not a stem (人社) or a form with the level mark inside (团{mark}委). */
const unitEnding = /^[^{]*(?:\{(?:region|short)\}[^{]*)?(?:厅|局|委|办|部|会|联|协|(?<!人)社|行|关|室|院)$/;

/** What may follow a stem: 卫健 is printed as 卫健委 and as 卫健局. */
const stemEndings = ['厅', '局', '委'];

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

/** Every whole name of a line without its place, as printed (not folded), national names left out. */
export function localNames(entry: LineEntry): string[] {
  const official = [entry.official.provincial, entry.official.municipal, entry.official.county];
  const short = entry.short === undefined || !unitEnding.test(entry.short) ? [] : [entry.short];
  const stems = entry.stems.flatMap((stem) => stemEndings.map((ending) => stem + ending));
  const names = [...official, ...short, ...stems, ...entry.aliases].filter((item) => item !== undefined);
  return [...new Set(names)];
}

/** The national body's names. */
export function nationalNames(entry: LineEntry): string[] {
  return entry.official.national === undefined ? entry.national : [entry.official.national, ...entry.national];
}

/** A name with its place inside it: 国家税务总局{region}税务局. */
export interface Pattern {
  readonly before: string;
  readonly after: string;
}

/** The pattern of a name with {region} or {short} in it; undefined for a plain name. */
export function patternOf(template: string): Pattern | undefined {
  const parts = template.split(/\{(?:region|short)\}/);
  return parts.length === 2 ? { before: parts[0]!, after: parts[1]! } : undefined;
}
