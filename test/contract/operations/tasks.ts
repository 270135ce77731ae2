import { beforeEach, describe, expect, it } from 'vitest';
import { tasksAnswer } from '../../../graph/store/answers/tasks.ts';
import type { ReadingStore } from '../../../graph/store/port.ts';
import { tasksQuestion, workloadQuestion } from '../../../graph/store/questions.ts';
import { corpus, finance, numbers, policyId, taskId } from '../../support/health-reform.ts';
import type { Subject } from '../subject.ts';

export function tasksContract(subject: Subject): void {
  describe('the tasks behind a number', () => {
    let store: ReadingStore;
    beforeEach(async () => {
      store = await subject.asking(corpus);
    });
    const tasks = (question: object = {}) => store.tasks(tasksQuestion.parse(question));
    const ids = async (question: object) => (await tasks(question)).rows.map(({ task }) => task.id);

    it('stand by level, date and printed order', async () => {
      const answer = tasksAnswer.parse(await tasks());
      expect(answer).toMatchObject({ total: 7, openEnded: 1, withoutUnit: 2 });
      expect(answer.rows.map(({ task }) => task.id)).toEqual([
        taskId(numbers.national, '一'),
        taskId(numbers.province, '一'),
        taskId(numbers.province, '二'),
        taskId(numbers.province, '三'),
        taskId(numbers.city, '一'),
        taskId(numbers.county, '一/1'),
        taskId(numbers.county, '一/2'),
      ]);
    });

    it('are the same page by page', async () => {
      const whole = await ids({});
      const pages = await Promise.all([0, 2, 4, 6].map((offset) => ids({ limit: 2, offset })));
      expect(pages.flat()).toEqual(whole);
      expect((await tasks({ limit: 2, offset: 4 })).total).toBe(7);
      expect(await ids({ offset: 7 })).toEqual([]);
    });

    it('tell what is said of each, and every relationship opens', async () => {
      const [row] = (await tasks({ policies: [policyId(numbers.province)] })).rows;
      expect(row!.policy).toMatchObject({
        policy: { id: policyId(numbers.province) },
        regions: [{ id: 'region:140000' }],
        counted: { year: 2022, which: 'issuedOn' },
      });
      expect(row!.themes.map(({ theme, primary }) => [theme.id, primary])).toEqual([
        ['theme:药品耗材集采', true],
        ['theme:医疗服务价格', false],
      ]);
      expect(
        row!.assignments.map(({ department, lines, group, place, of, counted }) => [
          department.properties.name,
          lines.map(({ id }) => id),
          group,
          `${place}/${of}`,
          counted,
        ]),
      ).toEqual([
        ['山西省卫生健康委员会', ['line:卫生健康'], false, '1/2', true],
        ['山西省财政厅', ['line:财政'], false, '2/2', true],
        ['山西省各市、县人民政府', [], true, '3/1', false],
      ]);
      const named = [
        ...row!.themes.map(({ relationship }) => relationship),
        ...row!.assignments.map(({ relationship }) => relationship.id),
      ];
      for (const id of named) expect((await store.relationship(id)).id).toBe(id);
    });

    it('are as many as the number they stand behind', async () => {
      for (const by of ['line', 'department'] as const) {
        const { rows } = await store.workload(workloadQuestion.parse({ by }));
        for (const { node, tasks: count, first } of rows) {
          const unit = node.label === 'FunctionalLine' ? { lines: [node.id] } : { departments: [node.id] };
          expect((await tasks(unit)).total).toBe(count);
          expect((await tasks({ ...unit, firstOnly: true })).total).toBe(first);
        }
      }
    });

    it('can be chosen by unit, role, theme, year, words and by what they lack', async () => {
      expect(await ids({ departments: [finance.id], roles: ['lead'] })).toEqual([taskId(numbers.province, '二')]);
      expect(await ids({ themes: ['theme:医疗服务价格'] })).toEqual([taskId(numbers.province, '一')]);
      expect(await ids({ themes: ['theme:医疗服务价格'], primaryTheme: true })).toEqual([]);
      expect(await ids({ years: ['unknown'] })).toEqual([taskId(numbers.city, '一')]);
      expect(await ids({ years: [2024, 'unknown'], text: 'drg' })).toEqual([taskId(numbers.county, '一/2')]);
      expect(await ids({ withoutUnit: true })).toEqual([
        taskId(numbers.national, '一'),
        taskId(numbers.county, '一/2'),
      ]);
      expect(await ids({ openEnded: true })).toEqual([taskId(numbers.province, '一')]);
      expect(await ids({ regions: ['region:140000'], regionsExactly: true })).toHaveLength(3);
      expect(await ids({ regions: ['region:140000'] })).toHaveLength(5);
      expect(await ids({ kinds: ['government-group'], bases: ['carried-forward'] })).toEqual([
        taskId(numbers.province, '一'),
      ]);
      expect(await ids({ lines: ['line:无'] })).toEqual([]);
      expect(await ids({ policies: ['policy:无'] })).toEqual([]);
    });
  });
}
