import type { Places } from '../../knowledge/place.ts';
import { allMatches } from '../matches.ts';
import type { Found, Span } from '../types.ts';
import { placeCodes } from './place.ts';
import type { Titles } from './title.ts';

const reach = 3000;
/** 我市, 全市, 本市, 市第十次党代会: of what kind the place is that the text calls its own. */
const own = /(?:我|全|本)(省|市|县|区|州)(?!域|级|直|际)|(省|市|县|区|州)第[一二三四五六七八九十]{1,3}次党代会/g;
const quoted = /《((?:中共)?[^《》]{6,60})》/g;

/**
 * The place of a text without issuer and title that name it: the one whose documents it follows, if it is of the kind that
 * the text calls its own (我市 and 《中共广州市委…决定》). Undefined where several are.
 */
export function ownPlace(text: string, body: Span, places: Places): Found | undefined {
  const stretch = text.slice(body.start, Math.min(body.end, body.start + reach));
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

/** 县卫健委2021年…任务分解 on a page whose source is 灵璧县卫生健康委员会: the place is of the kind that the title calls its own. */
export function placeOfSource(
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
