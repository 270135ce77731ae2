import { byCodePoint } from '../graph.ts';
import { put, take } from '../multimap.ts';
import { type ComparedDocument, type Correspondence, comparedDocument, correspond } from './correspond.ts';
import type { DocumentFeatures } from './features.ts';

/** The documents that others are compared with, found by what their tasks have in common. */
export interface Comparer {
  /** Takes a document in, comparing nothing: for one whose correspondences are known already. */
  hold(features: DocumentFeatures): void;
  release(document: string): void;
  /** Correspondences of a document with all that are held (itself excepted), by the other's document id. */
  against(features: DocumentFeatures): readonly Correspondence[];
}

export function createComparer(): Comparer {
  const documents = new Map<string, ComparedDocument>();
  /** Documents by theme and by rare pair of a task's title: without one in common nothing corresponds. */
  const byKey = new Map<string, Set<string>>();

  function release(document: string): void {
    for (const key of keysOf(documents.get(document))) take(byKey, key, document);
    documents.delete(document);
  }

  return {
    hold(features) {
      release(features.document);
      const held = comparedDocument(features);
      documents.set(held.document, held);
      for (const key of keysOf(held)) put(byKey, key, held.document);
    },
    release,
    against(features) {
      const arrival = comparedDocument(features);
      const candidates = new Set([...keysOf(arrival)].flatMap((key) => [...(byKey.get(key) ?? [])]));
      candidates.delete(arrival.document);
      return [...candidates].sort(byCodePoint).flatMap((other) => correspond(arrival, documents.get(other)!));
    },
  };
}

function keysOf(document: ComparedDocument | undefined): ReadonlySet<string> {
  return new Set(document?.tasks.flatMap((task) => task.keys));
}
