import type { ContributedRelationship } from '../contribution.ts';
import { byCodePoint } from '../graph.ts';
import { type Correspondence, correspond, correspondenceMethod } from './correspond.ts';
import type { DocumentFeatures } from './features.ts';

/** All correspondences between the documents that are in, kept up as documents come and go. */
export interface Correspondences {
  /** Takes a document in (replacing it where it is in already); returns its correspondences with all others. */
  add(features: DocumentFeatures): readonly Correspondence[];
  /** Takes it out; returns what goes with it. */
  remove(document: string): readonly Correspondence[];
  /** Those of one document. */
  of(document: string): readonly Correspondence[];
  /** All, each once. */
  all(): readonly Correspondence[];
}

export function createCorrespondences(): Correspondences {
  const documents = new Map<string, DocumentFeatures>();
  const pairs = new Map<string, Map<string, readonly Correspondence[]>>();

  function remove(document: string): readonly Correspondence[] {
    const gone = of(document);
    documents.delete(document);
    for (const other of pairs.get(document)?.keys() ?? []) pairs.get(other)?.delete(document);
    pairs.delete(document);
    return gone;
  }

  function of(document: string): readonly Correspondence[] {
    const found = pairs.get(document);
    return [...(found?.keys() ?? [])].sort(byCodePoint).flatMap((other) => found!.get(other)!);
  }

  return {
    add(features) {
      remove(features.document);
      for (const [document, other] of documents) {
        const found = correspond(features, other);
        if (found.length === 0) continue;
        link(pairs, features.document, document, found);
        link(pairs, document, features.document, found);
      }
      documents.set(features.document, features);
      return of(features.document);
    },
    remove,
    of,
    all: () =>
      [...documents.keys()].sort(byCodePoint).flatMap((document) => {
        const others = pairs.get(document);
        const later = [...(others?.keys() ?? [])].filter((other) => byCodePoint(document, other) < 0);
        return later.sort(byCodePoint).flatMap((other) => others!.get(other)!);
      }),
  };
}

function link<T>(pairs: Map<string, Map<string, T>>, a: string, b: string, value: T): void {
  const found = pairs.get(a) ?? new Map<string, T>();
  pairs.set(a, found.set(b, value));
}

/**
 * The relationship of a correspondence, with final ids; undefined between copies of one policy.
 * @param taskId final id of a task of a document, by its id in the contribution
 */
export function correspondenceRelationship(
  { from, to, upward, score, kind }: Correspondence,
  taskId: (document: string, task: string) => string,
): ContributedRelationship | undefined {
  const ids = [taskId(from.document, from.task), taskId(to.document, to.task)] as const;
  if (policyOf(ids[0]) === policyOf(ids[1])) return undefined;
  const [first, second] = upward || byCodePoint(ids[0], ids[1]) < 0 ? ids : [ids[1], ids[0]];
  return {
    type: 'CORRESPONDS_TO',
    from: first,
    to: second,
    properties: { score, method: correspondenceMethod, kind },
    source: 'derived',
    sourceDetail: correspondenceMethod,
    evidence: [],
  };
}

const policyOf = (task: string) => task.slice(0, task.lastIndexOf('#'));
