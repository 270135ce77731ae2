import type { Level } from '../../../graph/schema/words.ts';
import type { Places } from '../../knowledge/place.ts';
import type { Found } from '../types.ts';
import { readAnnounced } from './announced.ts';
import { bodiesIn } from './bodies.ts';
import { aboveNumber, letterhead } from './letterhead.ts';
import type { Paragraph } from './paragraphs.ts';
import { placeCodes } from './place.ts';
import { signatureAbove, undatedSignature } from './signature.ts';

/**
 * Issuers as printed, once for each place that names them, the surest first: title, letterhead, signature, the field
 * above the document, the line below it that says who published it. The first list is the issuers; all of them are witnesses of the place.
 */
export function namedIssuers(
  paragraphs: readonly Paragraph[],
  title: Found | undefined,
  labelled: Found | undefined,
  signed: Found | undefined,
  publisher: Found | undefined,
  issuedAt: number | undefined,
): Found[][] {
  const about = title?.value.search(/关于|印发|转发|批转|公布/) ?? -1;
  const head = letterhead(paragraphs);
  const above = head.length > 0 ? undefined : aboveNumber(paragraphs, title);
  const signature = (signed && signatureAbove(paragraphs, signed.start)) ?? undatedSignature(paragraphs, issuedAt);
  const signers = signature ? bodiesOf(signature.text, signature.start, 'signature') : [];
  return [
    title && andOthers.test(title.value.slice(0, Math.max(0, about))) && signers.length > 1 ? signers : [],
    title && about > 0 ? bodiesOf(title.value.slice(0, about), title.start, 'issuer-in-title') : [],
    head.flatMap(({ text, start }) => bodiesOf(text, start, 'letterhead')),
    above ? bodiesOf(above.text, above.start, 'letterhead') : [],
    [...(readAnnounced(paragraphs)?.issuers ?? [])],
    signers,
    labelled ? bodiesOf(labelled.value, labelled.start, 'labelled-field') : [],
    publisher ? [publisher] : [],
    issuerLine(paragraphs, title),
  ].filter((bodies) => bodies.length > 0);
}

/** 省卫生健康委等6部门关于…: the title names the first of those who sign. */
const andOthers = /等[0-9一二三四五六七八九十]*个?(?:部门|单位|部委)$/;

function bodiesOf(text: string, start: number, method: string): Found[] {
  let from = 0;
  return bodiesIn(text).map((value) => {
    const [printed] = [value, [...value].join(' ')].filter((form) => text.includes(form, from));
    const at = Math.max(from, text.indexOf(printed ?? value, from));
    from = at + (printed ?? value).length;
    return { value, start: start + at, end: start + from, method, confidence: method === 'signature' ? 0.9 : 0.97 };
  });
}

/** Bodies alone on a line right below the title or its number: 三部门关于…的通知 names them there. */
function issuerLine(paragraphs: readonly Paragraph[], title: Found | undefined): Found[] {
  const at =
    title === undefined ? -1 : paragraphs.findIndex(({ start, end }) => start <= title.start && title.start < end);
  const below = at < 0 ? [] : paragraphs.slice(at + 1, at + 4);
  const line = below.find(
    ({ text }) => text.length <= 120 && !/[，。；：、《]/.test(text) && bodiesIn(text).length > 0,
  );
  return line ? bodiesOf(line.text, line.start, 'issuer-line') : [];
}

/** Printed issuers under their official names, those behind the first with the place that they share with it. */
export function issuersInFull(
  printed: readonly Found[],
  home: string | undefined,
  level: Level | undefined,
  places: Places,
) {
  const inFull = printed.map((found) => ({ ...found, value: officialName(found.value, home) }));
  return sharingPlace(inFull, level === 'national' ? undefined : home, places);
}

/** 财政厅 behind 内蒙古自治区卫生健康委员会 is of the same place. */
function sharingPlace(issuers: readonly Found[], home: string | undefined, places: Places): Found[] {
  const isPlaced = (body: string) => placeCodes(body, places).length > 0 || /^(?:国家|中国|中央|中共|全国)/.test(body);
  const shares = home !== undefined && issuers[0]?.value.startsWith(home) === true;
  return issuers.map((found, index) =>
    !shares || index === 0 || isPlaced(found.value) ? found : { ...found, value: home + found.value },
  );
}

/** 省人民政府办公厅 in a document of 贵州 is 贵州省人民政府办公厅; 句容市政府 is 句容市人民政府, 山东省委 中共山东省委. */
function officialName(body: string, home: string | undefined): string {
  const full = body.replace(/(?<=[省市县区州旗])政府(?=$|办公)/, '人民政府');
  if (
    home === undefined ||
    !/^(?:省|市(?!场|容)|县|区|自治区|自治州)(?:人民政府|委|医改|[一-龥]{2,12}[厅局委办])/.test(full)
  )
    return ofTheParty(full);
  const unit = /^(?:自治区|自治州|[省市县区])/.exec(full)![0];
  return ofTheParty(home.endsWith(unit) ? home + full.slice(unit.length) : full);
}

/** 山东省委 is 中共山东省委, its office too. */
const ofTheParty = (body: string) =>
  body.replace(/^(?!中共|中国共产党)(?=[^委]{2,12}[省市县区州盟旗]委(?:$|办公[厅室]$))/, '中共');
