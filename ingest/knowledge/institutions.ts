import { z } from 'zod';
import { readDataFile } from './data-file.ts';

const word = z.string().min(1);
const file = z.strictObject({
  kinds: z.array(
    z.strictObject({
      suffix: word,
      kind: word,
      own: z.literal(true).optional(),
      unless: z.array(word).optional(),
      disciplines: z.array(word).optional(),
    }),
  ),
  catalogue: z.array(
    z.strictObject({ name: word, aliases: z.array(word), region: z.string().regex(/^\d{6}$/), kind: word }),
  ),
  owners: z.array(word),
  brands: z.array(word),
  generic: z.array(word),
  verbs: z.array(word),
});

export type InstitutionKnowledge = z.output<typeof file>;

let loaded: InstitutionKnowledge | undefined;

/** What institutions.yaml knows: kinds by suffix, institutions known by name, and the words around names. Read once. */
export function loadInstitutions(): InstitutionKnowledge {
  loaded ??= readDataFile('institutions.yaml', file);
  return loaded;
}
