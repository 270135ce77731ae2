import { beforeEach, describe, expect, it } from 'vitest';
import { statsAnswer } from '../../../graph/store/answers.ts';
import type { ReadingStore } from '../../../graph/store/port.ts';
import { corpus, province } from '../../support/health-reform.ts';
import type { Subject } from '../subject.ts';

export function statsContract(subject: Subject): void {
  describe('statistics', () => {
    let store: ReadingStore;
    beforeEach(async () => {
      store = await subject.asking(corpus);
    });

    it('count what is held', async () => {
      const answer = statsAnswer.parse(await store.stats());
      const { nodes, relationships } = await store.export();
      for (const { label, count } of answer.nodes) {
        expect(count).toBe(nodes.filter((node) => node.label === label).length);
      }
      for (const { type, count } of answer.relationships) {
        expect(count).toBe(relationships.filter((relationship) => relationship.type === type).length);
      }
      expect(answer.coverage).toEqual([
        { level: 'national', held: 1, cited: 0 },
        { level: 'provincial', held: 1, cited: 0 },
        { level: 'municipal', held: 1, cited: 0 },
        { level: 'county', held: 1, cited: 0 },
      ]);
      const ownTasks = nodes.filter(({ label, properties }) => label === 'Task' && properties.kind === 'task');
      expect(answer).toMatchObject({ tasks: ownTasks.length, carriedForward: 1, tasksWithoutUnit: 2 });
      expect(answer.findings).toContainEqual({ rule: 'unit-unknown', count: 1 });
      expect(answer.documents).toEqual(await store.documents());
    });

    it('do not change their version when a document that is held comes again', async () => {
      const store = await subject.holding(...corpus);
      const { version } = await store.stats();
      await store.applyDocument(province);
      expect((await store.stats()).version).toBe(version);
    });
  });
}
