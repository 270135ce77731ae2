import { byCodePoint } from '../graph.ts';
import { createNumbering } from '../numbering.ts';
import {
  type ComparedDocument,
  type Correspondence,
  comparedDocument,
  correspondAmong,
  type TaskPair,
  taskPair,
} from './correspond.ts';
import type { DocumentFeatures } from './features.ts';
import { type Compared, likenessOf } from './likeness.ts';
import { type PackedTasks, packTasks, taskAt } from './packed-tasks.ts';
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

/** A document that is held; its tasks are made again from it when they are compared. */
interface HeldDocument extends Pick<ComparedDocument, 'document' | 'level'> {
  readonly tasks: PackedTasks;
  readonly count: number;
  /** The places of its tasks in the index, one after the other from the first. */
  readonly firstPlace: number;
}

/** What it finds is what `correspond` finds, document by document; the index only spares looking at most tasks. */
export function createComparer(): Comparer {
  const documents = new Map<string, HeldDocument>();
  /** By place; a document that goes leaves its places empty, and the next one of as many tasks takes them. */
  const heldAt: (HeldDocument | undefined)[] = [];
  const freePlaces = new Map<number, number[]>();
  /** A few dozen: they are never given back. */
  const themes = createNumbering();
  const taskNames = createNumbering();
  const index = createTaskIndex(at);
  const table = createPairTable();
  /** A document is compared and then held: what comparing needs is worked out once. */
  let latest: { readonly features: DocumentFeatures; readonly compared: ComparedDocument } | undefined;

  function at(place: number): Compared {
    const { tasks, firstPlace } = heldAt[place]!;
    return taskAt(tasks, place - firstPlace, taskNames.textOf);
  }

  function compared(features: DocumentFeatures): ComparedDocument {
    if (latest?.features !== features) latest = { features, compared: comparedDocument(features, themes.numberOf) };
    return latest.compared;
  }

  function release(document: string): void {
    const held = documents.get(document);
    if (!held) return;
    const { firstPlace, count } = held;
    for (let place = firstPlace; place < firstPlace + count; place++) {
      const task = at(place);
      index.remove(place, task);
      taskNames.release(taskNames.known(task.task)!);
      heldAt[place] = undefined;
    }
    const free = freePlaces.get(count);
    if (free) free.push(firstPlace);
    else freePlaces.set(count, [firstPlace]);
    documents.delete(document);
  }

  return {
    hold(features) {
      release(features.document);
      const { document, level, tasks } = compared(features);
      const firstPlace = freePlaces.get(tasks.length)?.pop() ?? heldAt.length;
      const packed = packTasks(tasks, taskNames.numberOf);
      const held: HeldDocument = { document, level, tasks: packed, count: tasks.length, firstPlace };
      for (const [i, task] of tasks.entries()) {
        heldAt[firstPlace + i] = held;
        index.add(firstPlace + i, task);
      }
      documents.set(document, held);
    },
    release,
    against(features) {
      const arrival = compared(features);
      const pairs = new Map<HeldDocument, TaskPair[]>();
      for (const task of arrival.tasks) {
        table.load(task);
        for (const place of index.near(task)) {
          const held = heldAt[place]!;
          if (held.document === arrival.document) continue;
          const other = at(place);
          const found = taskPair(task, other, likenessOf(task, other, table.shared(other)));
          if (!found) continue;
          const known = pairs.get(held);
          if (known) known.push(found);
          else pairs.set(held, [found]);
        }
      }
      return [...pairs]
        .sort(([a], [b]) => byCodePoint(a.document, b.document))
        .flatMap(([other, among]) => correspondAmong(arrival, other, among));
    },
  };
}
