import { beforeEach, describe, expect, it } from 'vitest';
import { openCarried } from '../../../graph/memory/open-carried.ts';
import type { Carried } from '../../../graph/store/carried.ts';
import type { ReadingStore } from '../../../graph/store/port.ts';
import { neighbourhoodQuestion, searchQuestion, workloadQuestion } from '../../../graph/store/questions.ts';
import { corpus, finance, numbers, policyId, taskId } from '../../support/health-reform.ts';
import type { Subject } from '../subject.ts';

export function carryContract(subject: Subject): void {
  describe('documents that are carried elsewhere', () => {
    let store: ReadingStore;
    beforeEach(async () => {
      store = await subject.asking(corpus);
    });

    /** As they come out of a file. */
    const carried = async (...ids: string[]) =>
      openCarried(JSON.parse(JSON.stringify(await store.carry(ids))) as Carried);

    it('answer there as the store does, when all of them are', async () => {
      const page = await carried(...(await store.documents()).map(({ id }) => id));
      expect(await page.stats()).toEqual(await store.stats());
      expect(await page.export()).toEqual(await store.export());
      expect(await page.document('d2')).toEqual(await store.document('d2'));
      for (const query of ['sczt', '财政', '83号']) {
        const question = searchQuestion.parse({ query });
        expect(await page.search(question)).toEqual(await store.search(question));
      }
      const workload = workloadQuestion.parse({});
      expect(await page.workload(workload)).toEqual(await store.workload(workload));
      const around = neighbourhoodQuestion.parse({ id: finance.id });
      expect(await page.neighbourhood(around)).toEqual(await store.neighbourhood(around));
    });

    it('are there with their sentences when they are a part, and know which others are held', async () => {
      const page = await carried('d3');
      expect((await page.documents()).map(({ id }) => id)).toEqual(['d3']);
      const id = `CITES|${taskId(numbers.county, '一/1')}|${policyId(numbers.province)}|based-on`;
      expect(await page.relationship(id)).toEqual(await store.relationship(id));
      expect((await page.node(policyId(numbers.province))).properties.presence).toBe('held');
      expect((await page.stats()).relationships.find(({ type }) => type === 'CORRESPONDS_TO')?.count).toBe(0);
    });

    it('say which one is not there', async () => {
      await expect(store.carry(['d2', 'd9'])).rejects.toThrow('d9');
    });
  });
}
