import { z } from 'zod';
import { labelName } from '../schema/labels.ts';
import { relationshipTypeName } from '../schema/relationships.ts';
import type { StatsAnswer } from '../store/answers.ts';
import { dataMarkOf } from '../story/data-mark.ts';
import { documentChanges, documentChangesBetween, knownDocument, knownDocuments } from '../story/known-documents.ts';
import { dataMark } from '../story/story.ts';

const count = z.int().nonnegative();
const labelCount = z.strictObject({ label: labelName, count });
const typeCount = z.strictObject({ type: relationshipTypeName, count });
const changed = { before: count, now: count };

/** A state of the whole graph that can be cited: what its file is, what it was made from, what changed since the last. */
export const snapshot = z.strictObject({
  version: z.literal(1),
  /** Of the bytes of graph.json: whoever holds the file can say that it is this one. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: count,
  /** ISO, to the second. */
  takenAt: z.string().max(40),
  data: dataMark,
  documents: z.array(knownDocument),
  nodes: z.array(labelCount),
  relationships: z.array(typeCount),
  /** Since the one before; absent for the first. Only what differs is told. */
  since: z
    .strictObject({
      sha256: z.string(),
      takenAt: z.string(),
      documents: documentChanges,
      nodes: z.array(z.strictObject({ label: labelName, ...changed })),
      relationships: z.array(z.strictObject({ type: relationshipTypeName, ...changed })),
    })
    .optional(),
});
export type Snapshot = z.infer<typeof snapshot>;

/** What of a snapshot its file says. */
type Written = Pick<Snapshot, 'sha256' | 'bytes' | 'takenAt'>;

/** @param last the one before, where there is one */
export function snapshotOf(written: Written, stats: StatsAnswer, last: Snapshot | undefined): Snapshot {
  const { nodes, relationships } = stats;
  const documents = knownDocuments(stats.documents);
  return {
    version: 1,
    ...written,
    data: dataMarkOf(stats),
    documents,
    nodes,
    relationships,
    ...(last && {
      since: {
        sha256: last.sha256,
        takenAt: last.takenAt,
        documents: documentChangesBetween(last.documents, documents),
        nodes: differing(last.nodes, nodes, ({ label }) => label).map(([label, before, now]) => ({
          label,
          before,
          now,
        })),
        relationships: differing(last.relationships, relationships, ({ type }) => type).map(([type, before, now]) => ({
          ...{ type, before, now },
        })),
      },
    }),
  };
}

function differing<T extends { readonly count: number }, K>(
  before: readonly T[],
  now: readonly T[],
  keyOf: (each: T) => K,
): [key: K, before: number, now: number][] {
  const countIn = (list: readonly T[], key: K) => list.find((each) => keyOf(each) === key)?.count ?? 0;
  const keys = [...new Set([...before, ...now].map(keyOf))];
  return keys
    .map((key): [K, number, number] => [key, countIn(before, key), countIn(now, key)])
    .filter(([, then, today]) => then !== today);
}
