import { draft, titleKind } from '../document-types.ts';
import { folded } from '../header/folded.ts';
import { matchesFrom } from '../matches.ts';
import type { Header } from '../types.ts';
import type { QuotedTitle } from './titles.ts';

/** Tells the document's own titles, number and attachments from what it cites. */
export interface OwnDocument {
  is(quoted: QuotedTitle, document: { readonly number?: string }): boolean;
  isNumber(number: string): boolean;
}

/** The document's own titles, number and attachments, which it does not cite. */
export function ownDocument(text: string, header: Header): OwnDocument {
  const keys = new Set<string>();
  // A document that follows its forwarding notice is the one in hand.
  const forwards = /转发|批转/.test(header.noticeTitle?.value ?? '') && header.issuedTitle === undefined;
  // 关于印发《县乡医共体建设方案》的通知, below which it is called 泽库县县乡医共体建设方案.
  const inNotice = /印发《([^《》]{4,100})》/.exec(header.noticeTitle?.value ?? '')?.[1];
  if (inNotice !== undefined) keys.add(folded(inNotice));
  for (const title of [header.noticeTitle, header.issuedTitle]) {
    if (!title) continue;
    // 《甲》和《乙》 handed out together are both the document's own.
    for (const part of title.value.split(/和|、|及/)) if (titleKind(part) === 'instrument') keys.add(folded(part));
    const key = folded(title.value);
    keys.add(key);
    keys.add(inShort(key));
    // 《X》（征求意见稿）, whose title is X（征求意见稿）.
    if (draft.test(title.value)) keys.add(folded(title.value.replace(draft, '')));
    keys.add(key.slice(Math.max(0, key.indexOf('关于'))));
    for (const issuer of header.issuers)
      if (key.startsWith(folded(issuer.value))) keys.add(key.slice(folded(issuer.value).length));
  }
  if (!forwards) for (const title of handedOut(text, header)) keys.add(folded(title));
  const attached = attachmentsIn(text);
  const titleSpans = [header.noticeTitle, forwards ? undefined : header.issuedTitle].filter(
    (span) => span !== undefined,
  );
  return {
    is: (quoted, document) => {
      if (document.number !== undefined && document.number === header.number?.value) return true;
      if (!forwards && titleSpans.some(({ start, end }) => start <= quoted.quoted.start && quoted.quoted.end <= end))
        return true;
      const key = folded(quoted.title);
      return (
        document.number === undefined &&
        (keys.has(key) ||
          keys.has(inShort(key)) ||
          attached.has(key) ||
          isAttachment(text, quoted) ||
          calledHere.test(text.slice(Math.max(0, quoted.start - 2), quoted.start)) ||
          (isMadeHere(text, quoted) && [...keys].some((own) => isAlike(own, key))))
      );
    },
    isNumber: (number) => number === header.number?.value,
  };
}

/** 现将《甲》《乙》印发给你们, 《甲》已经市政府同意，现印发给你们: what the notice hands out, by whatever name it gives it. */
function handedOut(text: string, { body }: Header): string[] {
  const head = text.slice(body.start, Math.min(body.end, body.start + noticeLength));
  const sentences = matchesFrom(head, '《', handing).map(([sentence]) => sentence);
  return sentences.flatMap((sentence) => matchesFrom(sentence, '《', titled).map(([, title]) => title!));
}

const noticeLength = 3000;
const handing =
  /(?:(?<=[制编起拟][定订制草]了)《[^《》\n]{4,100}》(?=，现)|(?<=现将)(?:《[^《》\n]{4,100}》[、和及与]?){1,12}|《[^《》\n]{4,100}》(?=(?:已|业)?报?经[^。；《》\n]{2,60}(?:同意|通过|审定|批准)，[^。；《》\n]{0,6}印发))(?=[^。；《》\n]{0,60}印发)/y;
const titled = /《([^《》]{4,100})》/y;

/** 根据本《实施意见》, （以下简称《实施细则》 */
const calledHere = /(?<![版样])本$|简称$/;

/** 编制《青阳县…发展规划》, 近日，安徽出台《…实施方案》: words that tell of the document in hand. */
const isMadeHere = (text: string, { start }: QuotedTitle): boolean =>
  /(?:编制|制[定订]|(?<!政府|办公[厅室]|国务院|[委局厅部])(?:出台|印发|发布))了?$/.test(
    text.slice(Math.max(0, start - 8), start),
  );

/** One of two titles is the other but for the place it begins with, or 纲要, （试行） at its end. */
const isAlike = (one: string, other: string): boolean => {
  const [long, short] = one.length > other.length ? [one, other] : [other, one];
  return (
    short.length >= shortestAlike &&
    long.length - short.length <= longestMore &&
    (long.startsWith(short) || long.endsWith(short))
  );
};
const shortestAlike = 12;
const longestMore = 4;

/** 关于推进医改的实施方案 is issued as 推进医改实施方案. */
const inShort = (title: string) => title.replace(/^关于/, '').replace(/的(?=[^的]{2,6}$)/, '');

/** Names listed behind 附件： */
function attachmentsIn(text: string): Set<string> {
  const names = new Set<string>();
  for (let at = text.indexOf('\n附'); at >= 0; at = text.indexOf('\n附', at + 1)) {
    const end = text.indexOf('\n', at + 1);
    const name = /^附[件表][0-9]{0,2}：(?:1[.、])?(.+)$/.exec(text.slice(at + 1, end < 0 ? text.length : end))?.[1];
    if (name !== undefined) names.add(folded(name));
  }
  return names;
}

function isAttachment(text: string, { start, end }: QuotedTitle): boolean {
  return (
    /^（?(?:详?见|参见)?附[件表]/.test(text.slice(end, end + 6)) ||
    /附[件表][0-9]{0,2}[：]?$/.test(text.slice(Math.max(0, start - 5), start))
  );
}
