import { findDocumentNumbers } from '../document-number.ts';
import { documentTypeOf, titleKind } from '../document-types.ts';
import { numeralCharacters } from '../numerals.ts';
import type { Found } from '../types.ts';
import { bodiesIn, endsAsBody } from './bodies.ts';
import { lostTitle } from './lost-title.ts';
import type { Paragraph } from './paragraphs.ts';
import { listOfWork, notATitle } from './title-words.ts';

export interface Titles {
  readonly noticeTitle?: Found;
  readonly issuedTitle?: Found;
  /** Where the issued document itself begins, when its title is printed above it. */
  readonly issuedAt?: number;
}

const longestTitle = 200;
const furthest = 60;
const marker = new RegExp(
  `^(?:[${numeralCharacters}]{1,3}、|（[${numeralCharacters}]{1,3}）|第[${numeralCharacters}]{1,3}[章条])`,
);
/** What a site prints above a document: its title stands there as a field of its own. */
const labelledTitle = /^[•·●◆■-]?(?:标\s?题|名?\s?称|文件名称|信息名称|原标题|中文名)[： |]/;

/** | 成文日期： | 2020-11-05 | 名 称： | 关于印发…的通知 |: the title is a field among others. */
const rowOfFields = /\|.*(?:标\s?题|名\s?称|文\s?号|日期)[：:]?\s?\|/;

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

function noticeIn(front: readonly Paragraph[]): Found | undefined {
  for (const [index, paragraph] of front.entries()) {
    let text = siteBehind.exec(paragraph.text)?.[1] ?? runInTitle(paragraph.text) ?? paragraph.text;
    let end = paragraph.start + text.length;
    if (
      text.length > longestTitle ||
      !/关于|印发|转发/.test(text) ||
      labelledTitle.test(text) ||
      rowOfFields.test(text)
    )
      continue;
    for (let more = 1; more <= 2 && documentTypeOf(withoutMarks(text)) === undefined; more++) {
      const next = front[index + more];
      if (!next || notATitle.test(next.text) || next.text.length > 60) break;
      text += next.text;
      end = next.end;
    }
    const lead = leadOf(text);
    const quoted = text[lead] === '《' && text.endsWith('》') && text.indexOf('》', lead) === text.length - 1;
    const title = quoted ? text.slice(lead + 1, -1) : text.slice(lead);
    if (title.length > longestTitle || (!quoted && notATitle.test(title)) || titleKind(title) === undefined) continue;
    // 多部门印发…名单: a headline that tells of it.
    if (titleKind(title) === 'list' && !title.includes('关于')) continue;
    const start = paragraph.start + lead + (quoted ? 1 : 0);
    const found = { value: title, start, end: end - (quoted ? 1 : 0), method: 'notice-title', confidence: 0.98 };
    return cleaned(withIssuer(found, front));
  }
  return undefined;
}

/** …的通知-定西市人民政府_政务公开: the name of the page, with that of its site. */
const siteBehind = /^([^，。]{6,150}?的(?:通知|意见|公告|决定|函)) ?[-_|—–] ?[^，。（）]{2,60}$/;

/** 《关于…的通知》 set in marks as a whole. */
const withoutMarks = (text: string) => text.replace(/^《([^《》]+)》$/, '$1');

/** …的指导意见国办发〔2015〕70号各省、自治区…: a page that came as one line has its number behind its title. */
function runInTitle(text: string): string | undefined {
  if (text.length <= longestTitle && !/[，。：]/.test(text)) return undefined;
  const [number] = findDocumentNumbers(text.slice(0, longestTitle));
  const head = number && number.start > 0 ? text.slice(0, number.start).trimEnd() : '';
  return !/[，。；：]/.test(head) && titleKind(head) === 'instrument' ? head : undefined;
}

/** What stands before a title on its line: 〔图解〕, or the document's number. */
function leadOf(text: string): number {
  const mark =
    /^[^〔〕，。：]{0,4}〔[^〔〕]{1,10}〕|^“[^“”，。：]{0,10}(?:公开|政策|解读|信息|公告)”/.exec(text)?.[0].length ?? 0;
  const number = findDocumentNumbers(text.slice(0, longestNumber))[0];
  if (number?.start !== 0) return mark;
  return number.end + (text[number.end] === ' ' ? 1 : 0);
}

const longestNumber = 40;

/**
 * The title with the bodies that stand on the line above it; where a page prints the title twice (its own headline first),
 * the printing that has them.
 */
function withIssuer(title: Found, front: readonly Paragraph[]): Found {
  if (title.value.search(/关于|印发|转发/) !== 0) return title;
  const wanted = folded(title.value);
  for (const [index, { text, start, end: lineEnd }] of front.entries()) {
    if (start < title.start) continue;
    const from = text.search(/关于|印发|转发/);
    if (from > 0 && folded(text.slice(from)) === wanted && bodiesIn(text.slice(0, from)).length > 0) {
      return { ...title, value: text, start, end: lineEnd };
    }
    const above = front[index - 1];
    if (above === undefined || bodiesIn(above.text).length === 0) continue;
    const end = endOf(wanted, front, index);
    if (end !== undefined) return { ...title, value: `${above.text} ${title.value}`, start: above.start, end };
  }
  return title;
}

/** Where the words wanted end that a paragraph begins with, on one to three lines. */
function endOf(wanted: string, paragraphs: readonly Paragraph[], index: number): number | undefined {
  let text = '';
  for (const { text: part, end } of paragraphs.slice(index, index + 3)) {
    text += folded(part);
    if (text === wanted) return end;
    if (!wanted.startsWith(text)) return undefined;
  }
  return undefined;
}

/** …行动计划（2021—2022年）为提高…: the title of a page that came as one line, with what its first sentence begins with. */
const runOn =
  /^([^，。；：\n]{6,60}?(?:方案|计划|规划|意见|要点|措施|安排|任务|分工|细则)(?:（[^（）\n]{2,20}）)?)(?=为(?:了|深入|全面|贯彻|认真|进一步|提高|加快|推进|切实|积极|落实|更好|做好|加强|深化|巩固|规范|促进|保障|推动|有效|持续|着力)|根据《|按照《)/;

/** 45号文件附件1辽宁省…细则, 附件2：… */
const annexLead = /^[^，。：《]{0,8}附[件表](?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})[：:、.]?\s?(?=[^，。：]{6,}$)/;

const longestRunOn = 110;
const furthestRunOn = 6;

/** 健康中国行动推进委员会办公室：健康中国行动2023年工作要点: a headline with whose it is. */
const bodyLead = /^[^，。：《》]{3,30}(?:政府|办公厅|办公室|委员会|[委厅局部])：(?=[^，。：]{6,}$)/;

/** A line that ends with a document type and holds no sentence: the title of a document without a notice. */
function aloneIn(front: readonly Paragraph[], bodyStart: number): Found | undefined {
  for (const [index, paragraph] of front.entries()) {
    const lead = (annexLead.exec(paragraph.text) ?? bodyLead.exec(paragraph.text))?.[0].length ?? 0;
    const head = paragraph.start < bodyStart ? undefined : runOn.exec(paragraph.text.slice(0, longestRunOn))?.[1];
    if (head !== undefined && !notATitle.test(head) && index < furthestRunOn)
      return {
        value: head,
        start: paragraph.start,
        end: paragraph.start + head.length,
        method: 'run-on-title',
        confidence: 0.8,
      };
    const text = paragraph.text.slice(lead);
    if (paragraph.start < bodyStart || text.length < 6 || text.length > 80) continue;
    if (notATitle.test(text) || /[，：！？]/.test(text)) continue;
    if (titleKind(text) !== 'instrument' && !listOfWork.test(text)) continue;
    const above = front[index - 1];
    const joins =
      above !== undefined &&
      above.start >= bodyStart &&
      /^[^，。；：、〔〕]{6,40}$/.test(above.text) &&
      !endsAsBody(above.text) &&
      !/[日号件]$|公开|(?:原文|解读|正文|全文)$/.test(above.text) &&
      above.end + 1 === paragraph.start;
    const whole = joins && lead === 0 ? above.text + text : text;
    const start = joins && lead === 0 ? above.start : paragraph.start + lead;
    if (whole.length < 8) continue;
    return cleaned({ value: whole, start, end: paragraph.end, method: 'title', confidence: 0.9 });
  }
  return undefined;
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
    if (place > 0 && folded(paragraph.text.slice(place)) === wanted)
      return { ...paragraph, value: paragraph.text, method: 'issued-title', confidence: 0.95 };
  }
  return undefined;
}

const withPlace = /^[\p{Script=Han}]{1,8}?[省市县区州旗盟](?=[^，。；：]{6,}$)/u;

function cleaned(title: Found): Found {
  const value = title.value.replace(/ /g, (_, at: number) => (betweenIssuers(title.value, at) ? ' ' : ''));
  return { ...title, value: value.replace(/（(?:[^（）]*〔[0-9]{4}〕[^（）]*|[0-9]{1,2}月[0-9]{1,2}日)）$/, '') };
}

function betweenIssuers(title: string, at: number): boolean {
  const about = title.search(/关于|印发|转发/);
  return about > at && endsAsBody(title.slice(0, at)) && !/^(?:关于|印发|转发)/.test(title.slice(at + 1));
}

/** What is left of a title when its typography is taken off: for comparing titles inside one document. */
export function folded(title: string): string {
  return title.replace(/[\s《》〈〉“”（）()，、。：—\-·]/g, '');
}
