import { beforeEach, describe, expect, it } from 'vitest';
import { departmentKinds, groupKinds } from '../../../graph/schema/words.ts';
import { crosstabAnswer, togetherAnswer } from '../../../graph/store/answers/workload.ts';
import type { ReadingStore } from '../../../graph/store/port.ts';
import { crosstabQuestion, tasksQuestion, togetherQuestion } from '../../../graph/store/questions.ts';
import {
  allCounties,
  corpus,
  finance,
  health,
  leadingGroup,
  traditionalMedicine,
} from '../../support/health-reform.ts';
import type { Subject } from '../subject.ts';

export function tablesContract(subject: Subject): void {
  let store: ReadingStore;
  beforeEach(async () => {
    store = await subject.asking(corpus);
  });

  describe('a table of lines and themes', () => {
    const crosstab = (question: object = {}) => store.crosstab(crosstabQuestion.parse(question));

    it('counts distinct tasks in cells, and in totals that are no sums', async () => {
      const answer = crosstabAnswer.parse(await crosstab());
      expect(answer.columns.map(({ key, tasks }) => [key, tasks])).toEqual([
        ['theme:药品耗材集采', 2],
        ['theme:分级诊疗', 1],
        ['theme:医保支付方式', 1],
        ['theme:医疗服务价格', 1],
        ['none', 3],
      ]);
      expect(
        answer.rows.map(({ key, tasks, group, cells }) => [key, tasks, group, cells.map(({ tasks }) => tasks).join()]),
      ).toEqual([
        ['line:财政', 4, false, '2,1,1,1'],
        ['line:卫生健康', 2, false, '1,1,1'],
        [leadingGroup.id, 1, false, '1'],
        [allCounties.id, 1, true, '1'],
      ]);
      expect(answer).toMatchObject({ tasks: 7, openEnded: 1, rowsTotal: 4, columnsTotal: 5 });
    });

    it('has places, documents, levels and years as columns, each in its own order', async () => {
      const keys = async (columns: string) => (await crosstab({ columns })).columns.map(({ key }) => key);
      expect(await keys('level')).toEqual(['national', 'provincial', 'municipal', 'county']);
      expect(await keys('year')).toEqual(['2022', '2024', 'unknown']);
      expect(await keys('region')).toEqual(['region:100000', 'region:140000', 'region:141181', 'region:610700']);
      expect(await keys('policy')).toHaveLength(4);
    });

    it('opens from every cell to as many tasks', async () => {
      const { rows } = await crosstab({ rows: 'department', columns: 'theme' });
      for (const row of rows) {
        for (const { column, tasks } of row.cells.filter(({ column }) => column !== 'none')) {
          const filter = tasksQuestion.parse({ departments: [row.key], themes: [column] });
          expect((await store.tasks(filter)).total).toBe(tasks);
        }
      }
    });

    it('is cut to what was asked for, and says what there is', async () => {
      const { rows, columns, rowsTotal, columnsTotal } = await crosstab({ limit: 1, columnLimit: 2 });
      expect([rows.length, columns.length, rowsTotal, columnsTotal]).toEqual([1, 2, 4, 5]);
      expect(rows[0]!.cells.map(({ column }) => column)).toEqual(['theme:药品耗材集采']);
      expect(rows[0]!.tasks).toBe(4);
    });
  });

  describe('who is named with whom', () => {
    const together = (question: object = {}) => store.together(togetherQuestion.parse(question));

    it('is counted in distinct tasks, beside what would be expected', async () => {
      const answer = togetherAnswer.parse(await together());
      expect(answer.tasks).toBe(5);
      expect(answer.pairs).toEqual([
        { a: 'line:卫生健康', b: 'line:财政', tasks: 2, expected: (2 * 4) / 5, lift: 2 / ((2 * 4) / 5) },
      ]);
      expect(answer.units.map(({ node, tasks }) => [node.id, tasks])).toEqual([
        ['line:财政', 4],
        ['line:卫生健康', 2],
      ]);
    });

    it('opens as many tasks as each of its pairs counts', async () => {
      for (const question of [
        { by: 'line' },
        { by: 'department', with: health.id, bases: ['stated', 'carried-forward'] },
      ]) {
        const { pairs } = await together(question);
        expect(pairs.length).toBeGreaterThan(0);
        for (const { a, b, tasks } of pairs) {
          const list = await store.tasks(tasksQuestion.parse({ ...question, together: [a, b] }));
          expect(list.total).toBe(tasks);
        }
      }
      expect((await store.tasks(tasksQuestion.parse({ together: ['line:财政', 'line:无'] }))).total).toBe(0);
    });

    it('can leave a line out, ask for more joint tasks, or for one unit with its groups', async () => {
      const without = ['line:财政'];
      expect(await together({ without })).toMatchObject({ tasks: 3, pairs: [] });
      const specific = departmentKinds.filter((kind) => !groupKinds.includes(kind));
      expect((await store.tasks(tasksQuestion.parse({ without, kinds: specific }))).total).toBe(3);
      expect((await together({ atLeast: 3 })).pairs).toEqual([]);
      const { pairs } = await together({ by: 'department', with: health.id, bases: ['stated', 'carried-forward'] });
      expect(pairs.map(({ a, b, tasks }) => [a, b, tasks])).toEqual([
        [health.id, finance.id, 2],
        [health.id, traditionalMedicine.id, 1],
        [health.id, allCounties.id, 1],
      ]);
      expect((await together({ with: 'line:无' })).pairs).toEqual([]);
    });
  });
}
