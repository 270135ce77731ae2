import { beforeEach, describe, expect, it } from 'vitest';
import { byCodePoint } from '../../../graph/graph.ts';
import { searchAnswer } from '../../../graph/store/answers.ts';
import type { ReadingStore } from '../../../graph/store/port.ts';
import { searchQuestion } from '../../../graph/store/questions.ts';
import {
  allCounties,
  cityFinance,
  corpus,
  countyFinance,
  finance,
  health,
  leadingGroup,
  numbers,
  policyId,
  taskId,
} from '../../support/health-reform.ts';
import type { Subject } from '../subject.ts';

export function searchContract(subject: Subject): void {
  describe('a search', () => {
    let store: ReadingStore;
    beforeEach(async () => {
      store = await subject.asking(corpus);
    });
    const search = (question: object) => store.search(searchQuestion.parse(question));
    const ids = async (query: string, more: object = {}) =>
      (await search({ query, limit: 100, ...more })).matches.map(({ node }) => node.id);

    it('finds a document by its number in any form of bracket', async () => {
      for (const query of ['国办发〔2022〕14号', '国办发[2022]14号', '国办发（2022） 14 号', '国办发【2022】14号']) {
        const { matches } = searchAnswer.parse(await search({ query }));
        expect(matches[0]).toMatchObject({
          node: { id: policyId(numbers.national) },
          field: 'number',
          kind: 'exact',
        });
      }
    });

    it('finds a name by characters, alias, pinyin and initials', async () => {
      expect(await ids('卫生健康委员会')).toEqual([health.id]);
      expect((await search({ query: '省卫健委' })).matches[0]).toMatchObject({ field: 'alias', kind: 'exact' });
      expect((await search({ query: 'weishengjiankangwei' })).matches[0]).toMatchObject({ field: 'pinyin' });
      expect((await search({ query: 'wsjkw' })).matches[0]).toMatchObject({
        node: { id: health.id },
        field: 'initials',
        within: '山西省',
      });
    });

    it('finds every node that holds one character', async () => {
      const { nodes } = await store.export();
      const holding = nodes.filter(({ properties }) =>
        /财/.test(JSON.stringify([properties.name, properties.aliases])),
      );
      expect(new Set(await ids('财'))).toEqual(new Set(holding.map(({ id }) => id)));
    });

    it('puts exact before prefix before inside, then kinds as the schema lists them, then the shorter name', async () => {
      expect(await ids('财政')).toEqual(['line:财政', finance.id, countyFinance.id, cityFinance.id]);
      expect(await ids('山西省', { labels: ['Department', 'Region'] })).toEqual([
        'region:140000',
        finance.id,
        'department:140000/中医药',
        leadingGroup.id,
        health.id,
        allCounties.id,
      ]);
      expect(await ids('drg')).toEqual([taskId(numbers.county, '一/2')]);
    });

    it('counts the matches of each label, and gives no more of one than asked for, so that every kind shows', async () => {
      const all = await search({ query: '医', limit: 100 });
      const counted = new Map<string, number>();
      for (const { node } of all.matches) counted.set(node.label, (counted.get(node.label) ?? 0) + 1);
      expect(Object.fromEntries(all.labels.map(({ label, count }) => [label, count]))).toEqual(
        Object.fromEntries(counted),
      );
      const one = await search({ query: '医', limit: 100, each: 1 });
      expect(one).toMatchObject({ total: all.total, labels: all.labels });
      const firsts = all.matches.filter(
        ({ node }, i) => all.matches.findIndex((other) => other.node.label === node.label) === i,
      );
      expect(one.matches).toEqual(firsts);
      expect((await search({ query: '没有的词' })).labels).toEqual([]);
    });

    it('counts all matches and gives as many as asked for, of the labels asked for', async () => {
      const all = await search({ query: '医', limit: 100 });
      const some = await search({ query: '医', limit: 3 });
      expect(some.total).toBe(all.total);
      expect(some.matches).toEqual(all.matches.slice(0, 3));
      const themes = await ids('医', { labels: ['Theme'] });
      expect(themes).toEqual(['theme:医保支付方式', 'theme:医疗服务价格'].sort(byCodePoint));
    });

    it('finds nothing in brackets, quotes and spaces alone', async () => {
      expect(await search({ query: '《 》' })).toEqual({ total: 0, labels: [], matches: [] });
    });

    it('finds nothing of a document that is gone', async () => {
      const changed = await subject.holding(...corpus);
      await changed.removeDocument('d3');
      store = changed;
      expect(await ids('DRG')).toEqual([]);
    });
  });
}
