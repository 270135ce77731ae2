import { charSet, firstIn, isIn } from '../char-set.ts';
import { titleKind } from '../document-types.ts';
import { numeralCharacters } from '../numerals.ts';
import { opensWithLabel, opensWithUnits } from '../sheet-labels.ts';
import type { Layout, Line } from './lines.ts';

/** What stands between two printed lines: a paragraph break, nothing (page layout), or a space that separates. */
export type Joint = 'paragraph' | 'none' | 'space';

/** The paragraph in hand, as far as it is written, in the source's own characters. */
export interface Paragraph {
  readonly start: number;
  /** Offset of an opening bracket or quote that is not closed yet, -1 where there is none. */
  readonly open: number;
  /** Whether it holds an end of sentence, or any punctuation at all. */
  readonly sentence: boolean;
  readonly punctuated: boolean;
}

const n = numeralCharacters;
/** What begins a part of the text: numbered headings and items in any bracket width. Not 二、三级医院, 1.5 or 第三批. */
const marker = new RegExp(
  `[*#\\s]{0,6}(?:[${n}]{1,4}\\s?(?:[、.．](?![${n}]{1,2}[级类期批甲])|[，,](?=[^${n}]))|[（(〔]\\s?[${n}]{1,4}\\s?[)）〕]|` +
    `[（(]\\s?[0-9０-９]{1,2}\\s?[)）]|[0-9０-９]{1,2}\\s?(?:[.．、](?![0-9０-９])|[,，](?=[\\u4e00-\\u9fff]))|[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{1,2}[ \u3000\u4e00-\u9fff]|[0-9]{1,2}\\.[0-9]{1,2}[ \u3000](?=[\u4e00-\u9fff])|[0-9]{1,2}[)）]|第[${n}0-9]{1,5}[章节条](?![的规款中件])|(?:重点)?(?:任务|行动|工程|举措|措施)(?:[${n}]{1,4}|[0-9]{1,2})\\s?[:：、.]|[①-⑳])`,
  'y',
);
const part =
  /^[*#\s]{0,6}(?:附\s?[件表录](?:\s?[0-9一二三四五六七八九十]{1,2})?(?:\s?[:：]|\s*$)|抄\s?送|主\s?送|[（(]此件|[（(][^（）()]{2,40}代章[）)])/;
const documentNumber =
  /^[^，。\s]{2,20}[〔［[【（(][0-9]{4}[〕］\]】）)]\s?第?\s?[0-9]{1,5}\s?号(?:文|[ \u3000]{1,40}[12二][0-9〇零○一二三四五六七八九]{3}年[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日)?$/;
/** A number that lost 号 and one of its brackets: 赣市府办字〔2015118. */
const damagedNumber =
  /^[^，。：\s0-9]{2,16}[发函字办规文通电](?:[〔［[【（(](?:19|20)[0-9]{3,7}\s?号?|(?:19|20)[0-9]{2}[〕］\]】）)][0-9]{1,5}|(?:19|20)[0-9]{2}[—–\-年 ]?第?[0-9]{1,5}号|[〔［[【（(](?:19|20)[0-9]{2}[〕］\]】）)]\s?[xX×*_＊]{0,3}\s?号?)$/;
/** Issuers set side by side below a title, or in its signature. */
const bodies =
  /^[^\s，。；：、]{4,20}(?:[厅局部署委]|委员会|办公室|联合会)(?:[ \u3000]{1,40}[^\s，。；：、]{4,20}(?:[厅局部署委]|委员会|办公室|联合会)){1,9}$/;
/** A row of a table whose cells are set apart by bars. */
const tableRow = /\S\s*\|\s+\S|\|\s*$/;
/** What a site prints above a document: no line of it goes on in the next. */
const field =
  /^[•·●◆■-]?\s?(?:索\s?引\s?号|标\s?题|名\s?称|文\s?号|文件字号|制发机关|发布单位|发文字号|发文机关|发布机构|主题分类|成文日期|发布日期|发文日期|生成日期|颁布时间|颁布日期|发文单位|发布时间|时\s?间|日\s?期|上传时间|作\s?者|编\s?辑|责任编辑|文章来源|有效性|来\s?源|信息来源|联系人|监督方式|(?:联系|咨询|监督|举报)?电话|传真|(?:电子)?邮箱|邮编)\s?[:：]/;
/** 2023-06-08 20:46:54 来源：…, 2018-04-16 浏览次数：12: when and where a page was put up. */
const stamp =
  /^20[0-9]{2}(?:[-/.][0-9]{1,2}[-/.][0-9]{1,2}|年[0-9]{1,2}月[0-9]{1,2}日)(?:[ \u3000T]{0,6}[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?![0-9])|(?=[ \u3000]{1,6}(?:来源|作者|编辑|浏览|阅读|点击|字号|字体)))/;
/** Its years, its edition on a line of their own behind a title: (2023—2025年), (2025版), (试行), (2023—2025年)的通知. */
const edition =
  /^[（(](?:[0-9]{4}\s?[-—–－至~～][-—–－]?\s?[0-9]{4}\s?年?|[0-9]{4}\s?年?(?:版|修订版?|度)?|试行|暂行|修订(?:版|稿)?|征求意见稿|草案|代拟稿)[）)](?:的(?:通知|公告|函|决定)|[^，。；：（）()]{0,12}(?:方案|意见|计划|办法|细则|分工|措施))?$/;
/** 当前位置：首页 > 政务公开 > 市政府文件: where the page stands on its site. */
const trail = /(?:当前|现在|所在|[您你])(?:的|所在)?(?:的)?位置\s?[:：]|^(?:[^>›»，。；]{1,20}\s?[>›»]{1,3}\s?){2,}/;
/** Without one of these no trail and no bodies side by side: most lines are passed by. */
const trailSigns = charSet('>›»位');
const wideBlanks = charSet(' \u3000');
/** A title set in marks as a whole, or behind its number. */
const inMarks = /^(?:[^《》，。\s]{2,20}号)?《([^《》]*关于[^《》]+)》$/;
const quoted = /^《([^《》]+)》$/;
/** The menu of a site, the name of a file. */
const ofTheSite =
  /^(?:关于我们|联系我们|联系方式|公司简介|产品(?:中心)?|友情链接|网站?首页|返回首页|网站地图|加入收藏|收藏本站|设为首页)$|\.(?:docx?|pdf|wps|html?)$/;
/** 附件：…实施方案, with the signature below. */
const attached = /^附\s?件\s?[0-9]{0,2}\s?[:：]\s?/;
const annexHeading = /^附\s?[件表录]\s?[0-9一二三四五六七八九十]{0,2}$/;
const letterhead = /^[^，。；：]{3,40}(?:政府|办公厅|办公室|委员会|[委厅局部会组])文件$/;
const date =
  /^[（(]?[12〇零○一二][0-9〇零○一二三四五六七八九]{3}\s?年\s?[0-9一二三四五六七八九十]{1,3}\s?月(?:\s?[0-9一二三四五六七八九十]{1,3}\s?日)?\s?(?:印发)?[)）]?$/;
const sentenceEnd = /[。！？；：;:!?…](?:\*\*)?["”’）)〕\]]{0,2}(?:\*\*)?$/;
const halfWidthStop = /[\u4e00-\u9fff%）)]\.$/;
/** A responsibility clause closes its item: its bracket ends a paragraph although no 。 is printed. */
const clauseEnd = /(?:负责|落实|列出|配合|参加|参与|牵头|下同|相同)[。；]?[）)〕\]]$/;
const labelledClause = /[（(〔[【][^（(]{0,6}(?:责任|牵头|配合|主办|实施|落实)(?:单位|部门|主体)\s?[:：]/;
const longestClause = 400;
/** 【字体：大 中 小, whose bracket a page left open; also behind what else stands on its line. */
const fontSize = /(?:^|[【〔[(（])\s?字\s?[体号]\s?[:：]/;
/** 金水政办〔2018〕14号《…》: the headline of a site that sets the number before the title. */
const numberedHeadline =
  /^[^《》，。\s]{2,20}[〔［[【（(][0-9]{4}[〕］\]】）)]\s?[0-9]{1,5}\s?号(?:\([a-z]+\))?《[^《》]*关于[^《》]+》$/;
const closesOnly = charSet('，。、；：！？）)〕]》〉”’,;:!?');
const digits = charSet('0123456789');
const questions = charSet('?？');
const openings = charSet('（(');
/** 动员各方广泛参与, 推进健康知识普及 end a heading. */
const goesOn = /(?:[，、,（(“‘《〈〔—]|(?<![调缓饱])和|(?<!参)与|(?<![普触])及|(?<!目)的)$/;
const body = /(?:政府|办公厅|办公室|委员会|[厅局委部院会署组])$/;

/** 占比达到3⏎5%以上, 〔2025〕1⏎2号: a scan breaks a number. */
const halfNumber = /[\u4e00-\u9fff〕\]】)）][0-9]{1,3}$/;
const otherHalf = /^[0-9]{1,3}(?:\.[0-9]+)?(?:%|‰|号|个百分点|万|亿|元|家|张|人)/;
const shortestBroken = 8;
/** 责任单位：省医保局 ends before 2 完善医保制度. */
const unitsLine = /(?:责任|牵头|配合|协作)(?:责任)?(?:单位|部门)\s?[:：][^。；0-9]*$/;

const shortest = 20;
const longestHeading = 50;
const longestTitle = 120;

/**
 * Decides what stands between `line` and `next`.
 *
 * A paragraph ends after 。！？；： (and closing brackets after them) and after a responsibility clause; before a numbered
 * heading or item, 附件, 抄送; around a date, a document number, a letterhead; after a title (a line without punctuation that ends with a document
 * type), a short line (below 20 characters: nothing is broken that early by a page) and a heading line of its own.
 * A break is layout inside an open bracket, book title or quotation, after 、 or ，, before a closing mark, inside a title
 * that has not come to its document type, and where the line fills the page: at the width the document is wrapped at, or,
 * where lines are paragraphs, wherever a long line stops without an end (a page ends there).
 * Blank lines say nothing: extractors put them between pages as well. Spaces of a run-together page count as breaks by
 * the same rules, and stay spaces where no rule speaks.
 */
export function jointBetween(text: string, paragraph: Paragraph, line: Line, next: Line, layout: Layout): Joint {
  const none: Joint = next.parted === 'space' ? 'space' : 'none';
  if (startsWith(marker, text, next.start)) return 'paragraph';
  const said = text.slice(Math.max(line.start, line.end - 60), line.end);
  const following = text.slice(next.start, Math.min(next.end, next.start + 60));
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
  if (paragraph.open >= 0 && line.end - paragraph.open < (text[paragraph.open] === '“' ? 60 : 200)) return none;
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

/** Labels are told from most lines by their colon. */
const opensLine = (following: string): boolean =>
  firstIn(colons, following, 0, longestLabel) >= 0 && opensWithLabel.test(following);
const colons = charSet(':：〕】]］');
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

function startsWith(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** A date, a document number, a letterhead or the heading 附件 is a line of its own. */
function standsAlone(text: string, line: Line): boolean {
  const said = text.slice(line.start, line.end);
  if (said.includes('|') && tableRow.test(said)) return true;
  // Cells set apart by tabs.
  if (said.indexOf('\t') !== said.lastIndexOf('\t')) return true;
  if (said.length <= 160) {
    if (field.test(said) || stamp.test(said) || numberedHeadline.test(said)) return true;
    if (firstIn(trailSigns, said, 0, said.length) >= 0 && trail.test(said)) return true;
    if (firstIn(wideBlanks, said, 0, said.length) >= 0 && bodies.test(said)) return true;
  }
  if (said.length > 45) return false;
  if (ofTheSite.test(said)) return true;
  return (
    date.test(said) ||
    documentNumber.test(said) ||
    damagedNumber.test(said) ||
    letterhead.test(said) ||
    annexHeading.test(said)
  );
}

/** In a wrapped text with indents, a full line that ends a sentence goes on unless the next line is indented. */
function wrapsOn(layout: Layout, line: Line, next: Line): boolean {
  return layout.wrap !== undefined && layout.indents && !next.indented && line.width >= layout.wrap - 1;
}

/** A title is set on several lines: issuer / 关于…, or 关于… without its document type yet. */
function titleGoesOn(text: string, paragraph: Paragraph, line: Line, following: string): boolean {
  const length = line.end - paragraph.start;
  if (paragraph.punctuated || length > longestTitle || startsWith(marker, text, paragraph.start)) return false;
  const said = text.slice(paragraph.start, line.end).replace(inMarks, '$1');
  if (documentNumber.test(following) || ofTheSite.test(following) || ofTheSite.test(said)) return false;
  if (following.startsWith('关于')) return body.test(said);
  if (!said.includes('关于')) return false;
  if (titleKind(said) !== undefined && !following.startsWith('的')) return false;
  return following.length < 60 && !/[，。；：]/.test(following);
}

function endsTitle(text: string, paragraph: Paragraph, line: Line): boolean {
  if (paragraph.sentence || line.end - paragraph.start > longestTitle) return false;
  const whole = text.slice(paragraph.start, line.end);
  const bare = whole.replace(attached, '');
  const said = bare.replace(bare.length < whole.length ? quoted : inMarks, '$1');
  const plain = !paragraph.punctuated || (said.length < whole.length && !/[，；、]/.test(said));
  return (plain || said.includes('关于')) && titleKind(said) === 'instrument';
}

function isHeading(text: string, paragraph: Paragraph, line: Line): boolean {
  return (
    !paragraph.sentence && line.end - paragraph.start <= longestHeading && startsWith(marker, text, paragraph.start)
  );
}
