import { titleKind } from '../document-types.ts';
import { numeralCharacters } from '../numerals.ts';
import type { Found } from '../types.ts';
import { cleaned } from './cleaned-title.ts';
import { endOf, folded } from './folded.ts';
import { lostTitle } from './lost-title.ts';
import { noticeIn } from './notice-title.ts';
import type { Paragraph } from './paragraphs.ts';
import { aloneIn } from './title-alone.ts';

export interface Titles {
  readonly noticeTitle?: Found;
  readonly issuedTitle?: Found;
  /** Where the issued document itself begins, when its title is printed above it. */
  readonly issuedAt?: number;
}

const furthest = 60;
const marker = new RegExp(
  `^(?:[${numeralCharacters}]{1,3}、|（[${numeralCharacters}]{1,3}）|第[${numeralCharacters}]{1,3}[章条])`,
);
const issuing = /(?:印发|公布|发布|下发|颁布)(.+?)的(?:通知|公告|函|决定|命令|令)$/;
/** 转发市住建委《X》的通知, 批转卫生局制订的X的通知. */
const forwarded =
  /(?:转发|批转)(?:[^《》]{0,60}《([^《》]{6,80})》|[^《》]{2,40}?(?:制定|制订|拟订|拟定)的([^《》]{6,80}))的通知$/;
/** 关于公开征求《X（征求意见稿）》意见的公告. */
const consulting = /征求(?:对)?《([^《》]{6,80})》(?:的?(?:修改)?意见(?:建议)?)?的(?:公告|通告|通知|函|公示)$/;
/** 印发X: the headline of a notice that calls itself none. */
const issuingShort = /^(?:关于)?印发(?![^《]*(?:通知|函)$)(.+)$/;

/**
 * Titles of the covering notice and of the document it issues.
 *
 * A notice 关于印发X的通知 has both: the notice title is the whole, the issued title is X. Any other title with 关于 stands
 * alone, as the notice title; the issued title is absent then. A document without notice has only its issued title.
 * Spaces inside titles are those of a broken line and are taken out, except between two issuers.
 */
export function readTitles(paragraphs: readonly Paragraph[], bodyStart: number, labelled: Found | undefined): Titles {
  const front = frontOf(paragraphs, bodyStart);
  const notice = noticeIn(front) ?? (labelled?.value.includes('关于') ? cleaned(labelled) : undefined);
  if (!notice) {
    const alone = aloneIn(front, bodyStart) ?? (labelled && titleKind(labelled.value) ? cleaned(labelled) : undefined);
    if (alone) return { issuedTitle: alone, issuedAt: alone.start };
    const lost = lostTitle(front, bodyStart);
    return lost ? { issuedTitle: lost } : {};
  }
  const consulted = consulting.exec(notice.value)?.[1];
  const inner = issuedIn(notice.value) ?? forwardedIn(notice.value) ?? consulted;
  if (inner === undefined) return { noticeTitle: notice };
  const printed = printedAlone(paragraphs, notice, inner);
  // What is only forwarded, or a draft, is the document in hand where it follows, else one that is cited.
  if (!printed && (consulted !== undefined || forwarded.test(notice.value))) return { noticeTitle: notice };
  const within = notice.start + Math.max(0, notice.value.indexOf(inner));
  const issuedTitle = printed ?? { ...notice, value: inner, start: within, end: notice.end };
  return { noticeTitle: notice, issuedTitle, ...(printed ? { issuedAt: printed.start } : {}) };
}

/** Paragraphs a title can stand in: up to the first numbered item, at most sixty of the body. */
function frontOf(paragraphs: readonly Paragraph[], bodyStart: number): Paragraph[] {
  const first = paragraphs.findIndex((paragraph) => paragraph.start >= bodyStart && marker.test(paragraph.text));
  const begun = paragraphs.findIndex((paragraph) => paragraph.start >= bodyStart);
  const end = Math.min(first < 0 ? paragraphs.length : first, Math.max(begun, 0) + furthest);
  return paragraphs.slice(0, end);
}

function forwardedIn(title: string): string | undefined {
  const match = forwarded.exec(title);
  return match?.[1] ?? match?.[2];
}

function issuedIn(title: string): string | undefined {
  const inner = issuing.exec(title)?.[1] ?? issuingShort.exec(title)?.[1];
  if (inner === undefined || inner.length < 4) return undefined;
  return /^[《〈][^《》]+[》〉]$/.test(inner) ? inner.slice(1, -1) : inner;
}

/** The issued title as printed above the issued document, on one to three lines. */
function printedAlone(paragraphs: readonly Paragraph[], notice: Found, inner: string): Found | undefined {
  const wanted = folded(inner);
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.start < notice.end || paragraph.text.length > wanted.length + 30) continue;
    const end = endOf(wanted, paragraphs, index);
    if (end !== undefined)
      return { value: inner, start: paragraph.start, end, method: 'issued-title', confidence: 0.99 };
    // 泽库县县乡医共体…实施方案, which the notice calls 县乡医共体…实施方案.
    const place = withPlace.exec(paragraph.text)?.[0].length ?? 0;
    const own = folded(paragraph.text.slice(place));
    if ((place > 0 && own === wanted) || (own !== wanted && withoutOf(own) === withoutOf(wanted)))
      return { ...paragraph, value: paragraph.text, method: 'issued-title', confidence: 0.95 };
  }
  return undefined;
}

/** 推进药品价格改革的意见, which the notice hands out as 推进药品价格改革意见. */
const withoutOf = (title: string): string => title.replace(/的(?=[^的]{2,6}$)/, '');

const withPlace = /^[\p{Script=Han}]{1,8}?[省市县区州旗盟](?=[^，。；：]{6,}$)/u;
