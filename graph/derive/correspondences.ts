import type { ContributedRelationship } from '../contribution.ts';
import { byCodePoint } from '../graph.ts';
import { put } from '../multimap.ts';
import { createComparer } from './comparer.ts';
import { type Correspondence, correspondenceMethod } from './correspond.ts';
import type { DocumentFeatures } from './features.ts';

/** All correspondences between the documents that are in, kept up as documents come and go. */
export interface Correspondences {
  /** Takes a document in (replacing it where it is in already); returns its correspondences with all others. */
  add(features: DocumentFeatures): readonly Correspondence[];
  /** Takes it out; returns what goes with it. */
  remove(document: string): readonly Correspondence[];
  /** All, each once. */
  all(): readonly Correspondence[];
}

export function createCorrespondences(): Correspondences {
  const comparer = createComparer();
  const known = new Map<string, Set<Correspondence>>();

  function remove(document: string): readonly Correspondence[] {
    const gone = known.get(document) ?? new Set();
    for (const pair of gone) {
      const other = pair.from.document === document ? pair.to.document : pair.from.document;
      known.get(other)?.delete(pair);
    }
    known.delete(document);
    comparer.release(document);
    return inOrder(gone);
  }

  return {
    add(features) {
      remove(features.document);
      const found = comparer.against(features);
      comparer.hold(features);
      for (const pair of found) for (const { document } of [pair.from, pair.to]) put(known, document, pair);
      return inOrder(found);
    },
    remove,
    all: () => inOrder(new Set([...known.values()].flatMap((pairs) => [...pairs]))),
  };
}

function inOrder(pairs: Iterable<Correspondence>): readonly Correspondence[] {
  const key = ({ from, to }: Correspondence) => [from.document, to.document, from.task, to.task];
  return [...pairs].sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    return x.map((part, i) => byCodePoint(part, y[i]!)).find((order) => order !== 0) ?? 0;
  });
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
