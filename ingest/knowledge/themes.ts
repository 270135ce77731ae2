import { z } from 'zod';
import { readDataFile } from './data-file.ts';

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
      Object.entries(keywords).flatMap(([weight, words]) => words!.map((word) => [word, Number(weight)])),
    ),
  }));
  return loaded;
}
