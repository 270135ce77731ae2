import type { MentionContext } from '../../../graph/schema/words.ts';
import { charSet, isIn } from '../char-set.ts';
import { codeUnitsOf } from '../code-units.ts';
import type { Span } from '../types.ts';

const clauseEnds = charSet('，。；！？\n');
const longest = 200;

const pilot = /试点|示范|试验区|先行区|先行先试/;
const model = /(?:推广|借鉴|学习|复制|总结|吸取|参照|对标)[^，。；]*$/;
/** 祁东县等地做法予以推广: the verb comes last. */
const promotedBehind = /^[^，。；]{0,30}?(?:经验|做法|模式)[^，。；]{0,6}(?:推广|复制)(?:应用)?$/;
const experience = /^[^，。；]*?(?:经验|做法|模式)/;
/** 选择A市、B县，开展…试点: the clause that ends with the places and the next one are said of them together. */
const chosen = /(?:选择|选取|选定|遴选|确定|明确)(?:在|将|了)?(?:[^，。；、和及与]{1,12}[、和及与])*$/;
const restOfList =
  /^(?:[、和及与][^，。；、和及与]{1,12})*(?:等?[0-9一二三四五六七八九十两]{0,3}个?(?:地区?|市|州|县|区|旗|县区|县市|市县|市州|省份?|地方|城市)?)?$/;
const pilotNext =
  /^，(?:率先|先行|首批|先期|分批|重点|同步)?(?:开展|启动|进行|实施|推进|组织|探索)[^，。；]{0,30}?(?:试点|示范|先行先试)/;
/** 开展…试点，选择A市、B县: and the other way round. */
const pilotBefore = /[，。；\n][^，。；\n]{0,40}(?:试点|示范)(?:工作|建设|改革)?，$/;
const furthestClause = 44;

/** 除A、B外, 不含A, A除外: between the word and the place stand other places at most. */
const others = '(?:[^，。；外、和及与]{1,12}[、和及与])*';
const exclusion = new RegExp(`除了?${others}$`);
const excluded =
  /^(?:[^，。；]{0,12}?|(?:[、和及与][^，。；外、和及与]{1,12})*(?:等[^，。；外]{0,6})?)(?:以外|之外|外)/;
const excludedBefore = new RegExp(`(?:不含|不包括|不包含)${others}$`);
const excludedAfter = /^(?:[、和及与][^，。；外、和及与]{1,12})*(?:等[^，。；外]{0,6})?除外/;

/**
 * In which sense a text speaks of a place or institution: left out of what is said (除三州外), as one whose experience
 * is promoted (model), as pilot or demonstration (试点, 示范, 试验区), or just named. The clause around it decides.
 */
export function contextOf(text: string, span: Span): MentionContext {
  const units = codeUnitsOf(text);
  let start = span.start;
  while (start > 0 && span.start - start < longest && !isIn(clauseEnds, units[start - 1]!)) start--;
  let end = span.end;
  while (end < text.length && end - span.end < longest && !isIn(clauseEnds, units[end]!)) end++;
  const before = text.slice(start, span.start);
  const after = text.slice(span.end, end);
  if (exclusion.test(before) && excluded.test(after)) return 'excluded';
  if (excludedBefore.test(before) || excludedAfter.test(after)) return 'excluded';
  if (pilot.test(after) || pilot.test(before)) return 'pilot';
  if (model.test(before) && experience.test(after)) return 'model';
  if (promotedBehind.test(after)) return 'model';
  if (chosen.test(before) && isPilotBeside(text, start, end, after)) return 'pilot';
  return 'named';
}

/** Whether the clause of chosen places belongs to one that speaks of a pilot, behind or before it. */
function isPilotBeside(text: string, start: number, end: number, after: string): boolean {
  if (restOfList.test(after) && pilotNext.test(text.slice(end, end + furthestClause))) return true;
  return pilotBefore.test(`\n${text.slice(Math.max(0, start - furthestClause), start)}`);
}
