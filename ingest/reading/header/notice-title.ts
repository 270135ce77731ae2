import { findDocumentNumbers } from '../document-number.ts';
import { documentTypeOf, titleKind } from '../document-types.ts';
import type { Found } from '../types.ts';
import { bodiesIn } from './bodies.ts';
import { cleaned } from './cleaned-title.ts';
import { endOf, folded } from './folded.ts';
import type { Paragraph } from './paragraphs.ts';
import { notATitle } from './title-words.ts';

const longestTitle = 200;
/** What a site prints above a document: its title stands there as a field of its own. */
const labelledTitle = /^[•·●◆■-]?(?:发文标题|标\s?题|名?\s?称|文件名称|信息名称|原标题|中文名)[： |]/;

/** | 成文日期： | 2020-11-05 | 名 称： | 关于印发…的通知 |: the title is a field among others. */
const rowOfFields = /\|.*(?:标\s?题|名\s?称|文\s?号|日期)[：:]?\s?\|/;

/** A title with 关于 or 印发 among the first paragraphs, with the bodies above it. */
export function noticeIn(front: readonly Paragraph[]): Found | undefined {
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
    const title = quoted ? text.slice(lead + 1, -1) : text.slice(lead).replace(behindIssuer, '$1$2');
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

/** 《关于…的通知》 set in marks as a whole, 市人民政府《关于…的通知》 behind who issued it. */
const withoutMarks = (text: string) => text.replace(/^《([^《》]+)》$/, '$1').replace(behindIssuer, '$1$2');
const behindIssuer = /^([^《》，。]{2,30}(?:政府|办公[厅室]|委员会|[厅局委部]))《(关于[^《》]+)》$/;

/**
 * …的指导意见国办发〔2015〕70号各省、自治区…, …的通知各镇党委…: a page that came as one line has its number behind its title, or
 * those whom it is addressed to, or what the site tells of it.
 */
function runInTitle(text: string): string | undefined {
  if (text.length <= longestTitle && !/[，。：]/.test(text)) return undefined;
  const front = text.slice(0, longestTitle);
  const [number] = findDocumentNumbers(front);
  const addressed = addressedTitle.exec(front)?.[0];
  const numbered = number && number.start > 0 ? front.slice(0, number.start).trimEnd() : '';
  const head =
    addressed !== undefined && (numbered === '' || addressed.length < numbered.length) ? addressed : numbered;
  return !/[，。；：]/.test(head) && titleKind(head) === 'instrument' ? head : undefined;
}

const addressedTitle =
  /^[^，。；：]{4,}?(?:关于|印发|转发)[^，。；：]{4,}?的(?:(?:实施|指导)?意见|通知|公告|决定)(?= ?(?:各[省市县区州盟旗镇乡街有级部设地直单科处股、]|[省市县区州局委]直(?:各|属)|[局委]属|机关各|国务院各|(?:发布|印发|成文)(?:时间|日期|机构)|信息来源|来源：|时间：|日期：|索引号|浏览|访问))/;

/** What stands before a title on its line: 〔图解〕, or the document's number. */
function leadOf(text: string): number {
  const mark =
    /^[^〔〕，。：]{0,4}〔[^〔〕]{1,10}〕|^（(?:已?废止|已?失效|[^（）]{0,4}全文)）|^“[^“”，。：]{0,10}(?:公开|政策|解读|信息|公告)”/.exec(
      text,
    )?.[0].length ?? 0;
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
