import { describe, expect, it } from 'vitest';
import { parse } from '../../../ingest/parse.ts';
import { htmlText } from '../../../ingest/readers/html-blocks.ts';
import type { SourceText } from '../../../ingest/readers/reader.ts';
import { knowledge, plain } from './read-tasks.ts';

const head = ['定西市人民政府关于印发定西市2023年健康行动方案的通知', '定西市2023年健康行动方案', '一、主要指标'];
const work = ['二、重点任务', '（一）推进集采。做好落地。（市医保局负责）'];

function read(source: SourceText): string[] {
  const { targets, text } = parse(source, knowledge);
  for (const { start, end, text: said } of targets) expect(text.text.slice(start, end)).toBe(said);
  return targets.map(({ kind, metric, comparator, value, unit, deadline }) =>
    [kind, metric, comparator, value, unit, deadline].filter((word) => word !== undefined).join(' '),
  );
}

describe('a table of indicators', () => {
  const rows = [
    ['指标', '单位', '2020年', '2025年', '属性'],
    ['人均预期寿命', '岁', '76.1', '78.3', '预期性'],
    ['床护比', '—', '1:0.5', '1:0.6', '约束性'],
    ['个人卫生支出占比', '%', '28', '<27', '约束性'],
    ['重大疾病防治水平', '—', '一般', '达到全省平均水平', '预期性'],
  ];
  const targets = [
    'baseline 人均预期寿命 = 76.1 岁',
    'goal 人均预期寿命 = 78.3 岁 2025',
    'baseline 床护比 = 0.5 比1',
    'goal 床护比 = 0.6 比1 2025',
    'baseline 个人卫生支出占比 = 28 %',
    'goal 个人卫生支出占比 ≤ 27 % 2025',
  ];

  it.each([
    ['of bars', plain(...head, ...rows.map((row) => row.join(' | ')), ...work)],
    ['of cells on a line each', plain(...head, ...rows.flat(), ...work)],
    ['of cells set apart by blanks', plain(...head, ...rows.map((row) => row.join('   ')), ...work)],
    ['of tabs', plain(...head, ...rows.map((row) => row.join('\t')), ...work)],
    [
      'of a page',
      htmlText(
        `<body>${head.map((line) => `<p>${line}</p>`).join('')}<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>${work.map((line) => `<p>${line}</p>`).join('')}</body>`,
        'page.html',
      ),
    ],
  ])('%s sets a goal in the year to come, and tells what was reached before', (_, source) => {
    expect(read(source)).toEqual(targets);
  });

  it('may have its unit behind the indicator, and columns of what is and what is aimed at', () => {
    const table = [
      '序号 | 主要指标 | 现状值 | 目标值',
      '1 | 婴儿死亡率（‰） | 5.4 | 5以下',
      '2 | 签约率 | 60% | 65%—70%',
    ];
    expect(read(plain(...head, ...table, ...work))).toEqual([
      'baseline 婴儿死亡率 = 5.4 ‰',
      'goal 婴儿死亡率 ≤ 5 ‰',
      'baseline 签约率 = 60 %',
      'goal 签约率 range 65,70 %',
    ]);
  });

  it('that only counts what was done sets nothing', () => {
    expect(read(plain(...head, '项目 | 数量', '医院 | 12', '诊所 | 30', ...work))).toEqual([]);
  });

  it('may have lost the merged cell that a row begins with, and say a year twice', () => {
    const table = [
      '领域 | 序号 | 责任部门 | 指标及计算方法 | 2025年 | 2025 |',
      '（本市） | （全省） | ||||',
      '预防 | 1 | 卫生健康 | 孕产妇系统管理率 | >90% | >90% |',
      '说明：系统管理率=管理人数/总人数×100%。 | |||||',
      '2 | 卫生健康 | 新生儿访视率 | ≥95% | ≥92% | |',
      '3 | 教育 | 近视率（%） | ≤40 | ≤40 | |',
    ];
    expect(read(plain(...head, ...table, ...work))).toEqual([
      'goal 孕产妇系统管理率 ≥ 90 % 2025',
      'goal 近视率 ≤ 40 % 2025',
    ]);
  });
});

describe('the year of a table of indicators', () => {
  const table = (...rows: string[]) => read(plain(...head, ...rows, ...work));
  it('may stand in brackets behind 目标值, or in the line above', () => {
    expect(table('| 指标 | 目标值（2025年） |', '| 医疗费用增幅 | <10% |', '| 人员经费占比 | 45%左右 |')).toEqual([
      'goal 医疗费用增幅 ≤ 10 % 2025',
      'goal 人员经费占比 = 45 % 2025',
    ]);
    expect(
      table('表1 2025年主要指标', '| 指标 | 目标值 |', '| 就诊率 | 90%以上 |', '| 床位数（张） | [7.5] |'),
    ).toEqual(['goal 就诊率 ≥ 90 % 2025', 'goal 床位数 = 7.5 张 2025']);
  });

  it('is not one that is over', () => {
    expect(table('表1 2020年主要指标', '| 指标 | 目标值 |', '| 就诊率 | 90%以上 |')).toEqual(['goal 就诊率 ≥ 90 %']);
  });
});

describe('a cell of words', () => {
  it('sets the goal that they say', () => {
    const rows = [
      '指标\t2020年基数\t2025年目标',
      '过早死亡率（%）\t15.9\t比2020年降低10%',
      '服务收入占比\t28%\t逐年提高，达到35%',
      '无烟机关建成率\t85%\t基本建成',
    ];
    expect(read(plain(...head, ...rows, ...work))).toEqual([
      'baseline 过早死亡率 = 15.9 %',
      'goal 过早死亡率 = 10 % 2025',
      'baseline 服务收入占比 = 28 %',
      'goal 服务收入占比 ≥ 35 % 2025',
      'baseline 无烟机关建成率 = 85 %',
    ]);
  });
});
