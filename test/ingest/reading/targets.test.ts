import { describe, expect, it } from 'vitest';
import { readTargets } from '../../../ingest/reading/targets/targets.ts';
import { matterFixture, oneTask, ownerOf, parsedSeed, seedNames } from './seed-matter.ts';

function read(content: string, year?: number) {
  const { text, outline } = oneTask(content);
  return readTargets(text, outline, [], year);
}

describe('the targets of the seeds', () => {
  it.each(seedNames)('%s has those that a reader finds, with what they say', (name) => {
    const fixture = matterFixture<Record<string, Record<string, Record<string, unknown>[]>>>('targets')[name]!;
    const document = parsedSeed(name);
    const found: Record<string, Record<string, unknown>[]> = {};
    for (const target of document.targets) {
      const owner = ownerOf(document, target);
      found[owner] = [...(found[owner] ?? []), { ...target }];
    }
    const expected = Object.fromEntries(
      Object.entries(fixture).map(([path, rows]) => [
        path,
        rows.map(({ in: _, ...facts }) => expect.objectContaining(facts)),
      ]),
    );
    expect(found).toEqual(expected);
    for (const target of document.targets) {
      expect(document.text.text.slice(target.start, target.end)).toBe(target.text);
    }
  });
});

describe('a target', () => {
  it.each<[string, Record<string, unknown>]>([
    ['比例提高到60%以上。', { kind: 'goal', comparator: '≥', value: 60, unit: '%', metric: '比例' }],
    ['不低于30%。', { comparator: '≥', value: 30, strength: '不低于' }],
    ['个人卫生支出占卫生总费用的比重降至27%以下。', { comparator: '≤', value: 27, scope: '卫生总费用' }],
    ['到2025年，每千人口床位数达到7.5张。', { value: 7.5, unit: '张', deadline: '2025', deadlineText: '到2025年' }],
    ['新增床位2万张。', { kind: 'goal', value: 20000, unit: '张' }],
    ['选择2-5个县区开展试点。', { comparator: 'range', value: [2, 5], unit: '个' }],
    ['平均住院日不超过9.5天。', { kind: 'cap', comparator: '≤', value: 9.5, unit: '天' }],
    ['个人卫生支出占比降到26%以内。', { kind: 'goal', comparator: '≤', value: 26 }],
    ['死亡率控制在10/10万以下。', { kind: 'cap', comparator: '≤', value: 10, unit: '/10万' }],
    ['培养住院医师1500人、全科医生800人。', { value: 1500, metric: '住院医师' }],
    ['由30%提高到40%。', { kind: 'baseline', value: 30 }],
  ])('is read from %s', (content, facts) => {
    expect(read(`提升能力。${content}`)[0]).toMatchObject(facts);
  });

  it('takes its deadline from the clause before, and the year from the document', () => {
    expect(read('做好工作。到2025年底，建成体系。')).toMatchObject([
      { kind: 'milestone', text: '建成体系', deadline: '2025', deadlineText: '到2025年底' },
    ]);
    expect(read('做好工作。6月底前完成评估。', 2022)).toMatchObject([{ deadline: '2022-06', deadlineText: '6月底前' }]);
    expect(read('做好工作。6月底前完成评估。')[0]).not.toHaveProperty('deadline');
  });

  it.each([
    '做好5G+远程医疗工作，完善15分钟服务圈。',
    '建设“五大中心”，落实“两个允许”。',
    '按照《2022年工作任务》（国办发〔2022〕14号）要求，会同10部门落实。',
    '以16个专项行动为载体，建立等6项工作机制，加强60岁以上老年人服务。',
    '在3个工作日内从4个方面开展第2批工作，前10位病种。',
    '自2022年起实施2021—2025年规划，9月30日召开会议。',
  ])('is not made from the numbers in: %s', (content) => {
    expect(read(`加强管理。${content}`, 2022)).toEqual([]);
  });
});
