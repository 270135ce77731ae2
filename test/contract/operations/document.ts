import { beforeEach, describe, expect, it } from 'vitest';
import { documentAnswer, documentSummary } from '../../../graph/store/answers.ts';
import type { ReadingStore } from '../../../graph/store/port.ts';
import { city, corpus, numbers, policyId, province, taskId } from '../../support/health-reform.ts';
import type { Subject } from '../subject.ts';

export function documentContract(subject: Subject): void {
  describe('documents', () => {
    let store: ReadingStore;
    beforeEach(async () => {
      store = await subject.asking(corpus);
    });

    it('lists the documents with what was read from each', async () => {
      const all = (await store.documents()).map((each) => documentSummary.parse(each));
      expect(all.map(({ id }) => id)).toEqual(['d1', 'd2', 'd3', 'd4']);
      expect(all[1]).toMatchObject({ tasks: 3, assignments: 7, citations: 1, findings: 1 });
      expect(all[1]!.policy!.id).toBe(policyId(numbers.province));
    });

    it('gives a document with its text, outline, findings and everything read at its place', async () => {
      const answer = documentAnswer.parse(await store.document(policyId(numbers.province)));
      expect(answer).toEqual(await store.document('d2'));
      expect(answer.text).toBe(province.text);
      expect(answer.outline[0]!.node).toBe(taskId(numbers.province, '一'));
      expect(answer.findings).toEqual(province.contribution.findings);
      const said = province.contribution.relationships.flatMap(({ evidence }) => evidence);
      expect(answer.mentions).toHaveLength(said.length);
      for (const { start, end, node, type } of answer.mentions) {
        if (type === 'ASSIGNED_TO') expect(answer.text.slice(start, end)).toBe(node.properties.name);
      }
      expect(answer.mentions.map(({ start }) => start)).toEqual(
        answer.mentions.map(({ start }) => start).toSorted((a, b) => a - b),
      );
    });

    it('keeps a text as it is, whatever characters it holds', async () => {
      const odd = { ...city, text: `${city.text}\u0000\ud83d\ude00\ufeff\r\n\u2028末` };
      const held = await subject.holding(odd);
      expect((await held.document('d4')).text).toBe(odd.text);
      const reopened = await subject.reopened();
      if (reopened) expect((await reopened.document('d4')).text).toBe(odd.text);
    });
  });
}
