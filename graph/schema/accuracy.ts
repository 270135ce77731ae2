import { z } from 'zod';
import measured from './measured.json' with { type: 'json' };

const count = z.number().int();

/** One labelled document: how well each thing was read in it, and what was read otherwise. */
const measuredDocument = z.object({
  /** Base name of its text and of its labels. */
  name: z.string(),
  /** Its number, else its title. */
  title: z.string(),
  /** By thing: how much is labelled, how much was read, how much of that is right. */
  counts: z.record(z.string(), z.tuple([count, count, count])),
  /** What is labelled and what was read, where they differ. Of an unseen document nobody is shown them. */
  differences: z.array(
    z.object({
      thing: z.string(),
      /** Path of the task, `policy`, or the name of a field. */
      at: z.string(),
      labelled: z.string().optional(),
      read: z.string().optional(),
    }),
  ),
});
export type MeasuredDocument = z.infer<typeof measuredDocument>;

/** How well documents are read, as last measured against labels written by hand; `npm run accuracy` writes it. */
const measurement = z.object({
  /** Day of the measuring. */
  date: z.iso.date(),
  sets: z.array(
    z.object({
      /** `unseen`: no rule was written with these texts open. `seed`: the reader was developed on them. */
      set: z.enum(['unseen', 'seen', 'seed']),
      documents: z.array(measuredDocument),
    }),
  ),
});
export type Measurement = z.infer<typeof measurement>;

/** One thing over the documents of a set, each entry counting the same. */
export interface MeasuredThing {
  readonly name: string;
  readonly labelled: number;
  readonly read: number;
  readonly right: number;
}

/** Everything that was measured in a set. */
export function thingsOf({ documents }: Pick<Measurement['sets'][number], 'documents'>): MeasuredThing[] {
  const names = [...new Set(documents.flatMap(({ counts }) => Object.keys(counts)))];
  const sum = (name: string, at: 0 | 1 | 2) =>
    documents.reduce((all, { counts }) => all + (counts[name]?.[at] ?? 0), 0);
  return names.map((name) => ({ name, labelled: sum(name, 0), read: sum(name, 1), right: sum(name, 2) }));
}

export const accuracy: Measurement = measurement.parse(measured);
