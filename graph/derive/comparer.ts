import { byCodePoint } from '../graph.ts';
import {
  type ComparedDocument,
  type Correspondence,
  canCorrespond,
  comparedDocument,
  correspondAmong,
  type TaskPair,
} from './correspond.ts';
import type { DocumentFeatures } from './features.ts';
import type { Compared } from './likeness.ts';
import { createPostings } from './postings.ts';

/** The documents that others are compared with, found by what their tasks have in common. */
export interface Comparer {
  /** Takes a document in, comparing nothing: for one whose correspondences are known already. */
  hold(features: DocumentFeatures): void;
  release(document: string): void;
  /** Correspondences of a document with all that are held (itself excepted), by the other's document id. */
  against(features: DocumentFeatures): readonly Correspondence[];
}

/** A task that is held, at its place in the index. */
interface HeldTask {
  readonly document: ComparedDocument;
  readonly task: Compared;
}

/**
 * Compares an arriving task with all held ones at once: an index of their character pairs gives the weight it shares
 * with each, and only those that share enough are looked at. What is found is what `correspond` finds, document by
 * document.
 */
export function createComparer(): Comparer {
  const documents = new Map<string, { readonly compared: ComparedDocument; readonly places: readonly number[] }>();
  const held: (HeldTask | undefined)[] = [];
  const free: number[] = [];
  const postings = createPostings();
  let shared = new Float64Array(1024);

  function release(document: string): void {
    const known = documents.get(document);
    if (!known) return;
    for (const place of known.places) {
      for (const code of held[place]!.task.text.codes) postings.remove(code, place);
      held[place] = undefined;
      free.push(place);
    }
    documents.delete(document);
  }

  function holdTask(document: ComparedDocument, task: Compared): number {
    const place = free.pop() ?? held.length;
    held[place] = { document, task };
    if (place >= shared.length) shared = new Float64Array(shared.length * 2);
    for (const code of task.text.codes) postings.add(code, place);
    return place;
  }

  /** Held tasks that share enough with the task to correspond to it. */
  function similar(task: Compared): HeldTask[] {
    const touched: number[] = [];
    const { codes, weights } = task.text;
    for (let i = 0; i < codes.length; i++) postings.addTo(shared, codes[i]!, weights[i]!, touched);
    const found = touched.filter((place) => canCorrespond(task, held[place]!.task, shared[place]!));
    for (const place of touched) shared[place] = 0;
    return found.map((place) => held[place]!);
  }

  return {
    hold(features) {
      release(features.document);
      const compared = comparedDocument(features);
      const places = compared.tasks.map((task) => holdTask(compared, task));
      documents.set(compared.document, { compared, places });
    },
    release,
    against(features) {
      const arrival = comparedDocument(features);
      const pairs = new Map<ComparedDocument, TaskPair[]>();
      for (const task of arrival.tasks) {
        for (const other of similar(task)) {
          const known = pairs.get(other.document);
          if (known) known.push([task, other.task]);
          else pairs.set(other.document, [[task, other.task]]);
        }
      }
      return [...pairs]
        .filter(([{ document }]) => document !== arrival.document)
        .sort(([a], [b]) => byCodePoint(a.document, b.document))
        .flatMap(([other, among]) => correspondAmong(arrival, other, among));
    },
  };
}
