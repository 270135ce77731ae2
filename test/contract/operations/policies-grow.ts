import { describe, expect, it } from 'vitest';
import { NotFound } from '../../../graph/errors.ts';
import { lineageQuestion } from '../../../graph/store/questions.ts';
import { cited, reading } from '../../support/contributions.ts';
import { finance, numbers, policyId, province, taskId } from '../../support/health-reform.ts';
import { assembled } from '../assembled.ts';
import type { Subject } from '../subject.ts';

export function policiesGrowContract(subject: Subject): void {
  describe('policies grow together', () => {
    const untitled = reading({
      id: 'e1',
      policy: { titles: ['山西省医改三年行动计划'], issuedTitle: '山西省医改三年行动计划', issuer: '山西省人民政府' },
      region: '140000',
      tasks: [{ path: '一', title: '完善机制', units: [{ unit: finance }] }],
    });
    const number = '晋政发〔2020〕3号';
    const naming = reading({
      id: 'e2',
      policy: { number: '孝政发〔2021〕1号', titles: ['孝义市实施方案'], issuer: '孝义市人民政府' },
      region: '141181',
      cites: [{ ...cited(number, '山西省医改三年行动计划'), issuer: '山西省人民政府' }],
      tasks: [{ path: '一', title: '落实' }],
    });

    it('follows the ids that a fuller one replaced', async () => {
      const store = await subject.holding(untitled);
      const [former] = (await store.documents()).map(({ policy }) => policy!.id);
      const formerTask = `${former!.replace('policy:', 'task:')}#一`;
      const formerRelationship = `ASSIGNED_TO|${formerTask}|${finance.id}|responsible/stated`;
      expect((await store.node(formerTask)).id).toBe(formerTask);
      await store.applyDocument(naming);
      expect((await store.documents()).map(({ policy }) => policy!.id)).toContain(policyId(number));
      const node = await store.node(former!);
      expect(node.id).toBe(policyId(number));
      expect(node.properties.alternateIds).toEqual([former]);
      expect(node.documents.map(({ id }) => id)).toEqual(['e1', 'e2']);
      expect((await store.node(formerTask)).id).toBe(taskId(number, '一'));
      expect((await store.relationship(formerRelationship)).from).toBe(taskId(number, '一'));
      expect((await store.lineage(lineageQuestion.parse({ id: former }))).centre).toBe(policyId(number));
      expect((await store.document(former!)).outline[0]!.node).toBe(taskId(number, '一'));
      await store.removeDocument('e2');
      expect((await store.node(former!)).id).toBe(former);
      expect(await store.export()).toEqual(assembled(untitled));
    });

    it('gives the same whichever came first', async () => {
      const store = await subject.holding(naming, untitled);
      expect(await store.export()).toEqual(assembled(untitled, naming));
    });

    it('shows a catalogue policy while a document cites it', async () => {
      const store = await subject.holding(province);
      const node = await store.node(policyId(numbers.national));
      expect(node.properties).toMatchObject({ presence: 'cited', issuer: '国务院办公厅' });
      expect(node.documents.map(({ id }) => id)).toEqual(['d2']);
      await store.removeDocument('d2');
      await expect(store.node(policyId(numbers.national))).rejects.toThrow(NotFound);
    });
  });
}
