import { byCodePoint } from '../graph.ts';
import { foldText } from './title.ts';

/** Issuing bodies as witnesses: which bodies a reference names, and of which place they are. */

/** The place of national bodies: the whole country. */
export const wholeCountry = '';

/** Words that stand for a place only inside its own documents: 省医保局, 我市, 各县. Nothing outside can be told by them. */
const relative = /^(?:我|本|各|全[省市州县区旗]|省|自治区|市|州|县|区|旗)/;
const national =
  /^(?:国务院|国家|中央|中共中央|全国|最高|中国)|^[^省市县区州旗盟]{2,12}部$|^[^省市县区州旗盟]{2,12}总局$|^市场监管总局$/;
/** Bodies printed without anything between them: 中共中央国务院, 国家医保局财政部, …省委办公厅…省人民政府办公厅. */
const seam =
  /(?<=中央|委|局|部|办公厅|办公室)(?=国务院|国家|中共|中国|财政部|教育部|公安部|民政部|商务部|人力资源|工业和信息化部)|(?<=办公厅|办公室)(?=.)/g;
const place = /^(?:[\u3400-\u9fff]{2,12}?(?:省|自治区|自治州|地区|盟|市|自治县|县|区|旗|兵团)){1,3}(?=[\u3400-\u9fff])/;

/** Bodies of one printed issuer (`A、B`), each folded so that its usual spellings agree; sorted, each once. */
export function foldIssuers(issuer: string | undefined): readonly string[] {
  if (!issuer) return [];
  const bodies = issuer
    .split(/[、，,\s\u3000]+/)
    .flatMap((printed) => foldText(printed).split(seam))
    .map(foldBody)
    .filter((body) => body !== '');
  return [...new Set(bodies)].sort(byCodePoint);
}

/** Whether an issuer is named only as a place's own documents name it (省政府, 市委组织部). */
export function isRelative(issuer: string): boolean {
  return relative.test(foldText(issuer));
}

/** 国务院办公厅 acts for 国务院, an authority's office for the authority; 委员会 is often printed 委. */
function foldBody(body: string): string {
  return body
    .replace(/^中共(?!中央)/, '')
    .replace(/等[0-9一二三四五六七八九十]*个?(?:部门|单位)$/, '')
    .replace(/委员会/g, '委')
    .replace(/(国务院|中央|政府|委|部|局)(?:办公厅|办公室|综合司)$/, '$1');
}

/** Whether two lists of bodies can be the issuers of one document: they have a body in common. */
export function issuersAgree(a: readonly string[], b: readonly string[]): boolean {
  return a.some((body) => b.includes(body));
}

/** The place that the bodies act for: `山西省`, `wholeCountry` for national ones, undefined where none can be told. */
export function placeOfIssuers(issuers: readonly string[]): string | undefined {
  for (const body of issuers) {
    if (national.test(body)) return wholeCountry;
    if (relative.test(body)) continue;
    const found = place.exec(body)?.[0];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a folded title names the place (with or without its 省, 市 …): then no other place's document has it. */
export function namesPlace(title: string, place: string): boolean {
  const last = /[\u3400-\u9fff]{2,12}?(?:省|自治区|自治州|地区|盟|市|自治县|县|区|旗|兵团)$/.exec(place)?.[0] ?? place;
  const stem = last.length > 2 ? last.replace(/(?:省|市|自治州|县|区)$/, '') : last;
  return stem.length >= 2 && title.includes(stem);
}

/** Whether a folded title begins with a place: 贵州省整体提升…, but not 推进城市医疗集团…. */
export function beginsWithPlace(title: string): boolean {
  const found = place.exec(title)?.[0];
  return found !== undefined && !/城市|社区|城区|市县|县区|地区/.test(found);
}
