import { numberOf, numeralCharacters } from '../numerals.ts';
import type { Span } from '../types.ts';

/** The ways items are numbered. 章 and 节 hold 条; the others nest in the order a document uses them. */
export type MarkerStyle = '章' | '节' | '条' | '项' | '一、' | '（一）' | '1.' | '1.1' | '1.1.1' | '（1）' | '①';

export interface Marker extends Span {
  readonly style: MarkerStyle;
  readonly value: number;
  /** The numeral without its brackets or circle, as printed: 五, 1. */
  readonly numeral: string;
  /** The whole as printed, where its words are the document's own: 任务一, 第三项. */
  readonly label?: string;
}

const n = `[${numeralCharacters}]{1,4}`;
const circles = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
/** 二、三级医院 and 一、二类疫苗 are no items. */
const notAGrade = `(?![${numeralCharacters}]{1,2}[级类期批甲线])`;

interface Form {
  readonly style: MarkerStyle;
  /** What it can begin with. */
  readonly begins: string;
  readonly pattern: RegExp;
}

const figures = '0123456789';
const brackets = '（〔';
const forms: readonly Form[] = [
  {
    style: '一、',
    begins: numeralCharacters,
    pattern: new RegExp(`(${n})(?:[、.]|，(?=[^${numeralCharacters}]))${notAGrade}`, 'y'),
  },
  { style: '（一）', begins: brackets, pattern: new RegExp(`[（〔](${n})[）〕]`, 'y') },
  { style: '1.1.1', begins: figures, pattern: /([0-9]{1,2}\.[0-9]{1,2}\.[0-9]{1,2})(?![0-9.])[ 、]?/y },
  // 1.5万人 and 2.5个 are numbers; 1、2011年，… is an item that begins with a year.
  {
    style: '1.1',
    begins: figures,
    pattern:
      /([0-9]{1,2}\.[0-9]{1,2})(?![0-9.])[ 、]?(?=[\u4e00-\u9fff])(?![万亿千百元个倍岁张家所名人项件年月日分亩公平米小级版])/y,
  },
  {
    style: '项',
    begins: '第重任行工举措',
    pattern: new RegExp(`(?:第(${n})项|(?:重点)?(?:任务|行动|工程|举措|措施)(${n}|[0-9]{1,2}))[ ：、，.]`, 'y'),
  },
  {
    style: '1.',
    begins: figures,
    pattern: /([0-9]{1,3}) ?(?:[.、](?! ?[0-9](?!0[0-9]{2,4}年))|．|，(?=[\u4e00-\u9fff]))/y,
  },
  { style: '（1）', begins: `${brackets}${figures}`, pattern: /[（〔]? ?([0-9]{1,2}) ?[）〕]/y },
  { style: '①', begins: circles, pattern: /([①-⑳])/y },
  {
    style: '条',
    begins: '第',
    pattern: new RegExp(`第(${n}|[0-9]{1,3})条(?:之[一二三四五])?(?![的规款中件、和至与])[ ：]?`, 'y'),
  },
  { style: '章', begins: '第', pattern: new RegExp(`第(${n}|[0-9]{1,3})章[ ：]?`, 'y') },
  { style: '节', begins: '第', pattern: new RegExp(`第(${n}|[0-9]{1,3})节[ ：]?`, 'y') },
];

/** The forms by what they can begin with, in order: spares the patterns for nearly every paragraph. */
const formsByFirst = new Map<string, Form[]>();
for (const form of forms) {
  for (const first of form.begins) formsByFirst.set(first, [...(formsByFirst.get(first) ?? []), form]);
}

/** The marker that stands at an offset, if one does. */
export function markerAt(text: string, start: number): Marker | undefined {
  for (const { style, pattern } of formsByFirst.get(text.charAt(start)) ?? []) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    const printed = match?.[1] ?? match?.[2];
    const numeral = style === '①' && printed ? String(circles.indexOf(printed) + 1) : printed;
    const value = numeral === undefined ? undefined : numberOf(numeral.slice(numeral.lastIndexOf('.') + 1));
    if (!match || numeral === undefined || value === undefined) continue;
    const marker = { style, value, numeral, start, end: pattern.lastIndex };
    if (style === '①') return { ...marker, label: match[0] };
    return style === '项' ? { ...marker, label: match[0].slice(0, -1) } : marker;
  }
  return undefined;
}

const longParagraph = 1500;
/** A page of this length in one paragraph may begin with its title. */
const onePage = 500;
/** 一、…。二、…。: a list in one short paragraph, or the part of a page that came without line ends. */
const listed = new RegExp(`^[${numeralCharacters}]、[^\\n]*?[。；）](?:[${numeralCharacters}]、|（二）)`);
/** 一、…二、… of a page whose lines nothing parts: …责任单位：县卫生局二、深化改革. */
const secondHeading = new RegExp(`^一、[^\\n]*?[^第唯统划${numeralCharacters}\\n]二、${notAGrade}`);
const lastOfTitle = '安排|方案|意见|任务|要点|计划|措施|举措|分工|规划|纲要|清单|台账|通知|办法|工作';
const afterTitle = new RegExp(
  `(?:[。；）：]|${lastOfTitle})一、${notAGrade}[^\\n]*?(?:[^${numeralCharacters}\\n]二、${notAGrade}|（一）[^\\n]*?[。；）]（二）)|第一条[^\\n]*?[。）]第二条`,
);
/** 任务1：… */
const labelled = `(?:任务|行动|工程|举措|措施)(?:${n}|[0-9]{1,2})：`;
/** 第二条 at the head of an article, not 第二条规定. */
const article = `第${n}条(?![的规款中件、和至与])`;
const behindSentence = `[。；）](?=（${n}）|${n}、|[0-9]{1,2}[.．、](?![0-9](?!0[0-9]{2,4}年))|${article}|${labelled})`;
const inner = new RegExp(behindSentence, 'g');
/** Not of 统一、规范, 整齐划一、… or 第（一）项. */
const inWord = `[第统唯同逐专归合${numeralCharacters}]|(?<!清)单|齐划`;
/** Of a page that lost its line ends also behind a title, a heading or a line: …重点任务一、深化改革, …12月底（二）做实…. */
const innerOfPage = new RegExp(
  `${behindSentence}|：(?=第一条)|[府局委办厅司会院](?=[0-9]{1,2}、[\\u4e00-\\u9fff])|[\\u4e00-\\u9fff0-9：”](?<!${inWord})(?=(?:（${n}）|${n}、${notAGrade}|${labelled})[\\u4e00-\\u9fff“0-9])|[\\u4e00-\\u9fff](?<!第)(?=[0-9]{1,2}[.．][\\u4e00-\\u9fff])`,
  'g',
);

/** Where items can begin in a paragraph: at its start, and in a page run together without spaces after each sentence. */
export function beginningsIn(text: string, { start, end }: Span): number[] {
  const beginnings = [start];
  const isPage = isRunTogether(text, start, end);
  if (end - start < longParagraph && !isPage) return beginnings;
  const pattern = isPage ? innerOfPage : inner;
  pattern.lastIndex = start;
  for (let match = pattern.exec(text); match && match.index < end; match = pattern.exec(text)) {
    beginnings.push(match.index + 1);
  }
  return withRunInHeadings(text, beginnings, end);
}

function isRunTogether(text: string, start: number, end: number): boolean {
  const own = text.slice(start, end);
  if (text[start + 1] === '、') return listed.test(own) || (own.length >= onePage && secondHeading.test(own));
  return own.length >= onePage && afterTitle.test(own);
}

/** 二、重点任务（一）健全体系1.加强建设: headings that nothing parts from the first item below them. */
const runInHeading = new RegExp(
  `[^，。；：、（）“”《》0-9\\s]{2,24}?(?=（一）|[0-9]{1,2}[.．、](?![0-9])|${labelled})`,
  'y',
);

function withRunInHeadings(text: string, beginnings: readonly number[], end: number): number[] {
  const all = new Set<number>();
  for (const beginning of beginnings) {
    for (let at: number | undefined = beginning; at !== undefined; ) {
      all.add(at);
      runInHeading.lastIndex = markerAt(text, at)?.end ?? end;
      const heading = runInHeading.exec(text);
      at = heading !== null && runInHeading.lastIndex < end ? runInHeading.lastIndex : undefined;
    }
  }
  return [...all].sort((one, other) => one - other);
}
