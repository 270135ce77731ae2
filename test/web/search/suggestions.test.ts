import { describe, expect, it } from 'vitest';
import type { NodeSummary, SearchAnswer } from '../../../graph/store/answers.ts';
import { groupSuggestions, shorterQueries } from '../../../web/search/suggestions.ts';

const match = (node: NodeSummary, within?: string): SearchAnswer['matches'][number] => ({
  node,
  field: 'name',
  kind: 'inside',
  ...(within && { within }),
});
const department = (name: string): NodeSummary => ({
  id: `department:1/${name}`,
  label: 'Department',
  properties: { name },
});

describe('suggestions', () => {
  it('stand in groups by label, the group of the best match first', () => {
    const answer: SearchAnswer = {
      total: 9,
      labels: [
        { label: 'Department', count: 8 },
        { label: 'FunctionalLine', count: 1 },
      ],
      matches: [
        match({ id: 'line:卫生健康', label: 'FunctionalLine', properties: { name: '卫生健康' } }),
        match(department('山西省卫生健康委员会'), '山西省'),
        match(department('贵州省卫生健康委员会'), '贵州省'),
      ],
    };
    const groups = groupSuggestions(answer, 'wsjk');
    expect(groups.map((g) => [g.label, g.suggestions.map((s) => s.name)])).toEqual([
      ['FunctionalLine', ['卫生健康']],
      ['Department', ['山西省卫生健康委员会', '贵州省卫生健康委员会']],
    ]);
    expect(groups.map((g) => g.count)).toEqual([1, 8]);
    expect(groups[1]?.suggestions[0]).toMatchObject({ part: [3, 7], within: '山西省' });
  });

  it('show a task with its printed marker and a policy with its number', () => {
    const answer: SearchAnswer = {
      total: 2,
      labels: [],
      matches: [
        match({
          id: 't',
          label: 'Task',
          properties: { name: '加强综合监管', title: '加强综合监管', marker: '（十）' },
        }),
        match({ id: 'p', label: 'Policy', properties: { name: '某通知', documentNumber: '国办发〔2022〕14号' } }),
      ],
    };
    const [task, policy] = groupSuggestions(answer, '14').map((g) => g.suggestions[0]);
    expect(task?.name).toBe('（十）加强综合监管');
    expect(policy?.also).toEqual({ text: '国办发〔2022〕14号', part: [9, 11] });
  });

  it('show the alias that was found where the name does not hold it', () => {
    const node = { ...department('山西省卫生健康委员会') };
    node.properties = { ...node.properties, aliases: ['山西省卫生计生委', '山西省卫健委'] };
    const [group] = groupSuggestions({ total: 1, labels: [], matches: [match(node)] }, '卫健委');
    expect(group?.suggestions[0]).toMatchObject({ part: undefined, also: { text: '山西省卫健委', part: [3, 6] } });
  });

  it('that find nothing are tried again with less of the query, never with a single character', () => {
    expect(shorterQueries('省药监委')).toEqual(['省药监', '省药', '药监委', '监委']);
    expect(shorterQueries('药')).toEqual([]);
  });
});
