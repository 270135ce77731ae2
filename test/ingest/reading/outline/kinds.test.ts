import { describe, expect, it } from 'vitest';
import { plain, tasksOf } from '../read-tasks.ts';

describe('headings that only tell a side of their item', () => {
  it('part no tasks from it, though no other item has such', () => {
    const source = plain(
      '杭州市2023年卫生健康工作要点',
      '一、主要任务',
      '（一）实施全民健康促进行动。',
      '1.主要目标指标。',
      '居民健康素养水平达39%以上。',
      '2.重点工作举措。',
      '（1）构建监测评价指标体系。',
      '（二）实施强基行动。',
      '开展能力评价。',
    );
    expect(tasksOf(source)).toEqual(['一/一 实施全民健康促进行动: ', '一/二 实施强基行动: ']);
  });
});

describe('a heading of aims and of work', () => {
  it('holds the tasks that are numbered below it', () => {
    const source = plain(
      '佛山市医疗卫生强基创优行动计划',
      '一、总体要求',
      '坚持补短板。',
      '二、工作目标和任务',
      '（一）促进资源均衡发展。',
      '1.工作目标。住院率达到90%。',
      '2.重点任务。加强区级医院建设。',
    );
    expect(tasksOf(source)).toEqual(['二/一 促进资源均衡发展: ']);
  });
});
