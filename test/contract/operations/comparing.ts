import { beforeEach, describe, expect, it } from 'vitest';
import { NotFound } from '../../../graph/errors.ts';
import { counterpartsAnswer, sideBySideAnswer } from '../../../graph/store/answers/correspondences.ts';
import { unitAnswer } from '../../../graph/store/answers/unit.ts';
import type { ReadingStore } from '../../../graph/store/port.ts';
import { counterpartsQuestion, sideBySideQuestion, unitQuestion } from '../../../graph/store/questions.ts';
import { corpus, countyFinance, health, numbers, policyId, taskId } from '../../support/health-reform.ts';
import type { Subject } from '../subject.ts';

export function comparingContract(subject: Subject): void {
  let store: ReadingStore;
  beforeEach(async () => {
    store = await subject.asking(corpus);
  });

  describe('counterparts', () => {
    const counterparts = (question: object) => store.counterparts(counterpartsQuestion.parse(question));

    it('stand by task and document, and open as relationships', async () => {
      const answer = counterpartsAnswer.parse(await counterparts({ id: policyId(numbers.county) }));
      const province = answer.columns.find(({ policy }) => policy.id === policyId(numbers.province))!;
      expect(province).toMatchObject({ held: true, none: 1 });
      expect(province.same + province.partOf).toBe(1);
      expect(province.citations.map(({ from }) => from)).toEqual([taskId(numbers.county, '一/1')]);
      expect(province.only.map(({ id }) => id)).toEqual([
        taskId(numbers.province, '二'),
        taskId(numbers.province, '三'),
      ]);
      const [cell] = answer.rows[0]!.cells;
      expect(cell!.counterparts.map(({ task }) => task.id)).toEqual([taskId(numbers.province, '一')]);
      expect((await store.relationship(cell!.counterparts[0]!.relationship)).type).toBe('CORRESPONDS_TO');
      expect(answer.rows.map(({ task }) => task.id)).toEqual([
        taskId(numbers.county, '一/1'),
        taskId(numbers.county, '一/2'),
      ]);
    });

    it('are seen from both ends', async () => {
      const { rows } = await counterparts({ id: taskId(numbers.province, '一') });
      expect(rows).toHaveLength(1);
      expect(rows[0]!.cells.map(({ policy }) => policy)).toContain(policyId(numbers.county));
    });

    it('have a column for a cited document that is not held, of which nothing is said', async () => {
      const { columns } = await counterparts({ id: policyId(numbers.city) });
      expect(columns.find(({ policy }) => policy.id === policyId(numbers.notHeld))).toMatchObject({
        held: false,
        same: 0,
        none: 0,
        only: [],
      });
    });

    it('are, where no document is named, of the one most of whose tasks have any', async () => {
      const found = await Promise.all(
        [numbers.province, numbers.city, numbers.county].map(async (number) => {
          const { rows } = await counterparts({ id: policyId(number) });
          return { id: policyId(number), with: rows.filter(({ cells }) => cells.length > 0).length };
        }),
      );
      const most = Math.max(...found.map((each) => each.with));
      const { policy } = await counterparts({});
      expect(found.find(({ id }) => id === policy.policy.id)?.with).toBe(most);
      // Of several the highest.
      expect(policy.policy.id).toBe(found.find((each) => each.with === most)?.id);
    });

    it('are of policies and tasks alone', async () => {
      await expect(counterparts({ id: health.id })).rejects.toThrow(NotFound);
      await expect(counterparts({ id: 'policy:无' })).rejects.toThrow(NotFound);
    });
  });

  describe('tasks side by side', () => {
    const sideBySide = (...tasks: string[]) => store.sideBySide(sideBySideQuestion.parse({ tasks }));

    it('show whole texts, units by line, and how they correspond', async () => {
      const [above, below] = [taskId(numbers.province, '一'), taskId(numbers.county, '一/1')];
      const answer = sideBySideAnswer.parse(await sideBySide(above, below));
      expect(answer.tasks.map(({ task }) => task.properties.text)).toEqual([
        '推进药品集中带量采购',
        '落实药品集中采购',
      ]);
      expect(answer.correspondences.map(({ from, to }) => [from, to])).toEqual([[below, above]]);
      expect(answer.units.map(({ node, group, tasks }) => [node.properties.name, group, tasks])).toEqual([
        ['卫生健康', false, [above]],
        ['财政', false, [above, below]],
        ['山西省各市、县人民政府', true, [above]],
      ]);
    });

    it('are tasks', async () => {
      await expect(sideBySide(taskId(numbers.province, '一'), health.id)).rejects.toThrow(NotFound);
    });
  });

  describe('a department’s page', () => {
    const unit = (question: object) => store.unit(unitQuestion.parse(question));

    it('tells its tasks with its place in each, who shares them, and its line elsewhere', async () => {
      const answer = unitAnswer.parse(await unit({ id: health.id }));
      expect(answer.figures).toEqual({ tasks: 2, openEnded: 1, first: 1, leads: 0, withDeadline: 0, targets: 0 });
      expect(answer.policies.map(({ policy, tasks, all }) => [policy.id, tasks, all])).toEqual([
        [policyId(numbers.province), 2, 3],
      ]);
      const own = answer.rows.map(({ assignments }) => assignments.find(({ counted }) => counted)!);
      expect(own.map(({ department, place, of }) => [department.id, place, of])).toEqual([
        [health.id, 1, 2],
        [health.id, 2, 3],
      ]);
      expect(answer.together.map(({ node, tasks }) => [node.properties.name, tasks])).toEqual([
        ['山西省财政厅', 2],
        ['山西省中医药管理局', 1],
      ]);
      expect(answer.elsewhere.map(({ policy, tasks, all, own }) => [policy.id, tasks, all, own])).toEqual([
        [policyId(numbers.province), 2, 3, true],
        [policyId(numbers.national), 0, 1, false],
        [policyId(numbers.city), 0, 1, false],
        [policyId(numbers.county), 0, 2, false],
      ]);
      expect(answer.elsewhereTotal).toEqual({ documents: 1, tasks: 2 });
    });

    it('tells what the document above asks of its line and its own lacks', async () => {
      const { above } = await unit({ id: countyFinance.id });
      expect(above.map(({ policy, held, lacking }) => [policy.id, held, lacking.map(({ task }) => task.id)])).toEqual([
        [policyId(numbers.province), true, [taskId(numbers.province, '二')]],
      ]);
      expect(above[0]!.citations.map(({ from }) => from)).toEqual([taskId(numbers.county, '一/1')]);
    });

    it('is a department’s', async () => {
      await expect(unit({ id: 'line:财政' })).rejects.toThrow(NotFound);
      await expect(unit({ id: 'department:无' })).rejects.toThrow(NotFound);
    });
  });
}
