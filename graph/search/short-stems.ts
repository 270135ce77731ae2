/**
 * How departments are called for short, whatever their documents print: 汉中市卫生健康委 is looked for as 汉中卫健委.
 * Only what search needs of the names in ingest/knowledge/lines.yaml, and a test holds it to them.
 */
export const shortStems: readonly (readonly [long: string, short: string])[] = [
  ['卫生健康', '卫健'],
  ['卫生和计划生育', '卫计'],
  ['卫生计生', '卫计'],
  ['医疗保障', '医保'],
  ['发展和改革', '发改'],
  ['发展改革', '发改'],
  ['人力资源和社会保障', '人社'],
  ['人力资源社会保障', '人社'],
  ['工业和信息化', '工信'],
  ['经济和信息化', '经信'],
  ['市场监督管理', '市场监管'],
  ['药品监督管理', '药监'],
  ['住房和城乡建设', '住建'],
  ['住房城乡建设', '住建'],
  ['科学技术', '科技'],
  ['中医药管理', '中医药'],
  ['疾病预防控制', '疾控'],
];

/** A department's name in its short form: 四川省卫生健康委员会 → 四川省卫健委. Itself where it has none. */
export function shortForm(name: string): string {
  const stem = shortStems.find(([long]) => name.includes(long));
  const short = stem ? name.replace(stem[0], stem[1]) : name;
  return short.replace(/委员会$/, '委');
}
