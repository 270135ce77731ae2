import { z } from 'zod';
import { readDataFile } from './data-file.ts';
import { loadPlaces } from './places.ts';

const theme = z.strictObject({
  name: z.string().min(1),
  definition: z.string().min(1),
  keywords: z.partialRecord(z.enum(['1', '2', '3']), z.array(z.string().min(2))),
});

export interface Theme {
  readonly name: string;
  readonly definition: string;
  /** Keyword → weight in the body of a task, 1 to 3. */
  readonly keywords: ReadonlyMap<string, number>;
}

let loaded: readonly Theme[] | undefined;

/** The themes of themes.yaml, in its order. Read once. */
export function loadThemes(): readonly Theme[] {
  loaded ??= readDataFile('themes.yaml', z.array(theme)).map(({ name, definition, keywords }) => ({
    name,
    definition,
    keywords: new Map(
      Object.entries(keywords).flatMap(([weight, words]) =>
        words!.flatMap(withPlaces).map((word) => [word, Number(weight)]),
      ),
    ),
  }));
  return loaded;
}

/** 健康{place}行动: with the short name of every province and city. */
function withPlaces(word: string): string[] {
  if (!word.includes('{place}')) return [word];
  const places = loadPlaces();
  const names = [...places.names()].filter((name) =>
    places
      .byName(name)
      .some(({ shortName, level }) => shortName === name && (level === 'provincial' || level === 'municipal')),
  );
  return names.map((name) => word.replace('{place}', name));
}
