import { beforeEach, describe, expect, it } from 'vitest';
import { workloadAnswer } from '../../../graph/store/answers/workload.ts';
import type { ReadingStore } from '../../../graph/store/port.ts';
import { workloadQuestion } from '../../../graph/store/questions.ts';
import { allCounties, corpus, finance, health, leadingGroup, numbers, policyId } from '../../support/health-reform.ts';
import type { Subject } from '../subject.ts';

export function workloadContract(subject: Subject): void {
  describe('workload', () => {
    let store: ReadingStore;
    beforeEach(async () => {
      store = await subject.asking(corpus);
    });
    const workload = (question: object = {}) => store.workload(workloadQuestion.parse(question));

    it('counts distinct tasks: a line once, however many of its departments stand on one', async () => {
      const answer = workloadAnswer.parse(await workload());
      expect(answer.rows.map(({ node, tasks, first }) => [node.id, tasks, first])).toEqual([
        ['line:财政', 4, 3],
        ['line:卫生健康', 2, 1],
        [leadingGroup.id, 1, 1],
      ]);
      expect(answer.rows[1]!.byRole).toEqual({ lead: 0, participant: 1, responsible: 1, implementing: 0 });
      expect(answer.rows[0]!.regions.map(({ region, tasks }) => [region.id, tasks])).toEqual([
        ['region:140000', 2],
        ['region:141181', 1],
        ['region:610700', 1],
      ]);
      expect(answer).toMatchObject({ tasks: 7, openEnded: 1, withoutUnit: 2, leadsWritten: true });
      expect(answer.rows[0]!.share).toBe(4 / 7);
    });

    it('ranks groups apart, and counts carried-forward assignments only when asked', async () => {
      const stated = await workload();
      expect(stated.groups.map(({ node, tasks }) => [node.id, tasks])).toEqual([[allCounties.id, 1]]);
      const both = await workload({ bases: ['stated', 'carried-forward'] });
      expect(both.groups[0]).toMatchObject({ tasks: 2, byBasis: { stated: 1, 'carried-forward': 1 } });
    });

    it('ranks single departments', async () => {
      const { rows } = await workload({ by: 'department', policies: [policyId(numbers.province)] });
      expect(rows.map(({ node, tasks }) => [node.id, tasks])).toEqual([
        [health.id, 2],
        [finance.id, 2],
        ['department:140000/中医药', 1],
        [leadingGroup.id, 1],
      ]);
    });

    it('filters by policy, region with what lies in it, level, year, theme, role, kind and kind of task', async () => {
      const tasks = async (question: object) => (await workload(question)).tasks;
      expect(await tasks({ policies: [policyId(numbers.city)] })).toBe(1);
      expect(await tasks({ regions: ['region:140000'] })).toBe(5);
      expect(await tasks({ regions: ['region:141181'] })).toBe(2);
      expect(await tasks({ levels: ['provincial', 'municipal'] })).toBe(4);
      expect(await tasks({ years: [2022] })).toBe(4);
      expect(await tasks({ years: [2024] })).toBe(2);
      expect(await tasks({ themes: ['theme:药品耗材集采'] })).toBe(2);
      expect(await tasks({ taskKinds: ['safeguard'] })).toBe(1);
      expect((await workload({ roles: ['lead'] })).rows.map(({ node }) => node.id)).toEqual(['line:财政']);
      expect((await workload({ kinds: ['body'] })).rows.map(({ node }) => node.id)).toEqual([leadingGroup.id]);
      expect(await workload({ years: [1999] })).toEqual({
        policies: [],
        policiesTotal: 0,
        total: 0,
        tasks: 0,
        openEnded: 0,
        withoutUnit: 0,
        leadsWritten: false,
        rows: [],
        groups: [],
      });
    });
  });
}
