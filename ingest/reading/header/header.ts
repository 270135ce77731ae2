import type { Places } from '../../knowledge/place.ts';
import { documentTypeOf } from '../document-types.ts';
import type { Found, Header, ItemUnits, NormalisedText, Outline } from '../types.ts';
import { authorityOf } from './bodies.ts';
import { bodyOf, pageHead } from './body.ts';
import { dateInLine, readDates, readDateWithoutSigns, yearDisagreement } from './dates.ts';
import { dateField, readFields } from './fields.ts';
import { issuersInFull, namedIssuers } from './issuers.ts';
import { isNamed } from './named.ts';
import { ownNumber, serialLost } from './number.ts';
import { readOrder } from './order.ts';
import { placeInText } from './own-place.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { plannedYear } from './planned-year.ts';
import { readPublished } from './published.ts';
import { readJurisdiction } from './region.ts';
import { withPartedHead } from './run-together.ts';
import { anotherBegins, secondDocument } from './second-document.ts';
import { readTitles, type Titles } from './title.ts';

/**
 * What a document is, who issued it, when, for where. A value that the text does not give is undefined; a text that is no
 * policy at all gives a header without title, number and issuer (`looksLikePolicy` tells).
 *
 * `noticeTitle` is the whole title of a notice; `issuedTitle` that of the document a notice 关于印发X issues, or of a document
 * without notice. A notice that is itself the document (四川, 汉中) has no issued title. `documentType` is the notice's.
 */
export function readHeader(text: NormalisedText, places: Places): Header {
  const all = withPartedHead(paragraphsOf(text.text));
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
      ownPlace: () => placeInText(text.text, body, titles, fields.source, places),
    },
    places,
  );
  const home = region && places.byCode(region.value);
  const issuers = issuersInFull(named[0] ?? [], home?.name, level, places);
  const issuedOn =
    dates.issuedOn ??
    dateField(fields.signedOn) ??
    dateField(fields.issuedOn) ??
    dateInLine(text.text, body, named[0]?.at(-1)) ??
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

/** Whether a text is a policy at all: it has a number or a title, an issuer or addressees of a level and numbered work, or work that is shared out. */
export function looksLikePolicy(header: Header, outline: Outline, units: ReadonlyMap<string, ItemUnits>): boolean {
  if (isNamed(header)) return true;
  if (header.issuers.length > 0 || (header.addressees && header.level))
    return outline.items.some(({ kind }) => kind === 'task');
  return [...units.values()].some(({ units: own }) => own.some(({ basis }) => basis === 'stated'));
}

/** Behind the title: the first line that ends with ： and names whom it is for. */
function readAddressees(front: readonly Paragraph[], title: Found | undefined): Found | undefined {
  const lines = front.filter(
    ({ text }) => text.length <= 400 && /[：:]$/.test(text) && /[各省市县区委局厅部]/.test(text),
  );
  const line =
    lines.find(({ start }) => start >= (title?.start ?? 0)) ??
    // A notice that lost its title line stands above the title of what it hands out.
    lines.find(({ text }) => /^(?:各|国务院各)/.test(text));
  if (!line || /。/.test(line.text)) return undefined;
  const value = line.text.slice(0, -1);
  return { value, start: line.start, end: line.end - 1, method: 'salutation', confidence: 0.95 };
}

function typeOf(title: Found): Found | undefined {
  const value = documentTypeOf(title.value);
  return value === undefined ? undefined : { ...title, value, method: 'type-in-title' };
}
