import { describe, expect, it } from 'vitest';
import { parse } from '../../../../ingest/parse.ts';
import { knowledge, plain } from '../read-tasks.ts';

describe('a second column of content', () => {
  it('sets targets of its row too', () => {
    const source = plain(
      '衢州市2023年医药卫生体制改革任务分工表',
      '序号\t改革任务\t工作举措\t工作目标\t责任单位',
      '1\t建设区域医疗中心\t新建省级重点专科3个\t2023年11月底前完工\t市卫生健康委牵头，市财政局配合',
      '2\t提升县级医院能力\t开展能力评估\t70%的县级医院达到推荐标准\t市卫生健康委',
      '3\t推进药品集采\t落实中选结果\t采购完成率达到100%\t市医保局',
    );
    const { targets, outline } = parse(source, knowledge);
    expect(outline.items.map(({ title }) => title.value)).toEqual([
      '建设区域医疗中心',
      '提升县级医院能力',
      '推进药品集采',
    ]);
    expect(targets.map(({ text, value, deadline }) => [text, value, deadline])).toEqual([
      ['新建省级重点专科3个', 3, undefined],
      ['2023年11月底前完工', undefined, '2023-11'],
      ['70%的县级医院达到推荐标准', 70, undefined],
      ['采购完成率达到100%', 100, undefined],
    ]);
  });
});
