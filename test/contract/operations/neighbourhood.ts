import { beforeEach, describe, expect, it } from 'vitest';
import { byCodePoint } from '../../../graph/graph.ts';
import { neighbourhoodAnswer } from '../../../graph/store/answers.ts';
import type { ReadingStore } from '../../../graph/store/port.ts';
import { neighbourhoodQuestion } from '../../../graph/store/questions.ts';
import { reading } from '../../support/contributions.ts';
import { cityFinance, corpus, finance, health, numbers, taskId } from '../../support/health-reform.ts';
import type { Subject } from '../subject.ts';

export function neighbourhoodContract(subject: Subject): void {
  describe('a neighbourhood', () => {
    let store: ReadingStore;
    beforeEach(async () => {
      store = await subject.asking(corpus);
    });
    const neighbourhood = (question: object) => store.neighbourhood(neighbourhoodQuestion.parse(question));

    it('is ordered by type as the schema lists them, then by the other node’s name', async () => {
      const answer = neighbourhoodAnswer.parse(await neighbourhood({ id: taskId(numbers.province, '二') }));
      expect(answer.relationships.map(({ type, to }) => [type, to]).slice(0, 5)).toEqual([
        ['HAS_TASK', taskId(numbers.province, '二')],
        ['ASSIGNED_TO', 'department:140000/中医药'],
        ['ASSIGNED_TO', health.id],
        ['ASSIGNED_TO', finance.id],
        ['ADDRESSES', 'theme:医保支付方式'],
      ]);
      expect(answer.centre.id).toBe(taskId(numbers.province, '二'));
      expect(answer.nodes.map(({ id }) => id)).not.toContain(answer.centre.id);
      expect(answer.nodes.every(({ properties }) => properties.text === undefined)).toBe(true);
    });

    it('is the same page by page', async () => {
      const whole = await neighbourhood({ id: 'region:140000' });
      expect(whole.relationships).toHaveLength(whole.total);
      const pages = [];
      for (let offset = 0; offset < whole.total; offset += 2) {
        const page = await neighbourhood({ id: 'region:140000', limit: 2, offset });
        expect(page.total).toBe(whole.total);
        pages.push(...page.relationships);
      }
      expect(pages).toEqual(whole.relationships);
    });

    it('can be narrowed to types and to a direction', async () => {
      const out = await neighbourhood({ id: 'region:140000', types: ['PART_OF'], direction: 'out' });
      expect(out.relationships.map(({ to }) => to)).toEqual(['region:100000']);
      const into = await neighbourhood({ id: 'region:140000', types: ['PART_OF'], direction: 'in' });
      expect(into.relationships.map(({ from }) => from)).toEqual(['region:141181']);
    });

    it('breaks ties of equal names by id', async () => {
      const twins = ['二', '一'].map((path) => ({ path, title: '加强监管', units: [{ unit: cityFinance }] }));
      const number = '汉政发〔2023〕1号';
      const policy = { number, titles: ['监管方案'] };
      store = await subject.holding(...corpus, reading({ id: 'd5', policy, region: '610700', tasks: twins }));
      const { relationships } = await neighbourhood({ id: cityFinance.id, types: ['ASSIGNED_TO'] });
      expect(relationships.map(({ from }) => from)).toEqual([
        ...[taskId(number, '二'), taskId(number, '一')].sort(byCodePoint),
        taskId(numbers.city, '一'),
      ]);
    });
  });
}
