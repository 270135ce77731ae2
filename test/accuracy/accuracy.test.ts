import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { overall } from './measure.ts';
import { correspondingGoal } from './page/corresponding.ts';
import { pageOf } from './page/page.ts';
import { loadReached, reachedBy } from './reached.ts';
import { measureAll, ofSet, type Results } from './results.ts';
import { ratesOf } from './score.ts';
import { things } from './things.ts';

let results: Results;
beforeAll(async () => {
  results = await measureAll();
}, 120_000);

describe('the five seeds are read as well as was set out', () => {
  it.each(things.flatMap((thing) => (thing.goals ? [[thing.name, thing.goals.seed, thing] as const] : [])))(
    '%s: F1 at least %d',
    (_, goal, thing) => {
      const score = overall(ofSet(results, 'seed'), thing);
      expect(ratesOf(score)!.f1, JSON.stringify(score.differences, null, 2)).toBeGreaterThanOrEqual(goal);
    },
  );

  it('with the tasks counted by reading', () => {
    const tasks = things.find(({ name }) => name.startsWith('tasks'))!;
    const counts = ofSet(results, 'seed').map(({ name, scores }) => [name, scores.get(tasks)!.right]);
    // 孝义: 13 tasks and 3 safeguards.
    expect(Object.fromEntries(counts)).toEqual({
      'guizhou-2022-tasks': 22,
      'hanzhong-tasks': 20,
      'shanxi-2022-tasks': 20,
      'sichuan-2022-tasks': 21,
      'xiaoyi-2024-plan': 16,
    });
  });

  it('with corresponding tasks joined', () => {
    const { precision, recall } = ratesOf(results.corresponding)!;
    expect(precision).toBeGreaterThanOrEqual(correspondingGoal.precision);
    expect(recall).toBeGreaterThanOrEqual(correspondingGoal.recall);
  });
});

describe('single clauses and citations', () => {
  it('are read as labelled', () => {
    for (const { name, score } of results.cases) expect(score.differences, name).toEqual([]);
  });
});

describe('other documents', () => {
  it.each(['seen', 'unseen', 'later'] as const)(
    '%s: nothing is read worse than when its figures were written down',
    (set) => {
      const now = reachedBy(results)[set]!;
      const worse = Object.entries(loadReached()[set]!).filter(([thing, reached]) => (now[thing] ?? 0) < reached);
      expect(worse.map(([thing, reached]) => `${thing}: ${now[thing]} instead of ${reached}`)).toEqual([]);
    },
  );

  it('lead no citation to a wrong document', () => {
    expect(results.wrong.filter(({ set }) => set === 'unseen').reduce((n, { wrong }) => n + wrong.length, 0)).toBe(0);
    expect(results.wrong.filter(({ set }) => set !== 'unseen').flatMap(({ wrong }) => wrong)).toEqual([]);
  });
});

it('docs/accuracy.md says what is measured', () => {
  const published = readFileSync(new URL('../../docs/accuracy.md', import.meta.url), 'utf8');
  expect(published, 'run npm run accuracy').toBe(pageOf(results));
});
