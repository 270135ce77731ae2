import { z } from 'zod';
import { readDataFile } from './data-file.ts';

const code = z.string().regex(/^\d{6}$/);
/** A code, or an area without one: 520000/贵安新区. */
const place = z.string().regex(/^\d{6}(?:\/.+)?$/);
const word = z.string().min(2);
const file = z.strictObject({
  generic: z.array(word),
  collectives: z.array(z.strictObject({ name: word, home: code, members: z.array(place).min(2) })),
  kinds: z.array(z.string().min(1)),
  areas: z.array(word),
  persons: z.array(word),
});

export interface PlaceWords {
  readonly generic: ReadonlySet<string>;
  readonly collectives: z.output<typeof file>['collectives'];
  readonly kinds: readonly string[];
  readonly areas: readonly string[];
  readonly persons: ReadonlySet<string>;
}

let loaded: PlaceWords | undefined;

/** What place-words.yaml knows of the words around names of places. Read once. */
export function loadPlaceWords(): PlaceWords {
  if (loaded) return loaded;
  const { generic, persons, ...rest } = readDataFile('place-words.yaml', file);
  loaded = { generic: new Set(generic), persons: new Set(persons), ...rest };
  return loaded;
}
