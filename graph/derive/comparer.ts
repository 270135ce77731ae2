import { byCodePoint } from '../graph.ts';
import { createNumbering } from '../numbering.ts';
import {
  type ComparedDocument,
  type Correspondence,
  comparedDocument,
  correspondAmong,
  scoreOf,
  type TaskPair,
} from './correspond.ts';
import type { DocumentFeatures } from './features.ts';
import { createHeldTasks } from './held-tasks.ts';
import { likenessOf } from './likeness.ts';
import { createPairTable } from './pair-table.ts';
import { createTaskIndex } from './task-index.ts';

/** The documents that others are compared with, found by what their tasks have in common. */
export interface Comparer {
  /** Takes a document in, comparing nothing: for one whose correspondences are known already. */
  hold(features: DocumentFeatures): void;
  release(document: string): void;
  /** Correspondences of a document with all that are held (itself excepted), by the other's document id. */
  against(features: DocumentFeatures): readonly Correspondence[];
}

/** A document that is held. */
interface HeldDocument extends Pick<ComparedDocument, 'document' | 'level'> {
  readonly count: number;
  /** The places of its tasks, one after the other from the first. */
  readonly firstPlace: number;
}

/** What it finds is what `correspond` finds, document by document; the index only spares looking at most tasks. */
export function createComparer(): Comparer {
  const numbers = createNumbering();
  /** By number. */
  const documents: (HeldDocument | undefined)[] = [];
  /** A document that goes leaves its places empty, and the next one of as many tasks takes them. */
  const freePlaces = new Map<number, number[]>();
  let places = 0;
  /** A few dozen: they are never given back. */
  const themes = createNumbering();
  const taskNames = createNumbering();
  const tasks = createHeldTasks(taskNames);
  const index = createTaskIndex(tasks);
  const table = createPairTable();
  /** A document is compared and then held: what comparing needs is worked out once. */
  let latest: { readonly features: DocumentFeatures; readonly compared: ComparedDocument } | undefined;

  function compared(features: DocumentFeatures): ComparedDocument {
    if (latest?.features !== features) latest = { features, compared: comparedDocument(features, themes.numberOf) };
    return latest.compared;
  }

  function release(document: string): void {
    const number = numbers.known(document);
    if (number === undefined) return;
    const { firstPlace, count } = documents[number]!;
    for (let place = firstPlace; place < firstPlace + count; place++) {
      const task = tasks.at(place);
      index.remove(place, task);
      tasks.take(place);
      taskNames.release(taskNames.known(task.task)!);
    }
    const free = freePlaces.get(count);
    if (free) free.push(firstPlace);
    else freePlaces.set(count, [firstPlace]);
    documents[number] = undefined;
    numbers.release(number);
  }

  function newPlaces(count: number): number {
    const free = freePlaces.get(count)?.pop();
    if (free !== undefined) return free;
    places += count;
    return places - count;
  }

  return {
    hold(features) {
      release(features.document);
      const { document, level, tasks: own } = compared(features);
      const firstPlace = newPlaces(own.length);
      const number = numbers.numberOf(document);
      for (const [i, task] of own.entries()) {
        tasks.put(firstPlace + i, task, number);
        index.add(firstPlace + i, task);
      }
      documents[number] = { document, level, count: own.length, firstPlace };
    },
    release,
    against(features) {
      const arrival = compared(features);
      const itself = numbers.known(arrival.document);
      const pairs = new Map<number, TaskPair[]>();
      for (const own of arrival.tasks) {
        table.load(own);
        const near = index.near(own);
        tasks.fetch(near);
        for (const place of near) {
          const other = tasks.look(place);
          const score = scoreOf(likenessOf(own, other, table.shared(other)));
          if (score === undefined) continue;
          const number = tasks.documentOf(place);
          if (number === itself) continue;
          const found = { own, other: tasks.at(place), score };
          const known = pairs.get(number);
          if (known) known.push(found);
          else pairs.set(number, [found]);
        }
      }
      return [...pairs]
        .map(([number, among]) => ({ other: documents[number]!, among }))
        .sort((a, b) => byCodePoint(a.other.document, b.other.document))
        .flatMap(({ other, among }) => correspondAmong(arrival, other, among));
    },
  };
}
