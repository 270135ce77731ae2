import { allMatches } from '../matches.ts';
import { isoDate } from '../numerals.ts';
import type { Found, Span } from '../types.ts';

/** What a government site prints in a table above the document: 发文字号：… 成文日期：… */
export type FieldName = 'number' | 'issuer' | 'source' | 'title' | 'signedOn' | 'issuedOn' | 'publishedOn';

const labels: readonly { readonly field?: FieldName; readonly words: string }[] = [
  {
    field: 'number',
    words: '发文字号|政策文号|发文文号|文件文号|文件字号|文件编号|文件号|公文字号|文\\s*号|(?<![^\\n])号',
  },
  {
    field: 'issuer',
    words: '发文机关|发文机构|发文单位|发文部门|发布单位|发布机构|制发机关|公开主体|发布机关|颁布单位|颁发部门',
  },
  { field: 'title', words: '发文标题|标\\s?题|文件名称|信息名称|名\\s?称' },
  { field: 'signedOn', words: '成文日期|成文时间|签发日期' },
  { field: 'issuedOn', words: '发文日期|生成日期|发文时间' },
  { field: 'source', words: '文章来源|信息来源|来\\s?源' },
  { field: 'publishedOn', words: '发布日期|发布时间|公开日期|公布日期|发文发布日期|颁布时间|颁布日期' },
  {
    words:
      '索\\s?引\\s?号|主题分类|主题词|分类|有效性|效力状态|是否有效|实施日期|生效日期|失效日期|公开方式|公开范围|浏览次数|字体',
  },
];
const anyLabel = labels.map(({ words }) => words).join('|');
/** The sign before a label is what is looked for: to look back from every place of the text takes three times as long. */
const label = new RegExp(
  `(?:^|[\\n \\u3000，。；|0-9•·●◆■-])(?=(${anyLabel})([：:]\\s?|\\n| ?\\| ?| ?(?=20[0-9]{2}[-年/.])| +(?=[\\p{Script=Han}]{2,14}[〔（]20[0-9]{2}[〕）])))`,
  'gu',
);
const fieldOf = labels.map(({ field, words }) => ({ field, pattern: new RegExp(`^(?:${words})$`) }));

const longestValue = 200;

/** The labelled fields in a stretch of text, each the first time it has a value. */
export function readFields(text: string, area: Span): Partial<Record<FieldName, Found>> {
  const fields: Partial<Record<FieldName, Found>> = {};
  const stretch = text.slice(area.start, area.end);
  const marks = allMatches(stretch, label).map(({ index, 0: sign, 1: words, 2: behind }) => {
    const start = index + sign.length;
    return { start, words: words!, end: start + words!.length + behind!.length };
  });
  marks.forEach(({ words, end: from }, index) => {
    const field = fieldOf.find(({ pattern }) => pattern.test(words))?.field;
    const lineEnd = stretch.indexOf('\n', from);
    const to = Math.min(lineEnd < 0 ? stretch.length : lineEnd, marks[index + 1]?.start ?? stretch.length);
    const cell = stretch.slice(from, to).replace(/^[ |]+/, '');
    const value = cell
      .split('|', 1)[0]!
      .replace(/[，。；•·●◆■-]$/, '')
      .trim();
    // 号 alone is what a page left of 文号, or of 索引号.
    if (words === '号' && !/^[^0-9]+[〔（]/.test(value)) return;
    if (!field || fields[field] || value === '' || value.length > longestValue || /^[-—]+$/.test(value)) return;
    const start = area.start + from + stretch.slice(from, to).indexOf(value);
    fields[field] = { value, start, end: start + value.length, method: 'labelled-field', confidence: 0.95 };
  });
  return fields;
}

/** A labelled date; a time of day behind it is left out. */
export function dateField(field: Found | undefined): Found | undefined {
  const printed = /^[0-9]{4}[-./年][0-9]{1,2}[-./月][0-9]{1,2}日?|^[^ T]*/.exec(field?.value ?? '')?.[0];
  const value = printed ? isoDate(printed) : undefined;
  if (!field || value === undefined || value === 'invalid') return undefined;
  return { ...field, value, end: field.start + printed!.length };
}
