import type { Role } from '../../../graph/schema/words.ts';
import type { DepartmentNames } from '../../knowledge/department-names.ts';
import { charSet, firstIn, isIn } from '../char-set.ts';
import { allMatches } from '../matches.ts';
import { sentenceAround } from '../sentences.ts';
import type { Span, UnitMention } from '../types.ts';
import { type ClauseUnit, readClauseAt } from './clause.ts';
import { readBodies } from './prose-bodies.ts';
import { closing, isClosing, opening } from './unit-brackets.ts';
import { kindOf, wordsOf } from './unit-kind.ts';

/**
 * Units to which a sentence gives a duty: 市财政局要加强统筹. The unit must open its part of the sentence and a word of duty
 * must follow at once. Institutions that only do something (市中医院牵头与…建立) are none.
 */

/** Where a part of a sentence begins, behind a number of its own; behind 由 and 发挥 stands who is to do it. */
const partStart =
  /(?:^|[\n。！？；;，,：:）](?![、和及与])|(?<![自理缘])由(?!于)|发挥好?)\s*(?:(?:[0-9]{1,2}[.、]|[（(][0-9一二三四五六七八九十]{1,2}[)）]|[①-⑳]|[一二三四五六七八九十]是)\s*)?/g;
/** Words of duty; the strong ones make anybody responsible, the others only a unit named for itself, or all of a kind. */
const strongDuty =
  '要|应当|应(?!急)|须|需|必须|负责(?!人(?![事员才口力社])|同志)|牵头|会同|配合|按照?(?:各自)?(?:工作)?(?:职责|职能|分工)|(?:作为|为|是)(?=[^，。；]{0,6}(?:牵头|责任|主责|主管)(?:单位|部门|主体)|[^，。；]{0,20}(?:执行者|第一责任人))';
const weakDuty =
  '高度重视|切实|认真|统筹|加强|强化|组织(?!部)|抓好|做好|落实|履行|将|把|加大|建立|健全|完善|制定|制订|开展|设立|提供|指导|推进|推动|承担|' +
  '定期|充分发挥|督促|安排|配备|明确|每[年季月半]|及时|积极|主动|严格|全面(?!依法|深化)|进一步|协调(?!办)|协同|联合|共同|分别|具体|研究(?![室院所])|' +
  '提出|出台|编制|支持|引导|鼓励|通过|根据|结合|围绕|对(?![口接外台])|在(?![线校职岗])|收到|审[查核](?!办)|受理|汇总|召开|监测|评估|监督(?!管理)|' +
  '检查|考核|依法(?!治)|依据|依托|按规定|按要求|按照|可|向|与(?!会)|于';
const duty = new RegExp(`(${strongDuty})|(?:${weakDuty})(?!的)`, 'g');
const longestSubject = 80;

/** What the duty itself is, where it says more than 要. */
const ownVerbs: readonly (readonly [RegExp, Role])[] = [
  [/^(?:(?:要|应|应当|须|需|必须)?[^，。；会配落]{0,8}?)(牵头)/, 'lead'],
  [/^(?:作为|为|是)[^，。；]{0,6}?(牵头|主责)/, 'lead'],
  [/^(?:(?:要|应|应当|须|需|必须)?(?:积极|主动|及时)?)(会同)/, 'lead'],
  [/^(?:(?:要|应|应当|须|需|必须)?(?:积极|密切|主动)?)(配合|参与|协助)/, 'participant'],
  [/^(?:(?:要|应|应当|须|需|必须)?(?:切实|认真|全面|具体|抓好|负责|严格){0,2})(落实)/, 'implementing'],
];

const allowed = new Set(['department', 'party-organ', 'government', 'government-group', 'body', 'generic']);

/** The units that the sentences of a span (an item behind its marker) give a duty to, in printed order. */
export function readProseUnits(text: string, span: Span, names: DepartmentNames): UnitMention[] {
  const part = text.slice(span.start, span.end);
  const heading = headingSubject(part, names);
  const duties = allMatches(part, duty);
  if (duties.length === 0 && heading === undefined) return [];
  const found: Omit<UnitMention, 'context'>[] = heading ? mentions(part, heading, names, 0) : [];
  let next = 0;
  for (const match of allMatches(part, partStart)) {
    const start = match.index + match[0].length;
    while (next < duties.length && duties[next]!.index < start) next++;
    const subject =
      subjectAt(part, start, duties.slice(next, next + 3), names) ??
      (isIn(beforeHeaded, part.charCodeAt(start - 1)) ? lineSubject(part, start, duties[next], names) : undefined);
    if (subject === undefined || subject.units[0]!.start < (found.at(-1)?.end ?? 0)) continue;
    found.push(...mentions(part, subject, names, found.length));
  }
  for (const body of readBodies(part)) found.push({ ...body, order: found.length + 1 });
  found.sort((one, other) => one.start - other.start);
  return found.map((unit) => shifted(unit, text, span.start));
}

/** From offsets of the item to offsets of the text, with the sentence around it. */
function shifted(unit: Omit<UnitMention, 'context'>, text: string, by: number): UnitMention {
  const place = { start: unit.start + by, end: unit.end + by };
  const { printed, full, kind, role, roleWord, order, basis, openEnded, method, confidence } = unit;
  const { start, end } = place;
  const context = sentenceAround(text, place);
  return { start, end, printed, full, kind, role, roleWord, order, basis, openEnded, context, method, confidence };
}

interface Subject {
  readonly units: readonly ClauseUnit[];
  readonly end: number;
  readonly strong: boolean;
}

const headingEnd = /[。：:\n]/;

/** 市教育局：负责学校健康…, 市教育局。…: an item headed by the units whose duty it tells. */
function headingSubject(text: string, names: DepartmentNames): Subject | undefined {
  const end = text.slice(0, longestSubject).search(headingEnd);
  if (end < 3 || end + 2 >= text.length || !isIn(mayEndUnit, text.charCodeAt(end - 1))) return undefined;
  const { units, rejected } = readClauseAt(text, { start: 0, end }, names);
  const named = units.length > 0 && rejected.length === 0 && units.every((unit) => mayBeResponsible(unit, true, names));
  return named ? { units, end, strong: true } : undefined;
}

/** 省财政厅：负责落实投入责任, a line of its own among others: who it is, and what it is to do. */
function lineSubject(
  text: string,
  start: number,
  duty: RegExpExecArray | undefined,
  names: DepartmentNames,
): Subject | undefined {
  const at = text.slice(start, start + longestSubject).search(/[：:\n]/);
  const end = start + at;
  if (at < 2 || text[end] === '\n' || duty === undefined || !isIn(mayEndUnit, text.charCodeAt(end - 1)))
    return undefined;
  if (duty.index - end > furthestDuty || duty.index <= end) return undefined;
  const { units, rejected } = readClauseAt(text, { start, end }, names);
  const named = units.length > 0 && rejected.length === 0 && units.every((unit) => mayBeResponsible(unit, true, names));
  return named ? { units, end: end + 1, strong: true } : undefined;
}

/** 省财政厅：主要负责… */
const furthestDuty = 3;

/** 市卫健局：负责… begins a line or a sentence. */
const beforeHeaded = charSet('\n。；');

/** Spares the reading of a list for most parts. */
const neverInUnits = /[。的“《%0-9了]/;

/** The list of units that opens a part of a sentence and is followed by one of the next words of duty. */
function subjectAt(
  text: string,
  start: number,
  duties: readonly RegExpExecArray[],
  names: DepartmentNames,
): Subject | undefined {
  for (const match of duties) {
    if (match.index - start > longestSubject) return undefined;
    if (match.index - start < 2 || !isIn(mayEndUnit, text.charCodeAt(match.index - 1))) continue;
    if (neverInUnits.test(text.slice(start, match.index))) return undefined;
    const { units, rejected } = readClauseAt(text, { start, end: match.index }, names);
    if (units.length === 0 || rejected.length > 0) return undefined;
    const strong = match[1] !== undefined;
    const responsible = units.some((unit) => mayBeResponsible(unit, strong, names));
    const bystander = ({ kind, full }: ClauseUnit) => kind === 'institution' || isBare(full);
    return responsible && units.every((unit) => mayBeResponsible(unit, strong, names) || bystander(unit))
      ? { units, end: match.index, strong }
      : undefined;
  }
  return undefined;
}

const mayEndUnit = charSet(`厅局委办部署院会联行社府门位组制处方县区市州旗镇乡道协级室心班街地校面${closing}`);

/** A unit named for itself carries its level or is known; groups and generic ones need a strong word. */
function mayBeResponsible({ full, kind }: ClauseUnit, strong: boolean, names: DepartmentNames): boolean {
  if (!allowed.has(kind) && !full.endsWith('党校')) return false;
  if (isBare(full)) return false;
  if (kind === 'generic' || kind === 'government-group') return strong || /^(?:各|[市州盟县区旗][、（])/.test(full);
  const { looksLikeUnit, marked, national } = wordsOf(full, names);
  if (!looksLikeUnit || noUnitEnd.test(full)) return false;
  return marked || national || full.startsWith('国务院') || names.local(withoutBracket(full)) !== undefined;
}

/** 各镇和部门: no unit is named by that. */
const isBare = (name: string): boolean => /^(?:部门|单位|机构|地方)$/.test(name);

/** Words that only end like a unit. */
const noUnitEnd = /(?:全部|内部|外部|干部|社会|机会|大会|协会|学会|论坛|全局)$/;

const withoutBracket = (name: string): string => name.replace(/[（(〔[].*$/, '');

function mentions(
  text: string,
  { units, end, strong }: Subject,
  names: DepartmentNames,
  before: number,
): Omit<UnitMention, 'context'>[] {
  const phrase = text.slice(end, end + 24);
  const own = ownVerbs.map(([pattern, role]) => ({ word: pattern.exec(phrase)?.[1], role })).find(({ word }) => word);
  return units
    .filter(({ full }) => !isBare(full))
    .flatMap((unit) => withSecond(text, unit, names))
    .map(({ printed, full, kind, start, end: to, openEnded }, index) => ({
      start,
      end: to,
      printed,
      full,
      kind,
      role: own?.role ?? 'responsible',
      roleWord: own?.word,
      order: before + index + 1,
      basis: 'named-in-text',
      openEnded,
      method: strong ? 'duty-in-text' : 'duty-in-text-weak',
      confidence: strong ? 0.9 : 0.8,
    }));
}

const openings = charSet(opening);

/** 卫健局（医改办） names two units that share a duty. */
function withSecond(text: string, unit: ClauseUnit, names: DepartmentNames): ClauseUnit[] {
  if (!isClosing(unit.printed.charCodeAt(unit.printed.length - 1))) return [unit];
  const at = firstIn(openings, unit.printed, 0, unit.printed.length);
  if (at <= 0) return [unit];
  const inside = unit.printed.slice(at + 1, -1);
  if (names.local(inside) === undefined) return [unit];
  const open = text.indexOf(unit.printed[at]!, unit.start);
  const first = { ...unit, printed: unit.printed.slice(0, at), full: withoutBracket(unit.full), end: open };
  const second = {
    ...unit,
    printed: inside,
    full: inside,
    kind: kindOf(inside, names),
    start: open + 1,
    end: unit.end - 1,
  };
  return [first, second];
}
