import type { Places } from '../../knowledge/place.ts';
import { allMatches } from '../matches.ts';
import type { Found, Span } from '../types.ts';
import { pageHead } from './body.ts';
import { placeCodes } from './place.ts';
import type { Titles } from './title.ts';

/**
 * The place of a text whose issuer and addressees name none, by what else it says of itself.
 * @param source the field of a page that says where it comes from
 */
export const placeInText = (
  text: string,
  body: Span,
  titles: Titles,
  source: Found | undefined,
  places: Places,
): Found | undefined =>
  titles.noticeTitle === undefined && titles.issuedTitle === undefined
    ? placeOfNames(text, body, places)
    : (ownPlace(text, body, places) ??
      placeOfSource(titles, source, places) ??
      placeTakenIntoAccount(text, body, places));

/** 我市, 全市, 本市, 市第十次党代会: of what kind the place is that the text calls its own. */
const own = /(?:我|全|本)(省|市|县|区|州)(?!域|级|直|际)|(省|市|县|区|州)第[一二三四五六七八九十]{1,3}次党代会/g;
const quoted = /《((?:中共)?[^《》]{6,60})》/g;

/**
 * The place of a text without issuer and title that name it: the one whose documents it follows, if it is of the kind that
 * the text calls its own (我市 and 《中共广州市委…决定》). Undefined where several are.
 */
function ownPlace(text: string, body: Span, places: Places): Found | undefined {
  const stretch = text.slice(body.start, Math.min(body.end, body.start + pageHead));
  const kinds = new Set(allMatches(stretch, own).map((match) => match[1] ?? match[2]!));
  if (kinds.size === 0) return undefined;
  const found = new Map<string, Found>();
  for (const match of allMatches(stretch, quoted)) {
    const codes = placeCodes(match[1]!, places);
    const name = codes.length === 1 ? (places.byCode(codes[0]!)?.name ?? '') : '';
    if (!kinds.has(name.slice(-1))) continue;
    const start = body.start + match.index + 1;
    const span = { start, end: start + match[1]!.length };
    if (!found.has(codes[0]!)) {
      found.set(codes[0]!, { value: codes[0]!, ...span, method: 'region-by-own-documents', confidence: 0.6 });
    }
  }
  const [only] = found.values();
  return found.size === 1 ? only : undefined;
}

/** 市卫生健康委, 区政府: of what kind the place is whose bodies a text names by their level alone. */
const bodiesOfOwn =
  /(?<=^|[（〔：、，；。\n])(省|市|县|区|州|旗)(?=委|政府|人民政府|卫|医保|医疗保障|财政|教育|民政|发改|发展改革|人社|人力)/gu;
/** 健康赣州, 赣州经济技术开发区管委会, 赣州银保监分局, 彭山区…领导小组: what is called by the name of its place. */
const calledByPlace: readonly RegExp[] = [
  /(?<=健康)([\p{Script=Han}]{2,4}?)(?=建设|行动|[，。、；])/gu,
  /(?<=[，、；：（〔。])([\p{Script=Han}]{2,6}?)(?=(?:国家级?)?(?:经济技术开发区|经济开发区|高新技术产业开发区|高新区|经开区|银保监|金融监管分局|海关))/gu,
  /(?<=[，、；：。“]|[成建]立)([\p{Script=Han}]{2,6}?[市县区州旗])(?=[^，。；、“”\n]{2,30}(?:领导小组|工作专班|指挥部|工作机制|联席会议))/gu,
];

/** 结合赣州实际: what a text takes into account is its own place. */
const takenIntoAccount: readonly RegExp[] = [/(?<=结合)([\p{Script=Han}]{2,7}?)(?=实际)/gu];

/** The place of a text that says nothing of itself: the only one that its own zones, branches and groups are called by. */
const placeOfNames = (text: string, body: Span, places: Places): Found | undefined =>
  placeNamed([...takenIntoAccount, ...calledByPlace], text, body, places);

/** The place of a text whose title names none: the only one whose circumstances it takes into account. */
const placeTakenIntoAccount = (text: string, body: Span, places: Places): Found | undefined =>
  placeNamed(takenIntoAccount, text, body, places);

/** The kind of most of them: 旗 where 市委 is named once among the departments of the banner. */
function ownKind(kinds: readonly string[]): string | undefined {
  return kinds.find((kind) => kinds.filter((other) => other === kind).length > kinds.length * mostly);
}

const mostly = 0.8;

/** The only place of these names that is of the kind whose bodies the text names by their level alone. */
function placeNamed(patterns: readonly RegExp[], text: string, body: Span, places: Places): Found | undefined {
  const stretch = text.slice(body.start, Math.min(body.end, body.start + pageHead));
  const kind = ownKind(allMatches(stretch, bodiesOfOwn).map((match) => match[1]!));
  if (kind === undefined) return undefined;
  const found = new Map<string, Found>();
  for (const match of patterns.flatMap((pattern) => allMatches(stretch, pattern))) {
    const fitting = places.byName(match[1]!).filter(({ name }) => name.endsWith(kind));
    const start = body.start + match.index;
    const span = { start, end: start + match[1]!.length };
    for (const { code } of fitting)
      if (!found.has(code)) found.set(code, { value: code, ...span, method: 'region-by-names', confidence: 0.6 });
  }
  const [only] = found.values();
  return found.size === 1 ? only : undefined;
}

/** 县卫健委2021年…任务分解 on a page whose source is 灵璧县卫生健康委员会: the place is of the kind that the title calls its own. */
function placeOfSource(
  { noticeTitle, issuedTitle }: Titles,
  source: Found | undefined,
  places: Places,
): Found | undefined {
  const kind = /^(?:全|我)?([省市县区州旗])/.exec((issuedTitle ?? noticeTitle)?.value ?? '')?.[1];
  const codes = source && kind ? placeCodes(source.value, places) : [];
  const [code] = codes;
  if (source === undefined || code === undefined || codes.length > 1) return undefined;
  return places.byCode(code)?.name.endsWith(kind!)
    ? { ...source, value: code, method: 'region-by-source', confidence: 0.7 }
    : undefined;
}
