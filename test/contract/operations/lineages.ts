import { beforeEach, describe, expect, it } from 'vitest';
import { NotFound } from '../../../graph/errors.ts';
import { findingsAnswer } from '../../../graph/store/answers/findings.ts';
import { boardAnswer, missingAnswer } from '../../../graph/store/answers/lineage.ts';
import { reformModelAnswer } from '../../../graph/store/answers/reform-model.ts';
import type { ReadingStore } from '../../../graph/store/port.ts';
import {
  boardQuestion,
  findingsQuestion,
  missingQuestion,
  reformModelQuestion,
} from '../../../graph/store/questions.ts';
import { corpus, numbers, policyId, taskId } from '../../support/health-reform.ts';
import type { Subject } from '../subject.ts';

export function lineagesContract(subject: Subject): void {
  let store: ReadingStore;
  beforeEach(async () => {
    store = await subject.asking(corpus);
  });

  describe('the board of documents', () => {
    const board = (question: object = {}) => store.board(boardQuestion.parse(question));

    it('tells all documents by level and date, and the citations between them', async () => {
      const answer = boardAnswer.parse(await board());
      expect(
        answer.policies.map(({ policy, date, citedBy, cites, tasks }) => [policy.id, date, citedBy, cites, tasks]),
      ).toEqual([
        [policyId(numbers.national), { date: '2022-05-04', which: 'issuedOn' }, 1, 0, 1],
        [policyId(numbers.province), { date: '2022-10', which: 'issuedOn' }, 1, 1, 3],
        [policyId(numbers.city), { date: '2021', which: 'number' }, 0, 1, 1],
        [policyId(numbers.county), { date: '2024', which: 'number' }, 0, 1, 2],
        [policyId(numbers.notHeld), { date: '2021', which: 'number' }, 1, 0, 0],
      ]);
      expect(answer.lines.map(({ from, to, days }) => [from, to, days])).toEqual([
        [policyId(numbers.county), policyId(numbers.province), undefined],
        [policyId(numbers.province), policyId(numbers.national), undefined],
        [policyId(numbers.city), policyId(numbers.notHeld), undefined],
      ]);
      for (const { relationships } of answer.lines) {
        for (const { id } of relationships) expect((await store.relationship(id)).type).toBe('CITES');
      }
    });

    it('can be narrowed; a cited document stands where those stand that cite it', async () => {
      const ids = async (question: object) => (await board(question)).policies.map(({ policy }) => policy.id);
      expect(await ids({ presences: ['cited'] })).toEqual([policyId(numbers.notHeld)]);
      expect(await ids({ presences: ['catalogue'] })).toEqual(['policy:国医改发〔2019〕2号']);
      expect(await ids({ regions: ['region:610000'] })).toEqual([policyId(numbers.city), policyId(numbers.notHeld)]);
      expect(await ids({ levels: ['county'] })).toEqual([policyId(numbers.county)]);
      expect(await ids({ years: [2024] })).toEqual([policyId(numbers.county)]);
      expect(await ids({ themes: ['theme:分级诊疗'] })).toEqual([policyId(numbers.national)]);
      const cut = await board({ limit: 2 });
      expect([cut.policies.length, cut.total]).toEqual([2, 5]);
    });
  });

  describe('what is missing', () => {
    it('is what is cited and not held, with what cites it', async () => {
      const answer = missingAnswer.parse(await store.missing(missingQuestion.parse({})));
      expect(answer).toMatchObject({ total: 1, citations: { total: 3, toHeld: 2, planned: 0 } });
      expect(answer.rows.map(({ policy, citedBy, comparable }) => [policy.id, citedBy, comparable])).toEqual([
        [policyId(numbers.notHeld), 1, 1],
      ]);
      expect(answer.rows[0]!.citing.map(({ node }) => node.id)).toEqual([policyId(numbers.city)]);
    });
  });

  describe('a reform model', () => {
    const reformModel = (id: string) => store.reformModel(reformModelQuestion.parse({ id }));

    it('is told with what promotes it, and with every held document, also one that does not draw on it', async () => {
      const answer = reformModelAnswer.parse(await reformModel('reform-model:三明医改经验'));
      expect(answer.instruments.map(({ policy }) => policy.id)).toEqual(['policy:国医改发〔2019〕2号']);
      expect(answer.documents).toHaveLength(4);
      expect(answer.tasks).toEqual({ title: 0, named: 0, section: 0 });
      expect(answer.policies).toEqual({ title: 1, named: 0, section: 0 });
    });

    it('is a reform model', async () => {
      await expect(reformModel(taskId(numbers.city, '一'))).rejects.toThrow(NotFound);
    });
  });

  describe('findings', () => {
    const findings = (question: object = {}) => store.findings(findingsQuestion.parse(question));

    it('are told with their document, and can be chosen by rule and document', async () => {
      const answer = findingsAnswer.parse(await findings());
      const own = answer.rows.find(({ rule }) => rule === 'unit-unknown')!;
      expect([own.document.id, own.policy?.id]).toEqual(['d2', policyId(numbers.province)]);
      expect(answer.rules).toContainEqual({ rule: 'unit-unknown', count: 1, documents: 1 });
      expect(answer.rules.reduce((sum, { count }) => sum + count, 0)).toBe(answer.total);
      expect((await findings({ rules: ['unit-unknown'] })).total).toBe(1);
      expect((await findings({ documents: [policyId(numbers.province)] })).rows).toContainEqual(own);
      expect((await findings({ documents: ['d4'], rules: ['unit-unknown'] })).rows).toEqual([]);
    });

    it('are the same page by page', async () => {
      const whole = await findings();
      const pages = [];
      for (let offset = 0; offset < whole.total; offset++) pages.push(...(await findings({ limit: 1, offset })).rows);
      expect(pages).toEqual(whole.rows);
    });
  });
}
