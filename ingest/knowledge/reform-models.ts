import { z } from 'zod';
import { areIn, charSet } from '../reading/char-set.ts';
import { allMatches } from '../reading/matches.ts';
import { readDataFile } from './data-file.ts';

const entry = z.strictObject({
  name: z.string().min(1),
  origin: z.string().regex(/^\d{6}$/),
  places: z.array(z.string().min(1)).min(1),
  of: z.array(z.string()).min(1),
  named: z.array(z.string().min(1)).min(1),
  aliases: z.array(z.string()),
});

/** A local experience that others promote. */
export interface ReformModel {
  readonly name: string;
  readonly aliases: readonly string[];
  /** GB/T 2260 code of the place it comes from; absent where neither the text nor a data file says it. */
  readonly origin?: string;
  /** Data file and entry that say so. */
  readonly entry: string;
}

/** A place in a text that speaks of a known model. */
export interface ModelOccurrence {
  readonly model: ReformModel;
  readonly start: number;
  readonly end: number;
  /** Whether the experience is named outright (三明医改经验), or through its matter (推广三明市分级诊疗…经验). */
  readonly direct: boolean;
}

export interface ReformModels {
  readonly list: readonly ReformModel[];
  byName(name: string): ReformModel | undefined;
  /** The one that is known by a place alone, as it is printed: 安徽天长. */
  byPlace(printed: string): ReformModel | undefined;
  /** The one that is known by this place. */
  byOrigin(place: { readonly code: string; readonly shortName: string }): ReformModel | undefined;
  /** Where a text (a title, a stretch of prose) speaks of a known model, in order. */
  find(text: string): readonly ModelOccurrence[];
}

let loaded: ReformModels | undefined;

/** The known reform models of reform-models.yaml. Read once. */
export function loadReformModels(): ReformModels {
  loaded ??= compile(readDataFile('reform-models.yaml', z.array(entry)));
  return loaded;
}

/** The verbs of one who takes over or hands on an experience. */
export const promoting = '推广|借鉴|学习|复制|对标|推行';

function compile(entries: readonly z.output<typeof entry>[]): ReformModels {
  const compiled = entries.map(({ name, aliases, origin, places, of, named }) => {
    const place = `(?:${longestFirst(places)})`;
    const experience = `(?:${longestFirst(named)})`;
    const matter = longestFirst(of.filter((word) => word !== ''));
    const outright = `的?(?:${longestFirst(of)})的?${experience}`;
    const throughMatter = `[^，,。；;《》\\n]{1,30}?${experience}|(?:${matter})`;
    const promoted = `(?<=(?:${promoting})[^，,。；;、]{0,6}${place})`;
    return {
      model: { name, aliases, origin, entry: `ingest/knowledge/reform-models.yaml#${name}` },
      places,
      // Only a text that holds one of the shortest forms of the place is searched at all.
      hints: places.filter((one) => !places.some((other) => other !== one && one.includes(other))),
      pattern: new RegExp(`${place}(?:${outright}|${promoted}(?:${throughMatter}))`, 'g'),
      direct: new RegExp(`^${place}${outright}$`),
    };
  });
  const list = compiled.map(({ model }) => model);
  return {
    list,
    byName: (name) => list.find((model) => model.name === name),
    byPlace: (printed) => compiled.find(({ places }) => places.includes(printed))?.model,
    byOrigin: ({ code, shortName }) =>
      compiled.find(({ model, places }) => model.origin === code && places.includes(shortName))?.model,
    find(text) {
      const characters = charSet(text);
      const found: ModelOccurrence[] = [];
      for (const { model, hints, pattern, direct } of compiled) {
        if (!hints.some((hint) => areIn(characters, hint) && text.includes(hint))) continue;
        for (const match of allMatches(text, pattern)) {
          const end = match.index + match[0].length;
          found.push({ model, start: match.index, end, direct: direct.test(match[0]) });
        }
      }
      return found.sort((a, b) => a.start - b.start);
    },
  };
}

const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');
