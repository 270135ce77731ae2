import { endsAsBody } from '../header/bodies.ts';
import type { Paragraph } from '../header/paragraphs.ts';
import { isoDate } from '../numerals.ts';
import { opensWithLabel } from '../sheet-labels.ts';

/** What begins the end of a document: attachments, signature, distribution, terms of validity. */
const closes =
  /^(?:附[件表录][0-9]{0,2}(?:：|$)|抄送|主送|（此件|此件|联系人|本(?:方案|办法|意见|措施|通知|规定|政策|实施方案|计划|细则|若干措施).{0,12}(?:自|由|从|有效期|施行|实施|解释)|以上(?:政策|措施|条款)|特此(?:通知|函|批复))/;
/** 主办：市卫生健康委 督办：市政府办公厅六处: who had the document made, printed at its foot. */
const handledBy = /^主办：.{2,40}督办：/;
const addressesAll =
  /^(?:各地(?:区|方|、|各|要|和)|各级(?:各|党|人民|医改|政府|有关)|各(?:省|市|县|区|设区市|县区|区县|市县|市州|县市区|有关|部门|单位|牵头|责任|相关)[^，。]{0,30}(?:要|应|须)|省级有关|省有关|市级有关|市有关|有关部门)/;
/** By when stands behind the verb: （…负责，年内持续推进）, （…负责，2023年12月底前完成）. */
const stated =
  /(?:负责|落实|列出|配合|牵头|参加|参与|实施)(?:[，；][^，。；（）]{0,20}(?:推进|完成|底前|下同|出台|成效))?[。；]?[）〕]。?$/;

/**
 * Where the last item of a document ends: before the first paragraph that closes the document. Such a paragraph begins
 * with one of the words above, is a signature or a date, comes behind the item's own clause, or is more than the items
 * of this document have (all others are of one paragraph).
 * @param paragraphs those from the item's heading on
 * @param singles whether every other item of its depth is one paragraph
 */
export function lastItemEnd(paragraphs: readonly Paragraph[], singles: boolean): number {
  const [heading, ...rest] = paragraphs;
  let end = heading!.end;
  let over = singles || endsWithClause(heading!.text);
  for (const [index, paragraph] of rest.entries()) {
    // 主要目标：⏎（1）…, 责任单位：⏎…: what a colon announces belongs to the item.
    const before = paragraphs[index]!.text;
    const announced = before.endsWith('：') && (index === 0 || opensWithLabel.test(before));
    const goesOn = announced || opensWithLabel.test(paragraph.text);
    if (handledBy.test(paragraph.text)) break;
    if (!goesOn && (over || closes.test(paragraph.text) || isSignature(paragraph.text))) break;
    if (end !== heading!.end && addressesAll.test(paragraph.text)) break;
    if (heading!.text.includes('。') && addressesAll.test(paragraph.text)) break;
    end = paragraph.end;
    over = endsWithClause(paragraph.text) || (goesOn && !announced);
  }
  return end;
}

function isSignature(text: string): boolean {
  return text.length <= 40 && ((endsAsBody(text) && !/[，。；：]/.test(text)) || isoDate(text) !== undefined);
}

const longestClause = 300;

const labelled =
  /(?:责任|牵头)(?:单位|部门|主体|科室|处室|股室)[：〕][^。]*(?:。(?:完成|办结|办理)?时[限间][：〕][^。]*)?[。）〕]?$/;

/** （发展改革委、卫生部、财政部）: nothing but units. */
const name = '[^（）、，。；]{1,14}(?:部|委|局|厅|署|办|会|院|政府)';
const listed = new RegExp(`（${name}(?:[、，]${name})+）。?$`);
const longestList = 120;
const endsWithList = (text: string): boolean =>
  (text.endsWith('）') || text.endsWith('）。')) && listed.test(text.slice(-longestList));

/** Whether a stretch of text ends with, or is, a clause that says who is responsible. */
export function endsWithClause(text: string): boolean {
  const end = text.slice(-longestClause);
  return stated.test(end.slice(-40)) || labelled.test(end) || endsWithList(end);
}
