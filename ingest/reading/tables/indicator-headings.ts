/** The headings of a table of indicators, blanks taken out: 指标 | 单位 | 2020年基线 | 2025年目标. */

export const metricHeading =
  /^(?:主要|核心|具体|发展|工作|评价|三级|二级)?(?:发展|目标)?指标(?:名称|内容|及(?:计算方法|说明|解释))?$/;
export const unitHeading = /^(?:计量)?单位$/;
const valueHeading =
  /^(?:到|至)?(?:(20[0-9]{2})年?)?(?:底|末)?(目标|目标值|指标值|规划目标|规划值|预期|预期值|现状|现状值|基期|基期值|基线|基线值|基准值|实际|实际值|完成|完成值)?$/;

/** What a column of values holds, by its heading: the year it names and what it says of it (目标值, 现状). */
export function valueHeadingOf(heading: string): { year: string | undefined; word: string | undefined } | undefined {
  const match = valueHeading.exec(heading.replace(/[（(].*$/, ''));
  const [, year, word] = match ?? [];
  return year === undefined && word === undefined ? undefined : { year, word };
}
