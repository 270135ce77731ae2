import type { ContributedRelationship } from '../contribution.ts';
import { byCodePoint } from '../graph.ts';
import {
  type ComparedDocument,
  type Correspondence,
  comparedDocument,
  correspond,
  correspondenceMethod,
} from './correspond.ts';
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
  const documents = new Map<string, ComparedDocument>();
  /** Documents by what their tasks have in common with others: themes and rare pairs of their titles. */
  const byKey = new Map<string, Set<string>>();
  const found = new Map<string, Map<string, readonly Correspondence[]>>();

  function of(document: string): readonly Correspondence[] {
    const own = [...(found.get(document) ?? [])].sort(([a], [b]) => byCodePoint(a, b));
    return own.flatMap(([, correspondences]) => correspondences);
  }

  function remove(document: string): readonly Correspondence[] {
    const gone = of(document);
    for (const key of keysOf(documents.get(document))) {
      byKey.get(key)?.delete(document);
      if (byKey.get(key)?.size === 0) byKey.delete(key);
    }
    for (const other of found.get(document)?.keys() ?? []) found.get(other)?.delete(document);
    found.delete(document);
    documents.delete(document);
    return gone;
  }

  function add(features: DocumentFeatures): readonly Correspondence[] {
    remove(features.document);
    const arrival = comparedDocument(features);
    const candidates = new Set<string>();
    for (const key of keysOf(arrival)) for (const other of byKey.get(key) ?? []) candidates.add(other);
    for (const other of candidates) {
      const correspondences = correspond(arrival, documents.get(other)!);
      if (correspondences.length === 0) continue;
      keep(found, arrival.document, other, correspondences);
      keep(found, other, arrival.document, correspondences);
    }
    documents.set(arrival.document, arrival);
    for (const key of keysOf(arrival)) byKey.set(key, (byKey.get(key) ?? new Set()).add(arrival.document));
    return of(arrival.document);
  }

  return { add, remove, of, all: () => [...new Set([...documents.keys()].sort(byCodePoint).flatMap(of))] };
}

function keysOf(document: ComparedDocument | undefined): ReadonlySet<string> {
  return new Set(document?.tasks.flatMap((task) => task.keys));
}

function keep<T>(found: Map<string, Map<string, T>>, document: string, other: string, value: T): void {
  const own = found.get(document);
  if (own) own.set(other, value);
  else found.set(document, new Map([[other, value]]));
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
