import { beforeEach, describe, expect, it } from 'vitest';
import { byCodePoint } from '../../../graph/graph.ts';
import { pathsAnswer } from '../../../graph/store/answers.ts';
import type { ReadingStore } from '../../../graph/store/port.ts';
import { pathsQuestion } from '../../../graph/store/questions.ts';
import { cited, reading } from '../../support/contributions.ts';
import {
  cityFinance,
  corpus,
  countyFinance,
  finance,
  health,
  numbers,
  policyId,
  taskId,
} from '../../support/health-reform.ts';
import type { Subject } from '../subject.ts';

export function pathsContract(subject: Subject): void {
  describe('paths', () => {
    let store: ReadingStore;
    beforeEach(async () => {
      store = await subject.asking(corpus);
    });
    const paths = (question: object) => store.paths(pathsQuestion.parse(question));
    const ways = async (question: object) => (await paths(question)).paths.map(({ nodes }) => nodes);

    it('lead from a source down its citations to a task and its unit', async () => {
      const answer = pathsAnswer.parse(await paths({ from: policyId(numbers.national), to: finance.id, mode: 'all' }));
      expect(answer.paths.map(({ nodes }) => nodes)).toEqual(
        ['一', '二']
          .map((path) => taskId(numbers.province, path))
          .sort(byCodePoint)
          .map((task) => [policyId(numbers.national), policyId(numbers.province), task, finance.id]),
      );
      expect(answer.missing).toEqual([]);
      const told = new Set(answer.relationships.map(({ id }) => id));
      for (const path of answer.paths) for (const id of path.relationships) expect(told).toContain(id);
    });

    it('are found from either end', async () => {
      const down = await ways({ from: policyId(numbers.national), to: finance.id, mode: 'all' });
      const up = await ways({ from: finance.id, to: policyId(numbers.national), mode: 'all' });
      expect(new Set(up.map((way) => way.toReversed().join()))).toEqual(new Set(down.map((way) => way.join())));
    });

    it('go through a task that cites to its own units, and to no other task of its policy', async () => {
      expect(await ways({ from: policyId(numbers.national), to: countyFinance.id })).toEqual([
        [policyId(numbers.national), policyId(numbers.province), taskId(numbers.county, '一/1'), countyFinance.id],
      ]);
      expect(await ways({ from: policyId(numbers.national), to: taskId(numbers.county, '一/2') })).toEqual([]);
      expect(await ways({ from: policyId(numbers.national), to: policyId(numbers.county) })).toHaveLength(1);
    });

    it('never turn round: what two documents both cite, or a shared line, joins nothing', async () => {
      store = await subject.holding(
        ...corpus,
        reading({
          id: 'd6',
          policy: { number: '黔府办发〔2022〕1号', titles: ['贵州省任务'] },
          region: '610000',
          cites: [cited(numbers.national)],
        }),
      );
      expect(await ways({ from: 'policy:黔府办发〔2022〕1号', to: policyId(numbers.province) })).toEqual([]);
      expect(await ways({ from: finance.id, to: countyFinance.id })).toEqual([]);
      const types = ['CITES', 'PART_OF'];
      expect(await ways({ from: 'policy:黔府办发〔2022〕1号', to: policyId(numbers.province), types })).toEqual([]);
    });

    it('that are not there have a reason: the cited document on the way that is not held', async () => {
      const { paths: none, missing } = await paths({ from: policyId(numbers.national), to: cityFinance.id });
      expect(none).toEqual([]);
      expect(missing.map(({ id }) => id)).toEqual([policyId(numbers.notHeld)]);
    });

    it('by association are looked for when a type for it is named', async () => {
      const types = ['IN_LINE'];
      expect(await ways({ from: finance.id, to: cityFinance.id, types })).toEqual([
        [finance.id, 'line:财政', cityFinance.id],
      ]);
    });

    it('use no node twice and are no longer than asked', async () => {
      const types = ['IN_LINE', 'IN_REGION', 'ASSIGNED_TO', 'HAS_TASK', 'PART_OF'];
      const all = await ways({ from: finance.id, to: health.id, types, mode: 'all', maxLength: 4 });
      expect(all.length).toBeGreaterThan(1);
      for (const way of all) {
        expect(new Set(way).size).toBe(way.length);
        expect(way.length).toBeLessThanOrEqual(5);
      }
      expect(await ways({ from: finance.id, to: health.id, types, mode: 'all', maxLength: 4, limit: 1 })).toEqual(
        all.slice(0, 1),
      );
    });
  });
}
