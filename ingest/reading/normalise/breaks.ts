import { charSet, firstIn, isIn } from '../char-set.ts';
import { titleKind } from '../document-types.ts';
import { opensWithLabel, opensWithUnits } from '../sheet-labels.ts';
import { damagedNumber, standsAlone } from './line-alone.ts';
import type { Layout, Line } from './lines.ts';
import type { Paragraph } from './paragraph.ts';
import { opensPart } from './part-marker.ts';
import { edition, endsTitle, titleGoesOn } from './title-lines.ts';

/** What stands between two printed lines: a paragraph break, nothing (page layout), or a space that separates. */
export type Joint = 'paragraph' | 'none' | 'space';

const part =
  /^[*#\s]{0,6}(?:附\s?[件表录](?:\s?[0-9一二三四五六七八九十]{1,2})?(?:\s?[:：]|\s*$)|抄\s?送|主\s?送|[（(]此件|[（(][^（）()]{2,40}代章[）)])/;
const sentenceEnd = /[。！？；：;:!?…](?:\*\*)?["”’）)〕\]]{0,2}(?:\*\*)?$/;
const halfWidthStop = /[\u4e00-\u9fff%）)]\.$/;
/** A responsibility clause closes its item: its bracket ends a paragraph although no 。 is printed. */
const clauseEnd = /(?:负责|落实|列出|配合|参加|参与|牵头|下同|相同)[。；]?[）)〕\]]$/;
const labelledClause = /[（(〔[【][^（(]{0,6}(?:责任|牵头|配合|主办|实施|落实)(?:单位|部门|主体)\s?[:：]/;
const longestClause = 400;
/** 【字体：大 中 小, whose bracket a page left open; also behind what else stands on its line. */
const fontSize = /(?:^|[【〔[(（])\s?字\s?[体号]\s?[:：]/;
const closesOnly = charSet('，。、；：！？）)〕]》〉”’,;:!?');
const digits = charSet('0123456789');
const questions = charSet('?？');
const openings = charSet('（(');
/** 动员各方广泛参与, 推进健康知识普及 end a heading. */
const goesOn = /(?:[，、,（(“‘《〈〔—]|(?<![调缓饱])和|(?<!参)与|(?<![普触])及|(?<!目)的)$/;

/** 占比达到3⏎5%以上, 〔2025〕1⏎2号: a scan breaks a number. */
const halfNumber = /[\u4e00-\u9fff〕\]】)）][0-9]{1,3}$/;
const otherHalf = /^[0-9]{1,3}(?:\.[0-9]+)?(?:%|‰|号|个百分点|万|亿|元|家|张|人)/;
const shortestBroken = 8;
/** 责任单位：省医保局 ends before 2 完善医保制度. */
const unitsLine = /(?:责任|牵头|配合|协作)(?:责任)?(?:单位|部门)\s?[:：][^。；0-9]*$/;

/** So much is looked at of a line's end, and of the beginning of the next. */
const mostSeen = 60;
/** What stands open for longer was never closed. */
const longestQuotation = 60;
const longestBracket = 200;
const shortest = 20;
const longestHeading = 50;

/**
 * Decides what stands between `line` and `next`.
 *
 * A paragraph ends after 。！？；： (and closing brackets after them) and after a responsibility clause; before a numbered
 * heading or item, 附件, 抄送; around a date, a document number, a letterhead; after a title (a line without punctuation
 * that ends with a document type), a short line (below 20 characters: nothing is broken that early by a page) and a
 * heading line of its own.
 * A break is layout inside an open bracket, book title or quotation, after 、 or ，, before a closing mark, inside a title
 * that has not come to its document type, and where the line fills the page: at the width the document is wrapped at, or,
 * where lines are paragraphs, wherever a long line stops without an end (a page ends there).
 * Blank lines say nothing: extractors put them between pages as well. Spaces of a run-together page count as breaks by
 * the same rules, and stay spaces where no rule speaks.
 */
export function jointBetween(text: string, paragraph: Paragraph, line: Line, next: Line, layout: Layout): Joint {
  const none: Joint = next.parted === 'space' ? 'space' : 'none';
  if (opensPart(text, next.start)) return 'paragraph';
  const said = text.slice(Math.max(line.start, line.end - mostSeen), line.end);
  const following = text.slice(next.start, Math.min(next.end, next.start + mostSeen));
  if (said.endsWith('|')) return 'paragraph';
  // What the next line begins with is asked by its first character: it spares the patterns for nearly every line.
  const first = text.charCodeAt(next.start);
  if (isIn(digits, first)) {
    if (line.width >= shortestBroken && halfNumber.test(said) && otherHalf.test(following)) return none;
    if (unitsLine.test(said)) return 'paragraph';
  }
  if (isIn(openings, first) && !paragraph.sentence && edition.test(following) && titleKind(said) === 'instrument')
    return none;
  if (titleGoesOn(text, paragraph, line, following)) return none;
  if (next.parted === 'block') return 'paragraph';
  if (isIn(questions, first) && following[1] === '。') return 'paragraph';
  if (isIn(closesOnly, first) || (isIn(openings, first) && said.endsWith('》'))) return none;
  if (damagedNumber.test(said) || fontSize.test(said)) return 'paragraph';
  if (
    paragraph.open >= 0 &&
    line.end - paragraph.open < (text[paragraph.open] === '“' ? longestQuotation : longestBracket)
  )
    return none;
  if (part.test(following) || opensLine(following) || standsAlone(text, next) || standsAlone(text, line))
    return 'paragraph';
  if (sentenceEnd.test(said) || (said.endsWith('.') && halfWidthStop.test(said)))
    return wrapsOn(layout, line, next) ? none : 'paragraph';
  if (clauseEnd.test(said) || endsLabelledClause(text, paragraph, line)) return 'paragraph';
  if (goesOn.test(said)) return none;
  if (endsTitle(text, paragraph, line)) return 'paragraph';
  if (next.parted === 'space') return 'space';
  if (layout.wrap !== undefined) return line.width >= layout.wrap - 3 ? none : 'paragraph';
  if (line.width < shortest || endsUnitsLine(text, paragraph, line)) return 'paragraph';
  return isHeading(text, paragraph, line) ? 'paragraph' : none;
}

/** Labels are told from most lines by the sign that ends them. */
const opensLine = (following: string): boolean =>
  firstIn(labelEnds, following, 0, longestLabel) >= 0 && opensWithLabel.test(following);
const labelEnds = charSet(':：〕】]］');
const longestLabel = 16;

/** 配合单位：市财政局、市医保局 is complete where a unit's name is. */
function endsUnitsLine(text: string, paragraph: Paragraph, line: Line): boolean {
  if (!unitEnd.test(text.slice(line.end - 2, line.end))) return false;
  return opensWithUnits.test(text.slice(paragraph.start, paragraph.start + 24));
}
const unitEnd = /[厅局委办部会院府]$|单位$|部门$|中心$|集团$|公司$/;

/** （责任单位：省科技厅）: no bracket is open where this is asked, so the last one closed the clause. */
function endsLabelledClause(text: string, paragraph: Paragraph, line: Line): boolean {
  if (!/[）)〕\]】]。?$/.test(text.slice(line.end - 2, line.end))) return false;
  return labelledClause.test(text.slice(Math.max(paragraph.start, line.end - longestClause), line.end));
}

/** In a wrapped text with indents, a full line that ends a sentence goes on unless the next line is indented. */
function wrapsOn(layout: Layout, line: Line, next: Line): boolean {
  return layout.wrap !== undefined && layout.indents && !next.indented && line.width >= layout.wrap - 1;
}

function isHeading(text: string, paragraph: Paragraph, line: Line): boolean {
  return !paragraph.sentence && line.end - paragraph.start <= longestHeading && opensPart(text, paragraph.start);
}
