import type { Places } from '../../knowledge/place.ts';
import { placesIn } from '../places/names.ts';
import type { Span } from '../types.ts';

/** A member of a list, with what the list leaves out: 第二 of 安徽医科大学第一、第二附属医院. */
export interface ListMember extends Span {
  /** The name in full; words before the name (支持) may still stand at its head. */
  readonly full: string;
}

const numeral = '[一二三四五六七八九十]{1,2}';
const joint = '(?:、|以及|[和与及])';
const longestList = 80;

/** 华中科技大学同济医学院附属同济医院（武汉同济医院）、附属协和医院: the university is said once. */
const sharingHead = new RegExp(
  `^(?:（[^（）]{2,16}）)?${joint}((?:附属|第${numeral}(?:附属|临床))[\\u4e00-\\u9fff]{0,8})$`,
);
const affiliation = new RegExp(`(?:第${numeral})?(?:附属|临床)`);

/** 市第一、二、三人民医院, 安徽医科大学附属第一、第二医院: all but the numeral is said once. */
const numerals = new RegExp(
  `([\\u4e00-\\u9fff]{1,20}?)((?:第?${numeral}${joint}){1,8}第?${numeral})((?:附属|临床|人民|中医|中西医结合){0,2})$`,
);
const numeralsAhead = new RegExp(
  `(?:附属)?第?${numeral}(?:${joint}第?${numeral}){1,8}(?:附属|临床|人民|中医|中西医结合){0,2}医院`,
  'y',
);
const oneNumeral = new RegExp(`第?(${numeral})`, 'g');

/** What such lists have before the kind, seen at one look. */
const endsInNumeral = /[一二三四五六七八九十](?:附属|临床|人民|中医|中西医结合){0,2}$/;
const endsInPlace = /[县市区州旗盟](?:(?:第[一二三四])?人民|中医|中医医|中西医结合|藏医|蒙医|妇幼保健|疾病预防控制)?$/;
const longestTail = 12;

/** 金寨县、霍邱县、临泉县人民医院: what every county has one of is said once. */
const ofEveryPlace = /^(?:(?:第[一二三四])?人民|中医|中医医|中西医结合|藏医|蒙医|妇幼保健|疾病预防控制)?$/;
const kindsOfEveryPlace = /^(?:医院|中医医?院|中西医结合医院|妇幼保健院|疾病预防控制中心|疾控中心)$/;
const onlyJoint = new RegExp(`^${joint}$`);

/**
 * The members of a list whose last one ends with the word at `kindAt` and that leaves out a part of their names; none
 * where it is no such list.
 * @param least nothing before belongs to the list
 * @param last the institution found before
 */
export function membersOf(
  text: string,
  { start: kindAt, end }: Span,
  least: number,
  last: (Span & { readonly name: string }) | undefined,
  places: Places,
): ListMember[] {
  const kind = text.slice(kindAt, end);
  if (last && kindAt - last.end <= longestList / 2) {
    const own = sharingHead.exec(text.slice(last.end, kindAt))?.[1];
    const headEnd = own === undefined ? -1 : last.name.search(affiliation);
    if (own !== undefined && headEnd > 0)
      return [{ start: kindAt - own.length, end, full: last.name.slice(0, headEnd) + own + kind }];
  }
  const from = Math.max(least, kindAt - longestList);
  const before = text.slice(Math.max(from, kindAt - longestTail), kindAt);
  const numbered = endsInNumeral.test(before) ? byNumeral(text, from, kindAt, end) : undefined;
  return numbered ?? (endsInPlace.test(before) ? byPlace(text, from, kindAt, end, places) : undefined) ?? [];
}

/** Whether what begins at an offset is the rest of names with several numerals: of 安徽医科大学 + 第一、第二附属医院. */
export function numeralsFollow(text: string, at: number): boolean {
  numeralsAhead.lastIndex = at;
  return numeralsAhead.test(text);
}

function byNumeral(text: string, from: number, kindAt: number, end: number): ListMember[] | undefined {
  const list = numerals.exec(text.slice(from, kindAt));
  if (!list) return undefined;
  const [whole, head = '', listed = '', tail = ''] = list;
  const start = kindAt - whole.length;
  const all = [...listed.matchAll(oneNumeral)];
  return all.map(({ 0: printed, 1: which, index }, order) => {
    const at = start + head.length + index;
    return {
      start: order === 0 ? start : at,
      end: order === all.length - 1 ? end : at + printed.length,
      full: `${head}第${which}${tail}${text.slice(kindAt, end)}`,
    };
  });
}

function byPlace(text: string, from: number, kindAt: number, end: number, places: Places): ListMember[] | undefined {
  if (!kindsOfEveryPlace.test(text.slice(kindAt, end))) return undefined;
  const hits = placesIn(text, from, kindAt, places);
  const final = hits.at(-1);
  const tail = final && text.slice(final.end, kindAt);
  if (!final?.value.full || !ofEveryPlace.test(tail!) || (tail === '' && text.slice(kindAt, end) === '医院'))
    return undefined;
  let first = hits.length - 1;
  while (
    hits[first - 1]?.value.full &&
    onlyJoint.test(text.slice(hits[first - 1]!.end, hits[first]!.start)) &&
    hits[first - 1]!.value.same.some(({ level }) => final.value.same.some((other) => other.level === level))
  )
    first--;
  if (first === hits.length - 1) return undefined;
  const rest = text.slice(final.end, end);
  return hits.slice(first).map((hit) => ({
    start: hit.start,
    end: hit === final ? end : hit.end,
    full: text.slice(hit.start, hit.end) + rest,
  }));
}
