import { matchesIn } from '../matches.ts';
import { isoDate } from '../numerals.ts';
import type { Span } from '../types.ts';

/** When something is to be reached. */
export interface Deadline extends Span {
  /** As printed: 到2022年底, 8月30日前. */
  readonly text: string;
  /** ISO, never more precise than printed; absent where the year is not known. */
  readonly date?: string;
  /** Says by itself that something is due (年底前, 年内); a bare year (2022年力争…) does not. */
  readonly due: boolean;
}

const bound = '(?:之前|以前|前)';
/** The last year of each five-year plan: 到“十四五”末 is 2025. */
export const planEnds: Readonly<Record<string, string>> = {
  十二五: '2015',
  十三五: '2020',
  十四五: '2025',
  十五五: '2030',
};
const plan = /(?:到|至)?“?(十[二三四五]五)”?(?:规划)?(?:时期|期)?末期?/g;
const printed = new RegExp(
  `(?<![从自0-9—–-])(?:(到|至|截至|展望))?(?:(20[0-9]{2})年(?:(底|末|年底|内(?!蒙|地|部|外|容)|年内)|([0-9]{1,2})月(?:(底|末)|([0-9]{1,2})日)?)?|(今年底|今年年底|今年内|今年|年底|年末|(?<![一二两三四五六七八九十几])年内|本年度内)|` +
    `(?<![年0-9])([0-9]{1,2})月(?:(底|末)|([0-9]{1,2})日))(${bound})?`,
  'g',
);
/** A bare year is a deadline only when a goal follows at once. */
const goalFollows =
  /^(?:[，]?(?:全[省市县区])?(?:力争|争取|确保|要|实现|达到|完成|不低于|不少于|不超过|控制在|基本|全面|建成|培育|打造|集聚|形成|突破|新增|新建|创建|创成|覆盖|引进|[比较]20[0-9]{2}年))/;

/** 2014年城乡居民医保财政补助标准提高到人均320元: what is to be reached stands between. */
const goalBehind =
  /^[^，。；：0-9]{2,30}?(?:[在比较]20[0-9]{2}年[^，。；：0-9]{0,6})?(?:(?:提高|增加|增长|下降|降低|[到至]|覆盖|新增|新建|建成|建设|培养|招聘|招录|选派|创建|完成|至少)(?=[0-9])|(?:提[高升]|增加|增长|扩大|降低|下降|降)[到至]|达到|稳定在|保持在|控制在|不低于|不少于|不超过|不高于)(?:人均|每人每年)?[0-9]/;
const furthestGoal = 44;

/**
 * The deadlines of a stretch of text, in order.
 * @param year year of the document, for 年底前 and 8月30日前; undefined when it is not known
 */
export function findDeadlines(text: string, span: Span, year: number | undefined): Deadline[] {
  const found: Deadline[] = [];
  for (const { start, end, groups } of matchesIn(text, printed, span)) {
    const [
      whole,
      until,
      printedYear,
      yearEnd,
      month,
      monthEnd,
      day,
      relative,
      bareMonth,
      bareMonthEnd,
      bareDay,
      before,
    ] = groups;
    const yearOpens = start === span.start && year !== undefined && Number(printedYear) >= year;
    // 2030年，居民健康水平…; 2023年：…: a year to come that opens the sentence, or this one.
    const alone = yearOpens && !month && (text[end] === '，' || text[end] === '：');
    const due = Boolean(
      before ||
        yearEnd ||
        monthEnd ||
        bareMonthEnd ||
        until ||
        (relative && relative !== '今年') ||
        (alone && text[end] === '，' && Number(printedYear) > year!),
    );
    const follows = (): boolean =>
      goalFollows.test(text.slice(end, end + 8)) || (yearOpens && goalBehind.test(text.slice(end, end + furthestGoal)));
    if (!due && !(printedYear && !month && (alone || follows()))) continue;
    // 2022年9月30日 without 前 is a date, not a deadline.
    if (!due || (bareMonth && !before && !bareMonthEnd)) if (month || bareMonth) continue;
    const inYear = printedYear ? Number(printedYear) : year;
    const date = inYear === undefined ? undefined : isoOf(inYear, month ?? bareMonth, day ?? bareDay);
    found.push({ start, end, text: whole!, ...(date ? { date } : {}), due });
  }
  const plans = matchesIn(text, plan, span).map(({ start, end, groups }) => {
    return { start, end, text: groups[0]!, date: planEnds[groups[1]!]!, due: true };
  });
  return plans.length === 0 ? found : [...found, ...plans].sort((a, b) => a.start - b.start);
}

const pad = (part: string) => part.padStart(2, '0');

function isoOf(year: number, month: string | undefined, day: string | undefined): string | undefined {
  if (month === undefined) return String(year);
  if (Number(month) < 1 || Number(month) > 12 || Number(day ?? 1) < 1 || Number(day ?? 1) > 31) return undefined;
  return [year, pad(month), ...(day ? [pad(day)] : [])].join('-');
}

/** Under the heading 完成时限 a date is a deadline by itself: 2019年3月. */
export function dateOf(text: string, { start, end }: Span): Deadline | undefined {
  const said = text.slice(start, end);
  const date = /^[^0-9]*20[0-9]{2}年/.test(said) ? isoDate(said) : undefined;
  return date === undefined || date === 'invalid' ? undefined : { start, end, text: said, date, due: true };
}
