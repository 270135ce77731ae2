import { describe, expect, it } from 'vitest';
import { assemble } from '../../graph/assemble.ts';
import type { Reading } from '../../graph/contribution.ts';
import { quoteOf } from '../../graph/schema/evidence.ts';
import { lineageQuestion, pathsQuestion, searchQuestion, workloadQuestion } from '../../graph/store/questions.ts';
import { loadKnowledge } from '../../ingest/knowledge/knowledge.ts';
import { integrityProblems } from '../support/integrity.ts';
import { readSeeds } from '../support/seeds.ts';
import { type StartStore, subjectOf } from './subject.ts';

const { catalogue } = loadKnowledge();

const seeds = await readSeeds();
const chain = await readSeeds(new URL('../fixtures/chain/', import.meta.url));
const assembled = (readings: readonly Reading[]) =>
  assemble(
    readings.map(({ contribution }) => contribution),
    catalogue,
  );

/** What a store has to make of real documents, and of the made chain of four levels. */
export function seedsContract(name: string, start: StartStore): void {
  describe(name, () => {
    const subject = subjectOf(start, catalogue);

    describe('the seeds', () => {
      it('make one sound graph, the same that the pure steps make, from the file as well', async () => {
        const store = await subject.asking(seeds);
        const graph = await store.export();
        expect(graph).toEqual(assembled(seeds));
        expect(integrityProblems(graph)).toEqual([]);
        const reopened = await subject.reopened();
        if (reopened) expect(await reopened.export()).toEqual(graph);
      });

      it('stand with every piece of evidence at its place in the stored text', async () => {
        const store = await subject.asking(seeds);
        const texts = new Map<string, string>();
        for (const { id } of await store.documents()) texts.set(id, (await store.document(id)).text);
        for (const { evidence } of (await store.export()).relationships) {
          for (const { document, start, end, quote } of evidence) {
            expect(quoteOf(texts.get(document)!, start, end)).toBe(quote);
          }
        }
      });

      it('lead from 国办发〔2022〕14号 to 山西省财政厅, and by no chain to 汉中市财政局', async () => {
        const store = await subject.asking(seeds);
        const from = 'policy:国办发〔2022〕14号';
        const unit = async (query: string) => {
          const { matches } = await store.search(searchQuestion.parse({ query, labels: ['Department'] }));
          return matches[0]!.node.id;
        };
        const found = await store.paths(pathsQuestion.parse({ from, to: await unit('山西省财政厅') }));
        expect(found.paths.length).toBeGreaterThan(0);
        expect(new Set(found.paths.map(({ nodes }) => nodes[1]))).toEqual(new Set(['policy:晋政办发〔2022〕83号']));
        const none = await store.paths(pathsQuestion.parse({ from, to: await unit('汉中市财政局') }));
        expect(none.paths).toEqual([]);
        expect(none.missing.map(({ id }) => id)).toEqual(['policy:陕政办函〔2021〕99号']);
      });

      it('hold 96 tasks and safeguards apart', async () => {
        const store = await subject.asking(seeds);
        expect((await store.workload(workloadQuestion.parse({}))).tasks).toBe(96);
        expect((await store.workload(workloadQuestion.parse({ taskKinds: ['safeguard'] }))).tasks).toBe(3);
      });
    });

    describe('a chain of four levels', () => {
      const numbers = ['国办发〔2099〕1号', '晋政办发〔2099〕12号', '长政办发〔2099〕23号', '沁政办发〔2099〕5号'];

      it.each(numbers.map((number, i) => [number, i] as const))(
        'is the same whether %s came before or after those that cite it',
        async (_, member) => {
          const others = chain.toSpliced(member, 1);
          const store = await subject.holding(...others, chain[member]!);
          const after = await store.export();
          expect(after).toEqual(assembled(chain));
          await store.removeDocument(chain[member]!.contribution.document.id);
          expect(await store.export()).toEqual(assembled(others));
          for (const { contribution } of others) await store.removeDocument(contribution.document.id);
          for (const each of [chain[member]!, ...others]) await store.applyDocument(each);
          expect(await store.export()).toEqual(after);
        },
      );

      it('is told whole as a lineage, from the county up to the country', async () => {
        const store = await subject.asking(chain);
        const { policies } = await store.lineage(
          lineageQuestion.parse({ id: `policy:${numbers[3]}`, direction: 'up' }),
        );
        expect(policies.map(({ properties }) => properties.presence)).toEqual(['held', 'held', 'held', 'held']);
      });
    });
  });
}
