import type { Place, Places } from '../../knowledge/place.ts';
import type { Home } from '../types.ts';
import { contextOf } from './context.ts';
import { type Hit, nearest, type Resolved } from './resolved.ts';

/** How many members of a list to either side are asked. */
const nearby = 8;
const namesPlaceAfter =
  /^等(?:地|市|州|省|区|县|城市|(?:先进|发达|兄弟|周边)(?:地区|区域|城市|省市|省份|地)|[0-9一二三四五六七八九十]+个)/;
/** 辐射酉阳、宣恩等周边县. */
const namesCountiesAfter = /^等[^，。；、]{0,5}(?:[市区]?县|县[市区]|县（)/;
const namesPlaceBefore = /(?:在|与|同|赴|指导|支持|对口|援助|支援|、)$/;
/** 上海瑞金班, 浙江大学, 广东省: the name goes on. */
export const longerName = /^(?:省|市|州|县|区|大学|学院|医学|医科|中医|医院|行动|班|籍|海关|银保监|税务)/;

/** The place that a short name means, where a list or the words around it say that it means one. */
export function byShortName(
  text: string,
  list: readonly Hit[],
  index: number,
  home: Home,
  places: Places,
): Resolved | undefined {
  const hit = list[index]!;
  const { start, end } = hit;
  const { same } = hit.value;
  const atHome = nearest(same, home, places);
  const ofCounties = list.length > 1 && namesCountiesAfter.test(text.slice(list.at(-1)!.end));
  const place =
    atHome ?? same.find(({ level }) => level !== 'county') ?? (ofCounties && same.length === 1 ? same[0] : undefined);
  if (!place) return undefined;
  if (ofCounties && place.level === 'county') return { start, end, place, method: 'place-in-list', confidence: 0.85 };
  if (list.length > 1) {
    const beside = list.slice(Math.max(0, index - nearby), index + nearby + 1);
    if (beside.some((other) => other !== hit && isSibling(place, other, home, places)))
      return { start, end, place, method: 'place-in-list', confidence: atHome ? 0.9 : 0.8 };
  }
  if (atHome && mayBeLeftOut(text, hit) && contextOf(text, hit) === 'excluded')
    return { start, end, place, method: 'place-left-out', confidence: 0.8 };
  if (place.level === 'county') return undefined;
  const after = text.slice(end, end + 6);
  if (namesPlaceAfter.test(after)) return { start, end, place, method: 'place-by-short-name', confidence: 0.85 };
  const before = text.slice(Math.max(0, start - 2), start);
  const known = place.level === 'provincial' || atHome !== undefined;
  if (!known || !namesPlaceBefore.test(before) || longerName.test(after)) return undefined;
  return { start, end, place, method: 'place-by-short-name', confidence: 0.75 };
}

/** One look before the clause is read: 除A、B外, 不含A. */
const mayBeLeftOut = (text: string, { start, end }: Hit) =>
  text.slice(end, end + nearby * 8).includes('外') || text.slice(Math.max(0, start - 4), start).includes('不');

/** Whether another member of the list can be a division of the same level, of counties one of the same province. */
function isSibling(place: Place, other: Hit, home: Home, places: Places): boolean {
  const same = nearest(other.value.same, home, places);
  return (same ? [same] : other.value.same).some(
    (one) => rankOf(one) === rankOf(place) && (rankOf(one) !== 'county' || one.code.startsWith(place.code.slice(0, 2))),
  );
}

/** Counties that the province itself governs (琼海, 仙桃) are listed with its cities. */
const rankOf = ({ level, code }: Place) => (level === 'county' && code.slice(2, 4) === '90' ? 'municipal' : level);
