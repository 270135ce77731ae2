import { z } from 'zod';
import { byCodePoint } from '../graph.ts';
import type { DocumentSummary } from '../store/answers.ts';

/** A held document as something that was made from the data remembers it. */
export const knownDocument = z.strictObject({
  /** The content hash that it goes by. */
  id: z.string().max(200),
  /** Number, else title. */
  name: z.string().max(1000),
  /** What was read from it, in short: differs where another reader read it otherwise. */
  read: z.string().max(200),
});
export type KnownDocument = z.infer<typeof knownDocument>;

/** What became of the documents since: by name, in the order of the names. */
export const documentChanges = z.strictObject({
  added: z.array(z.string()),
  removed: z.array(z.string()),
  readAnew: z.array(z.string()),
});
export type DocumentChanges = z.infer<typeof documentChanges>;

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** What a story remembers of the documents it was made from. */
export function knownDocuments(documents: readonly DocumentSummary[]): KnownDocument[] {
  return documents.map(({ id, title, file, policy, reader, tasks, assignments, targets, citations, findings }) => ({
    id,
    name: text(policy?.properties.documentNumber) ?? text(policy?.properties.title) ?? (title || file),
    read: [reader ?? '', tasks, assignments, targets, citations, findings].join('/'),
  }));
}

/** @param before as the story has them; `now` as the store has them */
export function documentChangesBetween(
  before: readonly KnownDocument[],
  now: readonly KnownDocument[],
): DocumentChanges {
  const then = new Map(before.map((document) => [document.id, document]));
  const today = new Set(now.map(({ id }) => id));
  const names = (documents: readonly KnownDocument[]) => documents.map(({ name }) => name).sort(byCodePoint);
  return {
    added: names(now.filter(({ id }) => !then.has(id))),
    removed: names(before.filter(({ id }) => !today.has(id))),
    readAnew: names(now.filter(({ id, read }) => then.has(id) && then.get(id)!.read !== read)),
  };
}
