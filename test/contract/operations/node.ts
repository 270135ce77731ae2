import { beforeEach, describe, expect, it } from 'vitest';
import { NotFound } from '../../../graph/errors.ts';
import { nodeAnswer } from '../../../graph/store/answers.ts';
import type { ReadingStore } from '../../../graph/store/port.ts';
import { lineageQuestion, neighbourhoodQuestion, pathsQuestion } from '../../../graph/store/questions.ts';
import { corpus, finance, numbers, taskId } from '../../support/health-reform.ts';
import type { Subject } from '../subject.ts';

export function nodeContract(subject: Subject): void {
  describe('a node', () => {
    let store: ReadingStore;
    beforeEach(async () => {
      store = await subject.asking(corpus);
    });

    it('is told with all its properties, its relationships by type, and the documents that speak of it', async () => {
      const node = nodeAnswer.parse(await store.node(taskId(numbers.province, '一')));
      expect(node.properties).toMatchObject({ title: '推进药品集中带量采购', text: '推进药品集中带量采购' });
      expect(node.counts).toEqual([
        { type: 'HAS_TASK', direction: 'in', count: 1 },
        { type: 'ASSIGNED_TO', direction: 'out', count: 3 },
        { type: 'ADDRESSES', direction: 'out', count: 2 },
        ...node.counts.slice(3),
      ]);
      expect(node.documents.map(({ id }) => id)).toEqual(['d2']);
    });

    it('keeps an empty list a list', async () => {
      expect((await store.node('region:140000')).properties.aliases).toEqual([]);
    });

    it('is not found under an id that nothing has', async () => {
      await expect(store.node('policy:无')).rejects.toThrow(NotFound);
      await expect(store.neighbourhood(neighbourhoodQuestion.parse({ id: 'task:无' }))).rejects.toThrow(NotFound);
      await expect(store.lineage(lineageQuestion.parse({ id: 'policy:无' }))).rejects.toThrow(NotFound);
      await expect(store.paths(pathsQuestion.parse({ from: finance.id, to: 'policy:无' }))).rejects.toThrow(NotFound);
      await expect(store.relationship('ASSIGNED_TO|a|b|c')).rejects.toThrow(NotFound);
      await expect(store.document('d9')).rejects.toThrow(NotFound);
    });
  });
}
