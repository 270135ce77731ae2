import { readFileSync } from 'node:fs';
import type { Contribution } from '../../graph/contribution.ts';
import type { Correspondence } from '../../graph/derive/correspond.ts';
import { correspondencesOf } from '../../graph/derive/correspondences.ts';
import type { DocumentFeatures } from '../../graph/derive/features.ts';

/** Pairs of tasks of the seeds that were judged by reading, and the correspondences of documents in the same names. */

export const judgedSeeds = {
  山西: 'shanxi-2022-tasks.txt',
  贵州: 'guizhou-2022-tasks.txt',
  四川: 'sichuan-2022-tasks.txt',
  汉中: 'hanzhong-tasks.txt',
  孝义: 'xiaoyi-2024-plan.txt',
} as const;

type Verdict = 'same' | 'part-of' | 'no' | 'open';

/** Both tasks (山西6), the verdict, both titles. */
export type JudgedPair = readonly [string, string, Verdict, string, string];

export function loadJudgedPairs(): JudgedPair[] {
  return readFileSync(new URL('../fixtures/corresponding-tasks.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t') as unknown as JudgedPair);
}

export const agrees = (verdict: string | undefined) => verdict === 'same' || verdict === 'part-of';

/** The tasks of a seed by their name here: 山西6 → document, id and title. */
export function judgedTasks(place: string, { document, nodes }: Contribution) {
  return nodes
    .filter(({ label, properties }) => label === 'Task' && properties.kind === 'task')
    .map(({ id, properties }) => ({
      name: `${place}${properties.order}`,
      key: `${document.id} ${id}`,
      title: String(properties.title),
    }));
}

/**
 * Correspondences by the names of their tasks, in the order of the seeds above.
 * @param names name of a task by document and id
 */
export function correspondingPairs(
  documents: readonly DocumentFeatures[],
  names: ReadonlyMap<string, string>,
): Map<string, Correspondence> {
  const order = Object.keys(judgedSeeds);
  const place = (name: string) => order.indexOf(name.slice(0, 2));
  return new Map(
    correspondencesOf(documents).map((pair) => {
      const both = [pair.from, pair.to].map(({ document, task }) => names.get(`${document} ${task}`)!);
      return [both.sort((a, b) => place(a) - place(b)).join(' '), pair];
    }),
  );
}
