import type { Places } from '../../knowledge/place.ts';
import { documentTypeOf } from '../document-types.ts';
import { allMatches } from '../matches.ts';
import { isoDate } from '../numerals.ts';
import type { Found, Header, ItemUnits, NormalisedText, Outline, Span, StageFinding } from '../types.ts';
import { authorityOf } from './bodies.ts';
import { bodyOf } from './body.ts';
import { readDates, readDateWithoutSigns } from './dates.ts';
import { dateField, readFields } from './fields.ts';
import { namedIssuers, officialName, sharingPlace } from './issuers.ts';
import { isNamed } from './named.ts';
import { ownNumber, serialLost } from './number.ts';
import { readOrder } from './order.ts';
import { ownPlace, placeOfNames, placeOfSource, placeTakenIntoAccount } from './own-place.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { placeCodes } from './place.ts';
import { readPublished } from './published.ts';
import { readJurisdiction } from './region.ts';
import { anotherBegins, secondDocument } from './second-document.ts';
import { readTitles, type Titles } from './title.ts';

/** How far into a page the fields above its document are looked for. */
const pageHead = 3000;

/**
 * What a document is, who issued it, when, for where. A value that the text does not give is undefined; a text that is no
 * policy at all gives a header without title, number and issuer (`looksLikePolicy` tells).
 *
 * `noticeTitle` is the whole title of a notice; `issuedTitle` that of the document a notice 关于印发X issues, or of a document
 * without notice. A notice that is itself the document (四川, 汉中) has no issued title. `documentType` is the notice's.
 */
export function readHeader(text: NormalisedText, places: Places): Header {
  const all = paragraphsOf(text.text);
  const whole = bodyOf(text.text, all);
  const fields = readFields(text.text, { start: 0, end: Math.min(text.text.length, whole.start + pageHead) });
  const front = all.filter(({ start }) => start >= whole.start && start < whole.start + pageHead);
  const order = readOrder(front);
  const titles: Titles = order ? { issuedTitle: order.issuedTitle } : readTitles(all, whole.start, fields.title);
  const main = titles.noticeTitle ?? titles.issuedTitle;
  const number = order?.number ?? ownNumber(front, titles, fields.number);
  const second = secondDocument(all, text.text, titles, number);
  const body = second ? { start: whole.start, end: Math.min(whole.end, second.start - 1) } : whole;
  const dates = readDates(all, body, titles.issuedAt);
  const published = readPublished(all, body);
  const named = order?.issuer
    ? [[order.issuer]]
    : namedIssuers(all, main, fields.issuer, dates.issuedOn, published?.publisher, titles.issuedAt);
  // A title that only the notice's sentence names stands below those it is sent to.
  const addressees = readAddressees(front, main?.method === 'title-handed-out' ? undefined : main);
  const { region, level, findings } = readJurisdiction(
    {
      issuers: named.flat(),
      titles: [titles.issuedTitle, titles.noticeTitle].filter((title) => title !== undefined),
      addressees,
      number,
      ownPlace: () =>
        main === undefined
          ? placeOfNames(text.text, body, places)
          : (ownPlace(text.text, body, places) ??
            placeOfSource(titles, fields.source, places) ??
            placeTakenIntoAccount(text.text, body, places)),
    },
    places,
  );
  const home = region && places.byCode(region.value);
  const isPlaced = (body: string) => placeCodes(body, places).length > 0 || /^(?:国家|中国|中央|中共|全国)/.test(body);
  const inFull = (named[0] ?? []).map((found) => ({ ...found, value: officialName(found.value, home?.name) }));
  const issuers = sharingPlace(inFull, level === 'national' ? undefined : home?.name, isPlaced);
  const issuedOn =
    dates.issuedOn ??
    dateField(fields.signedOn) ??
    dateField(fields.issuedOn) ??
    runIn(text.text, body, named[0]?.at(-1)) ??
    readDateWithoutSigns(front, body, titles.issuedAt);
  return {
    body,
    issuers,
    number,
    noticeTitle: titles.noticeTitle,
    issuedTitle: titles.issuedTitle,
    documentType: order ? { ...order.number, value: '令' } : main && typeOf(main),
    authority: issuers[0] && authorityOf(issuers[0].value, level === 'national'),
    level,
    region,
    issuedOn,
    printedOn: dates.printedOn,
    publishedOn: dateField(fields.publishedOn) ?? published?.publishedOn,
    year: plannedYear(titles),
    addressees,
    findings: [
      ...findings,
      ...dates.findings,
      ...(second ? [anotherBegins(second)] : []),
      ...(number ? yearDisagreement(number, issuedOn) : serialLost(front)),
    ],
  };
}

/** …贯彻执行。国务院办公厅2019年6月24日…: the issuer and the date of a page that came as one line. */
function runIn(text: string, body: Span, issuer: Found | undefined): Found | undefined {
  if (issuer === undefined) return undefined;
  for (const match of allMatches(text.slice(body.start, body.start + pageHead), signedInLine)) {
    const value = isoDate(match[1]!);
    const at = body.start + match.index;
    if (!text.slice(body.start, at + 1).endsWith(issuer.value) || value === undefined || value === 'invalid') continue;
    return { value, start: at + 1, end: at + match[0].length, method: 'signature', confidence: 0.8 };
  }
  return undefined;
}

const signedInLine = /[政厅室府会局委部](20[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日)/g;

/** Whether a text is a policy at all: it has a number or a title, an issuer and numbered work, or work that is shared out. */
export function looksLikePolicy(header: Header, outline: Outline, units: ReadonlyMap<string, ItemUnits>): boolean {
  if (isNamed(header)) return true;
  if (header.issuers.length > 0) return outline.items.some(({ kind }) => kind === 'task');
  return [...units.values()].some(({ units: own }) => own.some(({ basis }) => basis === 'stated'));
}

/** Behind the title: the first line that ends with ： and names whom it is for. */
function readAddressees(front: readonly Paragraph[], title: Found | undefined): Found | undefined {
  const line = front.find(
    ({ text, start }) =>
      start >= (title?.start ?? 0) && text.length <= 400 && /[：:]$/.test(text) && /[各省市县区委局厅部]/.test(text),
  );
  if (!line || /。/.test(line.text)) return undefined;
  const value = line.text.slice(0, -1);
  return { value, start: line.start, end: line.end - 1, method: 'salutation', confidence: 0.95 };
}

function typeOf(title: Found): Found | undefined {
  const value = documentTypeOf(title.value);
  return value === undefined ? undefined : { ...title, value, method: 'type-in-title' };
}

const yearOfPlan = /(?:^|[^0-9—\-－至到])(20[0-9]{2})年(?:度)?(?![0-9—\-－至]|（?版)/g;

/** 2016年工作总结 beside 2017年工作要点. */
const lookingBack = /20[0-9]{2}年[^年]{0,20}?(?:总结|完成情况|(?:考核|考评|评价|评估|检查)(?:结果|情况))/g;

/** The one year a title plans for: 2022年重点工作任务; not a range (2021—2030年), an edition or a year in brackets. */
function plannedYear({ issuedTitle, noticeTitle }: Titles): Found<number> | undefined {
  for (const title of [issuedTitle, noticeTitle]) {
    if (!title) continue;
    const plan = title.value.replace(/（[^（）]*）/g, '').replace(lookingBack, '');
    const years = new Set(allMatches(plan, yearOfPlan).map((match) => match[1]!));
    if (years.size !== 1) continue;
    return { ...title, value: Number([...years][0]), method: 'year-in-title' };
  }
  return undefined;
}

function yearDisagreement(number: Found | undefined, issuedOn: Found | undefined): StageFinding[] {
  const year = number && /〔([0-9]{4})〕/.exec(number.value)?.[1];
  if (!issuedOn || !year || issuedOn.value.startsWith(year)) return [];
  return [
    {
      start: issuedOn.start,
      end: issuedOn.end,
      rule: 'date-and-number-disagree',
      severity: 'warning',
      message: `成文日期${issuedOn.value}与发文字号的年份${year}不一致，请核对。`,
      messageEn: `The date ${issuedOn.value} and the year of the document number, ${year}, do not agree; please check.`,
    },
  ];
}
