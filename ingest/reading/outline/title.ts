import { blankSigns, charSet, firstIn, isIn } from '../char-set.ts';
import type { Found, Span } from '../types.ts';

const clause = /（(?:[^（）]{0,6}(?:责任|牵头|配合)(?:单位|部门)|[^（）]{0,200}(?:负责|牵头|落实|配合))[^（）]*）$/;
const shortHead = 30;
/** Nothing longer that holds a comma is a heading; one that stands on a line of its own may be longer. */
const longestHeading = 40;
const longestLine = 60;
const shortestTitle = 4;

/**
 * Title of an item, behind its marker: up to the first 。 or the end of the line; up to ： or a space where only a short
 * head stands before it and the text runs on; without a responsibility clause and closing ；. An item that has no heading,
 * but begins with its long first sentence, has that sentence's first clause as its title.
 */
export function titleOf(text: string, from: number, paragraphEnd: number): Found {
  let start = from;
  while (start < paragraphEnd && isIn(leadingSigns, text.charCodeAt(start))) start++;
  const stop = text.slice(start, paragraphEnd).indexOf('。');
  let end = stop < 0 ? paragraphEnd : start + stop;
  end = headEnd(text, { start, end }, paragraphEnd) ?? end;
  if (text[end - 1] === '）') end = start + text.slice(start, end).replace(clause, '').length;
  const alone = stop < 0 && end === paragraphEnd;
  while (end > start && isIn(closingSigns, text.charCodeAt(end - 1))) end--;
  if (end - start > (alone ? longestLine : longestHeading)) end = firstClauseEnd(text, start, end);
  const runsIn = end < paragraphEnd && text[end] === '。';
  return {
    value: text.slice(start, end),
    start,
    end,
    method: runsIn ? 'run-in-heading' : 'heading-line',
    confidence: 0.98,
  };
}

/** A star marks what is inspected, and is no part of a title. */
const leadingSigns = charSet(' ：★☆▲△●■◆');
const closingSigns = charSet(`；：，。、${blankSigns}`);
const headSigns = charSet('，；《（： ');
const pauses = charSet('，、。');
const [colon, space] = [...'： '].map((sign) => sign.charCodeAt(0));

/** 一、总体要求坚持以人民健康为中心…, of a page that lost its line ends. */
const framedProse =
  /^(总体要求|总体目标|总体思路|指导思想|基本原则|(?:工作|主要|改革|发展|建设|年度|行动)目标|目标任务)(?=以(?!及)|坚持|全面|深入|认真|按照|紧紧|贯彻|围绕|通过|力争|[到从至]?20[0-9]{2}年|到“?十)/;

/** 一、规划背景“十三五”期间，…, of such a page. */
const backgroundProse =
  /^((?:规划|发展|工作|改革|现实)?(?:背景|基础|形势|现状|环境))(?=“?十[一二三四]五”?(?:时期|期间|以来)|20[0-9]{2}年(?:以来)?，|近年来|党的十)/;

/** 一、工作目标用三年左右的时间，…, of such a page. */
const aimsProse =
  /^((?:总体|工作|主要|改革|发展|建设|年度|行动)目标)(?![和与及、任要指原责考管体的])(?=[^，。；：（）\s]{2,30}，)/;

/** 完善管理体制牵头单位：州医保局, of such a page. */
const runOnLabel = /(?:牵头|主办|责任|负责|配合)(?:单位|部门)$/;

/** `目标任务：到2025年…`, `目标任务 到2025年…` */
function headEnd(text: string, { start, end }: Span, paragraphEnd: number): number | undefined {
  const opening = text.slice(start, Math.min(end, start + shortHead));
  const run = framedProse.exec(opening) ?? aimsProse.exec(opening) ?? backgroundProse.exec(opening);
  if (run !== null) return start + run[1]!.length;
  for (let at = start; at < Math.min(end, start + shortHead); at++) {
    const unit = text.charCodeAt(at);
    if (!isIn(headSigns, unit)) continue;
    if (unit !== colon && unit !== space) return undefined;
    const label = unit === colon ? runOnLabel.exec(text.slice(start, at))?.[0].length : undefined;
    if (label !== undefined && at - label > start + 1) return at - label;
    const splits = unit === colon || (end - at > 30 && firstIn(pauses, text, at, end) >= 0);
    if (splits && at > start + 1) return at + 1 < paragraphEnd ? at : undefined;
  }
  return undefined;
}

function firstClauseEnd(text: string, start: number, end: number): number {
  const comma = text.slice(start + shortestTitle, end).search(/[，；：]/);
  if (comma < 0) return end;
  const stop = start + shortestTitle + comma;
  return onlyTime.test(text.slice(start, stop)) ? firstClauseEnd(text, stop, end) : stop;
}

/** 到2011年底，…: the clause behind it says what is to be done. */
const onlyTime =
  /^(?:[到至从自]?[0-9]{2,6}年(?:[底末起内]|上半年|下半年|[0-9]{1,2}月(?:底|[0-9]{1,2}日)?)?|[0-9]{1,2}月(?:底|[0-9]{1,2}日)?|年底|今年)(?:之?前|以前|开始)?$/;
