import { beforeEach, describe, expect, it } from 'vitest';
import { NotFound } from '../../../graph/errors.ts';
import { lineageAnswer } from '../../../graph/store/answers.ts';
import type { ReadingStore } from '../../../graph/store/port.ts';
import { lineageQuestion } from '../../../graph/store/questions.ts';
import { corpus, finance, numbers, policyId, taskId } from '../../support/health-reform.ts';
import type { Subject } from '../subject.ts';

export function lineageContract(subject: Subject): void {
  describe('a lineage', () => {
    let store: ReadingStore;
    beforeEach(async () => {
      store = await subject.asking(corpus);
    });
    const lineage = (question: object) => store.lineage(lineageQuestion.parse(question));

    it('goes up to the sources and down to what took them up, citations of tasks rolled up', async () => {
      const answer = lineageAnswer.parse(await lineage({ id: policyId(numbers.province) }));
      expect(answer.policies.map(({ id, citedBy }) => [id, citedBy])).toEqual([
        [policyId(numbers.national), 1],
        [policyId(numbers.county), 0],
        [policyId(numbers.province), 1],
      ]);
      expect(answer.lines.map(({ from, to }) => [from, to])).toEqual([
        [policyId(numbers.county), policyId(numbers.province)],
        [policyId(numbers.province), policyId(numbers.national)],
      ]);
      expect(answer.lines[0]!.relationships.map(({ from }) => from)).toEqual([taskId(numbers.county, '一/1')]);
    });

    it('goes one way, and as far as asked', async () => {
      const ids = async (question: object) => (await lineage(question)).policies.map(({ id }) => id);
      expect(await ids({ id: policyId(numbers.province), direction: 'up' })).not.toContain(policyId(numbers.county));
      expect(await ids({ id: policyId(numbers.county), direction: 'up', depth: 1 })).not.toContain(
        policyId(numbers.national),
      );
      expect(await ids({ id: policyId(numbers.national), direction: 'down' })).toContain(policyId(numbers.county));
    });

    it('of a task is that of its policy; other nodes have none', async () => {
      expect((await lineage({ id: taskId(numbers.county, '一/2') })).centre).toBe(policyId(numbers.county));
      await expect(lineage({ id: finance.id })).rejects.toThrow(NotFound);
    });
  });
}
