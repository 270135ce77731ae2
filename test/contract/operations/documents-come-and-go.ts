import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../graph/contribution.ts';
import { InvalidInput, NotFound } from '../../../graph/errors.ts';
import { reading } from '../../support/contributions.ts';
import { city, corpus, county, health, national, numbers, policyId, province } from '../../support/health-reform.ts';
import { integrityProblems } from '../../support/integrity.ts';
import { assembled } from '../assembled.ts';
import type { Subject } from '../subject.ts';

export function documentsComeAndGoContract(subject: Subject): void {
  describe('documents come and go', () => {
    it('holds only what the catalogue keeps before the first document', async () => {
      const store = await subject.holding();
      expect(await store.documents()).toEqual([]);
      expect((await store.export()).nodes.map(({ id }) => id)).toEqual([
        'policy:国医改发〔2019〕2号',
        'reform-model:三明医改经验',
      ]);
    });

    it('exports what the pure steps make of the same documents', async () => {
      const store = await subject.holding(...corpus);
      expect(await store.export()).toEqual(assembled(...corpus));
      expect(integrityProblems(await store.export())).toEqual([]);
    });

    it('exports the same in whatever order the documents came', async () => {
      const expected = assembled(...corpus);
      const store = await subject.holding();
      for (const order of subject.trials(permutations(corpus))) {
        for (const each of order) await store.applyDocument(each);
        expect(await store.export()).toEqual(expected);
        for (const each of order) await store.removeDocument(each.contribution.document.id);
      }
    });

    it('says unchanged to a reading it holds and added to another reading of the same content', async () => {
      const store = await subject.holding();
      expect(await store.applyDocument(province)).toBe('added');
      const before = await store.export();
      expect(await store.applyDocument(province)).toBe('unchanged');
      expect(await store.export()).toEqual(before);
      const fewer = { ...province, contribution: { ...province.contribution, findings: [] } };
      expect(await store.applyDocument(fewer)).toBe('added');
      expect((await store.documents()).map(({ id, findings }) => [id, findings])).toEqual([['d2', 0]]);
    });

    it('keeps the smallest of the file names under which one content came, in any order', async () => {
      const named = (file: string) => {
        const document = { ...province.contribution.document, file };
        return { ...province, contribution: { ...province.contribution, document } };
      };
      const store = await subject.holding();
      for (const files of [
        ['a.txt', 'b.txt', 'c.txt'],
        ['c.txt', 'b.txt', 'a.txt'],
        ['b.txt', 'a.txt', 'c.txt'],
      ]) {
        for (const file of files) await store.applyDocument(named(file));
        expect(await store.applyDocument(named('d.txt'))).toBe('unchanged');
        expect((await store.documents()).map(({ id, file }) => [id, file])).toEqual([['d2', 'a.txt']]);
        expect(await store.export()).toEqual(assembled(...files.map(named)));
        await store.removeDocument('d2');
      }
    });

    it('replaces exactly what the same document contributed before', async () => {
      const store = await subject.holding(...corpus);
      const shorter = reading({
        id: 'd2',
        policy: { number: numbers.province, titles: ['山西省深化医改2022年重点工作任务'], level: 'provincial' },
        region: '140000',
        tasks: [{ path: '一', title: '推进药品集中带量采购', units: [{ unit: health }] }],
      });
      await store.applyDocument(shorter);
      expect(await store.export()).toEqual(assembled(national, shorter, county, city));
    });

    it('removes a document and keeps what others share', async () => {
      const store = await subject.holding(...corpus);
      expect(await store.removeDocument('d2')).toEqual(province.contribution.document);
      expect(await store.export()).toEqual(assembled(national, county, city));
      expect((await store.node(policyId(numbers.province))).properties.presence).toBe('cited');
      expect((await store.node('line:财政')).label).toBe('FunctionalLine');
      await expect(store.node(health.id)).rejects.toThrow(NotFound);
    });

    it('gives the same export after adding, removing and adding', async () => {
      const store = await subject.holding(...corpus);
      const before = await store.export();
      const { version } = await store.stats();
      for (const { contribution } of corpus) await store.removeDocument(contribution.document.id);
      expect((await store.stats()).version).not.toBe(version);
      for (const each of corpus.toReversed()) await store.applyDocument(each);
      expect(await store.export()).toEqual(before);
      expect((await store.stats()).version).toBe(version);
    });

    it('leaves nothing behind when the last document goes', async () => {
      const store = await subject.holding();
      const empty = await store.export();
      for (const each of corpus) await store.applyDocument(each);
      for (const { contribution } of corpus) await store.removeDocument(contribution.document.id);
      expect(await store.export()).toEqual(empty);
    });

    it('remembers which documents it has ever held', async () => {
      const store = await subject.holding(province);
      await store.removeDocument('d2');
      expect(await store.everHeld(['d1', 'd2'])).toEqual(new Set(['d2']));
    });

    it('refuses to remove what it does not hold', async () => {
      const store = await subject.holding();
      await expect(store.removeDocument('d9')).rejects.toThrow(NotFound);
    });

    it('refuses a reading that contradicts itself, and is as before', async () => {
      const store = await subject.holding(province);
      const before = await store.export();
      const [first, ...rest] = county.contribution.relationships;
      const broken = { ...first!, to: 'region:000000' };
      const contribution = { ...county.contribution, relationships: [broken, ...rest] };
      await expect(store.applyDocument({ ...county, contribution })).rejects.toThrow(InvalidInput);
      expect(await store.export()).toEqual(before);
    });

    it('keeps a copy of a held document beside it without making a second policy', async () => {
      const { document } = province.contribution;
      const contribution = { ...province.contribution, document: { ...document, id: 'd2-copy', file: 'copy.txt' } };
      const copy = { ...province, contribution };
      const store = await subject.holding(province, copy);
      const { nodes } = await store.export();
      expect(nodes.filter(({ properties }) => properties.presence === 'held')).toHaveLength(1);
      expect((await store.export()).nodes).toEqual(assembled(province, copy).nodes);
      expect((await store.relationship((await store.export()).relationships[0]!.id)).evidence).toHaveLength(2);
      expect((await store.document(policyId(numbers.province))).document.id).toBe('d2');
      const { documents, tasks } = await store.stats();
      expect(documents.map((each) => each.tasks)).toEqual([tasks, tasks]);
      await store.removeDocument('d2');
      expect((await store.document(policyId(numbers.province))).document.id).toBe('d2-copy');
    });
  });
}

function permutations(readings: readonly Reading[]): Reading[][] {
  if (readings.length < 2) return [[...readings]];
  return readings.flatMap((reading, i) => permutations(readings.toSpliced(i, 1)).map((rest) => [reading, ...rest]));
}
