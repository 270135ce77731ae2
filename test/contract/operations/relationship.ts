import { beforeEach, describe, expect, it } from 'vitest';
import { quoteOf } from '../../../graph/schema/evidence.ts';
import { relationshipAnswer } from '../../../graph/store/answers.ts';
import type { ReadingStore } from '../../../graph/store/port.ts';
import { corpus, county, finance, numbers, province, taskId } from '../../support/health-reform.ts';
import { assembled } from '../assembled.ts';
import type { Subject } from '../subject.ts';

export function relationshipContract(subject: Subject): void {
  describe('a relationship', () => {
    let store: ReadingStore;
    beforeEach(async () => {
      store = await subject.asking(corpus);
    });

    it('is told with its evidence, whose quote stands at its place in the text', async () => {
      const id = `ASSIGNED_TO|${taskId(numbers.province, '一')}|${finance.id}|responsible/stated`;
      const answer = relationshipAnswer.parse(await store.relationship(id));
      expect(answer).toMatchObject({
        id,
        source: 'text',
        confidence: 0.9,
        properties: { openEnded: true, order: 2 },
      });
      expect(answer.fromNode.properties.title).toBe('推进药品集中带量采购');
      expect(answer.toNode.properties.name).toBe('山西省财政厅');
      const { text } = await store.document('d2');
      const [evidence] = answer.evidence;
      expect(evidence).toMatchObject({ document: 'd2', file: 'd2.txt', quote: '山西省财政厅' });
      expect(quoteOf(text, evidence!.start, evidence!.end)).toBe(evidence!.quote);
    });

    it('that no text says names what says it, and has no evidence', async () => {
      const answer = await store.relationship(`IN_LINE|${finance.id}|line:财政`);
      expect(answer).toMatchObject({ source: 'catalogue', sourceDetail: 'test', evidence: [] });
      expect(answer).not.toHaveProperty('confidence');
    });

    it('that follows from two documents goes with either of them', async () => {
      const store = await subject.holding(...corpus);
      const corresponding = async () =>
        (await store.export()).relationships.filter(({ type }) => type === 'CORRESPONDS_TO');
      const [found] = await corresponding();
      expect(found).toMatchObject({
        from: taskId(numbers.county, '一/1'),
        to: taskId(numbers.province, '一'),
        source: 'derived',
      });
      expect((await store.relationship(found!.id)).evidence).toEqual([]);
      await store.removeDocument('d3');
      expect(await corresponding()).toEqual([]);
    });

    it('that a policy’s text has with another stands once, whichever of its copies came first or went', async () => {
      const { document } = province.contribution;
      const copies = ['d2', 'c2', 'e2'].map((id, i) => {
        const tasks = province.contribution.nodes.map((node) =>
          node.label === 'Task'
            ? { ...node, properties: { ...node.properties, text: `${node.properties.text}${i}` } }
            : node,
        );
        const contribution = {
          ...province.contribution,
          nodes: tasks,
          document: { ...document, id, file: `${id}.txt` },
        };
        return { ...province, contribution };
      });
      const store = await subject.holding(county, copies[0]!, copies[1]!);
      expect(await store.export()).toEqual(assembled(county, copies[0]!, copies[1]!));
      await store.applyDocument(copies[2]!);
      await store.removeDocument('c2');
      expect(await store.export()).toEqual(assembled(county, copies[0]!, copies[2]!));
      const { relationships } = await store.export();
      expect(relationships.filter(({ type }) => type === 'CORRESPONDS_TO')).toHaveLength(1);
    });
  });
}
