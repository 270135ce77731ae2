import { byCodePoint } from '../graph.ts';
import {
  areAlike,
  type ComparedDocument,
  type Correspondence,
  comparedDocument,
  correspondAmong,
  type TaskPair,
} from './correspond.ts';
import type { DocumentFeatures } from './features.ts';
import type { Compared } from './likeness.ts';
import { createPostings, createTotals, inText, inTitle } from './postings.ts';

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
  const documents = new Map<string, readonly number[]>();
  const held: (HeldTask | undefined)[] = [];
  const free: number[] = [];
  const postings = createPostings();
  const shared = { texts: createTotals(), titleInText: createTotals(), textHoldsTitle: createTotals() };
  /** A document is compared and then held: what comparing needs is worked out once. */
  let latest: { readonly features: DocumentFeatures; readonly compared: ComparedDocument } | undefined;

  function compared(features: DocumentFeatures): ComparedDocument {
    if (latest?.features !== features) latest = { features, compared: comparedDocument(features) };
    return latest.compared;
  }

  function release(document: string): void {
    for (const place of documents.get(document) ?? []) {
      const { task } = held[place]!;
      eachPair(task, (code) => postings.remove(code, place));
      held[place] = undefined;
      free.push(place);
    }
    documents.delete(document);
  }

  function holdTask(document: ComparedDocument, task: Compared): number {
    const place = free.pop() ?? held.length;
    held[place] = { document, task };
    eachPair(task, (code, _, where) => postings.add(code, place, where));
    return place;
  }

  /** Held tasks that are alike. */
  function similar(task: Compared): HeldTask[] {
    for (const totals of Object.values(shared)) totals.reset(held.length);
    eachPair(task, (code, weight, where) => postings.addTo(shared, code, weight, where));
    const found: HeldTask[] = [];
    for (const place of shared.texts.touched) {
      const weights = {
        texts: shared.texts.of(place),
        titleInText: shared.titleInText.of(place),
        textHoldsTitle: shared.textHoldsTitle.of(place),
      };
      if (areAlike(task, held[place]!.task, weights)) found.push(held[place]!);
    }
    return found;
  }

  return {
    hold(features) {
      release(features.document);
      const arrival = compared(features);
      documents.set(
        arrival.document,
        arrival.tasks.map((task) => holdTask(arrival, task)),
      );
    },
    release,
    against(features) {
      const arrival = compared(features);
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

/** Every character pair of a task once, ascending, with its weight and where it stands. */
function eachPair({ text, title }: Compared, visit: (code: number, weight: number, where: number) => void): void {
  for (let i = 0, j = 0; i < text.codes.length || j < title.codes.length; ) {
    const a = i < text.codes.length ? text.codes[i]! : Infinity;
    const b = j < title.codes.length ? title.codes[j]! : Infinity;
    if (a < b) visit(a, text.weights[i++]!, inText);
    else if (b < a) visit(b, title.weights[j++]!, inTitle);
    else {
      visit(a, text.weights[i++]!, inText | inTitle);
      j++;
    }
  }
}
