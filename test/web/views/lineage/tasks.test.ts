import { describe, expect, it } from 'vitest';
import { passages } from '../../../../graph/count/passages.ts';
import type { CounterpartsAnswer, SideBySideAnswer } from '../../../../graph/store/answers/correspondences.ts';
import type { NodeSummary } from '../../../../graph/store/answers.ts';
import { bestColumns, placeOfTask, taskColumns } from '../../../../web/views/lineage/tasks/columns.ts';
import { differencesFrom, differencesFromAll } from '../../../../web/views/lineage/tasks/differences.ts';
import { mattersOf, nameOfMatter } from '../../../../web/views/lineage/tasks/matters.ts';

const task = (id: string, marker: string, text = ''): NodeSummary => ({
  id,
  label: 'Task',
  properties: { name: text.slice(0, 6), marker, text },
});

describe('the number of a task', () => {
  it.each([
    ['task:晋政办发〔2022〕83号#二/八', '(八)', '八'],
    ['task:川办便函〔2022〕167号#一/四', '（四）', '四'],
    ['task:孝政办发〔2024〕8号#三/二/6', '6.', '三（二）6'],
    ['task:汉中市#十二', '十二、', '十二'],
  ])('%s', (id, marker, said) => {
    expect(placeOfTask(task(id, marker))).toBe(said);
  });
});

describe('differing words', () => {
  const said = (stretches: readonly { text: string; differs: boolean }[]) =>
    stretches.filter(({ differs }) => differs).map(({ text }) => text);

  it('are those that the other text does not have in that place; nothing of the text is lost', () => {
    const text = '支出的比例达到30%。';
    const found = differencesFrom(text, '支出的比例不低于30%。');
    expect(found.map((stretch) => stretch.text).join('')).toBe(text);
    expect(said(found)).toEqual(['达到']);
  });

  it('are none where two texts differ by signs alone', () => {
    expect(said(differencesFrom('药品、耗材，集中采购；', '药品、耗材集中采购。'))).toEqual([]);
  });

  it('are of the first text those that none of the others has', () => {
    const found = differencesFromAll('比例不低于30%', ['比例达到30%', '比例达到40%']);
    expect(said(found)).toEqual(['不低于']);
    expect(differencesFromAll('独此一处', [])).toEqual([{ text: '独此一处', differs: false }]);
  });
});

const fund = '医保基金占全部符合条件住院医保基金支出的比例';
const texts = {
  'task:晋#八': `（八）推进支付方式改革。${fund}不低于30%。`,
  'task:黔#十五': `（十五）深化支付方式改革。${fund}达到30%。推进门诊按人头付费相关工作，完善有关技术规范。`,
  'task:川#四': '（四）加强支付方式改革。推进门诊按人头付费相关工作，完善有关技术规范。',
  'task:晋#四': '（四）分级诊疗。县级医疗集团打包付费，合理超支分担机制。',
};
const answerOf = (ids: readonly (keyof typeof texts)[]): SideBySideAnswer => ({
  tasks: ids.map((id) => ({ task: task(id, '(一)', texts[id]) }) as SideBySideAnswer['tasks'][number]),
  passages: passages(ids.map((id) => ({ task: id, title: '', text: texts[id] }))),
  correspondences: [],
  units: [],
  metrics: [],
});

describe('matters side by side', () => {
  const columns = [['task:晋#八', 'task:晋#四'], ['task:黔#十五'], ['task:川#四']];
  const matters = mattersOf(answerOf(['task:晋#八', 'task:晋#四', 'task:黔#十五', 'task:川#四']), columns);

  it('stand in one row where their wording is alike, and leave the cell empty where a document does not say it', () => {
    expect(matters.map(({ cells }) => cells.map((cell) => cell.length > 0))).toEqual([
      [true, true, false],
      [false, true, true],
    ]);
    expect(matters.map(({ state }) => state)).toEqual(['differs', 'differs']);
  });

  it('are called by the words that their texts share', () => {
    expect(fund).toContain(nameOfMatter(matters[0]!));
    expect(nameOfMatter(matters[1]!)).toBe('推进门诊按人头付费相关工'.slice(0, 12));
  });

  it('that only another task of a document says are left out', () => {
    const said = matters.flatMap(({ cells }) => cells.flat().map(({ text }) => text)).join('');
    expect(said).not.toContain('打包付费');
  });
});

describe('what stands side by side', () => {
  const counterpart = (id: string, score: number) => ({
    task: task(id, '(一)'),
    kind: 'same' as const,
    score,
    relationship: id,
  });
  const answer = {
    columns: ['policy:a', 'policy:b', 'policy:c'].map((id) => ({ policy: { id } })),
    rows: [
      {
        task: task('task:1', '(一)'),
        cells: [
          { policy: 'policy:a', counterparts: [counterpart('task:a1', 0.5), counterpart('task:a2', 0.3)] },
          { policy: 'policy:b', counterparts: [counterpart('task:b1', 0.2)] },
          { policy: 'policy:c', counterparts: [counterpart('task:c1', 0.9)] },
        ],
      },
      { task: task('task:2', '(二)'), cells: [{ policy: 'policy:a', counterparts: [counterpart('task:a1', 0.4)] }] },
    ],
  } as unknown as CounterpartsAnswer;
  const [row] = answer.rows;

  it('are the two documents that correspond best, in the order of the columns', () => {
    expect(bestColumns(answer, row!)).toEqual(['policy:a', 'policy:c']);
  });

  it('are first the tasks themselves, then others of the same documents in which the matter may be written', () => {
    expect(taskColumns(answer, row!, ['policy:a', 'policy:c'])).toEqual([
      ['task:1', 'task:2'],
      ['task:a1', 'task:a2'],
      ['task:c1'],
    ]);
  });
});
