import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Correspondence } from '../../../graph/derive/correspond.ts';
import { createCorrespondences } from '../../../graph/derive/correspondences.ts';
import { type DocumentFeatures, documentFeatures } from '../../../graph/derive/features.ts';
import { readDocument } from '../../../ingest/read-document.ts';
import {
  agrees,
  correspondingPairs,
  judgedSeeds,
  judgedTasks,
  loadJudgedPairs,
} from '../../support/corresponding-tasks.ts';

/** The corresponding tasks of the five seeds, against pairs judged by reading. */

const judged = loadJudgedPairs();
const verdicts = new Map(judged.map(([a, b, verdict]) => [`${a} ${b}`, verdict]));

let features: DocumentFeatures[];
/** 山西6, by document and id of the task. */
const names = new Map<string, string>();
const titles = new Map<string, string>();
let found: Map<string, Correspondence>;

beforeAll(async () => {
  const contributions = await Promise.all(
    Object.entries(judgedSeeds).map(async ([place, file]) => {
      const { contribution } = await readDocument(readFileSync(`seeds/${file}`), file);
      for (const { key, name, title } of judgedTasks(place, contribution)) {
        names.set(key, name);
        titles.set(name, title);
      }
      return contribution;
    }),
  );
  features = contributions.map(documentFeatures);
  found = correspondingPairs(features, names);
});

describe('the judged pairs', () => {
  it('are of the tasks that they name', () => {
    for (const [a, b, , titleA, titleB] of judged) {
      expect([titles.get(a), titles.get(b)], `${a} ${b}`).toEqual([titleA, titleB]);
    }
  });

  it('hold enough of every kind, near misses too', () => {
    const count = (verdict: string) => judged.filter(([, , v]) => v === verdict).length;
    expect(count('same') + count('part-of')).toBeGreaterThanOrEqual(100);
    expect(count('no')).toBeGreaterThanOrEqual(50);
  });
});

describe('corresponding tasks of the seeds', () => {
  it('are found: at least four in five, and nine in ten of what is found is right', () => {
    const counted = [...found.keys()].filter((pair) => verdicts.get(pair) !== 'open');
    const right = counted.filter((pair) => agrees(verdicts.get(pair)));
    const all = judged.filter(([, , verdict]) => agrees(verdict));
    expect(right.length / counted.length).toBeGreaterThanOrEqual(0.9);
    expect(right.length / all.length).toBeGreaterThanOrEqual(0.8);
  });

  it('are told apart from a task that is a part of another, nine times in ten', () => {
    const right = [...found].filter(([pair]) => agrees(verdicts.get(pair)));
    const kinds = right.filter(([pair, { kind }]) => verdicts.get(pair) === kind);
    expect(kinds.length / right.length).toBeGreaterThanOrEqual(0.88);
  });

  it.each([
    ['山西6 贵州2', 'same'],
    ['山西6 四川2', 'same'],
    ['山西6 汉中9', 'same'],
    ['山西8 贵州15', 'same'],
    ['山西8 四川4', 'same'],
    ['山西8 汉中12', 'same'],
    ['山西7 贵州3', 'part-of'],
    ['山西16 贵州3', 'part-of'],
    ['四川21 孝义9', 'part-of'],
  ] as const)('join %s as %s', (pair, kind) => {
    expect(found.get(pair)?.kind).toBe(kind);
  });

  it('lead from the lower level to the higher', () => {
    expect(names.get(`${found.get('山西8 汉中12')!.from.document} ${found.get('山西8 汉中12')!.from.task}`)).toBe(
      '汉中12',
    );
  });

  it('are at most five for a task and another document', () => {
    const counts = new Map<string, number>();
    for (const { from, to } of found.values()) {
      for (const key of [
        `${from.document} ${from.task} ${to.document}`,
        `${to.document} ${to.task} ${from.document}`,
      ]) {
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(5);
  });

  it('do not depend on the order of arrival, nor on what came and went', () => {
    expect([...correspondingPairs(features.toReversed(), names)].sort()).toEqual([...found].sort());
    const byId = new Map(features.map((each) => [each.document, each]));
    const correspondences = createCorrespondences(
      () => [],
      (document) => byId.get(document)!,
    );
    const came = features.flatMap((each) => correspondences.add(each).found);
    expect(came).toHaveLength(found.size);
    const first = features[0]!;
    const own = came.filter(({ from, to }) => from.document === first.document || to.document === first.document);
    expect(correspondences.remove(first.document)).toEqual({ gone: [first.document], found: [] });
    expect(correspondences.add(first).found.map(named).sort()).toEqual(own.map(named).sort());
    const again = correspondences.add(first);
    expect(again.gone).toEqual([first.document]);
    expect(again.found.map(named).sort()).toEqual(own.map(named).sort());
  });
});

const named = ({ from, to, score, kind }: Correspondence) => JSON.stringify([from, to, score, kind]);
