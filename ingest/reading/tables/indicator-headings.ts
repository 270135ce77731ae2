/** The headings of a table of indicators, blanks taken out: 指标 | 单位 | 2020年基线 | 2025年目标. */

export const metricHeading =
  /^(?:主要|核心|具体|发展|工作|评价|三级|二级)?(?:发展|目标)?指标(?:名称|内容|及(?:计算方法|说明|解释))?$/;
export const unitHeading = /^(?:计量)?单位$/;
const valueHeading =
  /^(?:到|至)?(?:(20[0-9]{2})年?)?(?:底|末)?(目标|目标值|目标数|目标要求|指标值|规划目标|规划目标值|规划值|规划|预期|预期值|预期目标|计划|计划值|现状|现状值|基数|基数值|基础值|基期|基期值|基线|基线值|基准|基准值|实际|实际值|实际数|完成|完成值|完成数|完成情况|值)?$/;
const yearAlone = /[（(](?:到|至)?(20[0-9]{2})年?(?:底|末)?[）)]$/;

/** What a column of values holds, by its heading: the year it names and what it says of it (目标值, 现状). */
export function valueHeadingOf(heading: string): { year: string | undefined; word: string | undefined } | undefined {
  const match = valueHeading.exec(heading.replace(/[（(].*$/, ''));
  const [, year = yearAlone.exec(heading)?.[1], word] = match ?? [];
  return match === null || (year === undefined && (word === undefined || word === '值')) ? undefined : { year, word };
}
