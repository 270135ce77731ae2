import type { DepartmentNames } from '../../knowledge/department-names.ts';
import { charSet, isIn } from '../char-set.ts';
import { allMatches } from '../matches.ts';
import type { Span } from '../types.ts';
import { allLookLikeUnits, type ClauseReading, type ClauseUnit, readClauseAt } from './clause.ts';
import type { PositionRule } from './rules.ts';
import { bracketPairs, closing, opening } from './unit-brackets.ts';
import { wordsOf } from './unit-kind.ts';
import { clauseEnding, readLabel } from './words.ts';

/** A responsibility clause in a text, and how it was recognised. */
export interface FoundClause extends Span {
  readonly reading: ClauseReading;
  readonly method: string;
  readonly confidence: number;
}

/** How a clause may stand in a text, with the confidence that it is one. */
const forms = {
  bracketed: { method: 'responsibility-clause', confidence: 1 },
  labelled: { method: 'responsibility-line', confidence: 0.97 },
  list: { method: 'responsibility-list', confidence: 0.9 },
  listBehind: { method: 'responsibility-list', confidence: 0.85 },
  listWithin: { method: 'responsibility-list', confidence: 0.85 },
  sentence: { method: 'responsibility-sentence', confidence: 0.85 },
} as const;
type Form = keyof typeof forms;

const longestClause = 4000;
const longestSentence = 300;

/**
 * The responsibility clauses inside a span, in printed order: in brackets with a label or a verb, in brackets as a bare
 * list that closes a paragraph or a sentence, as a line of its own with a label, and, where there is none of these, as the last
 * sentence of a paragraph.
 */
export function findClauses(
  text: string,
  span: Span,
  names: DepartmentNames,
  rule: PositionRule | undefined,
): FoundClause[] {
  const found: FoundClause[] = [];
  let valid = rule;
  const take = (form: Form, clause: Span, reading: ClauseReading): void => {
    const { method, confidence } = forms[form];
    found.push({ start: clause.start, end: clause.end, reading, method, confidence });
    valid = reading.positionRule?.rule ?? valid;
  };

  const pairs = bracketPairs(text, span);
  let taken = span.start;
  for (const pair of pairs) {
    if (pair.start < taken || pair.end - pair.start > longestClause) continue;
    const form = formOfBrackets(text, pair, span);
    if (form === undefined) continue;
    const reading = readClauseAt(text, pair, names, valid);
    if (!isClause(form, reading, names)) continue;
    take(form, pair, reading);
    taken = pair.end;
  }
  for (const line of labelledLines(text, span)) {
    if (pairs.some((pair) => pair.start < line.start && line.start < pair.end)) continue;
    const reading = readClauseAt(text, line, names, valid);
    const isSure = !bareDuty.test(text.slice(line.start, line.start + 4)) || allLookLikeUnits(reading.units, names);
    if (reading.units.length > 0 && isSure) take('labelled', line, reading);
  }
  if (found.length === 0) {
    for (const sentence of lastSentences(text, span)) {
      const reading = readClauseAt(text, sentence, names, valid);
      if (reading.worded && isClause('sentence', reading, names)) take('sentence', sentence, reading);
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** What a pair of brackets could be, from its first and last words; undefined for brackets of ordinary prose. */
function formOfBrackets(text: string, pair: Span, span: Span): Form | undefined {
  const inner = pair.start + 1;
  // 〔牵头单位〕 is a label itself.
  if (readLabel(text, pair.start) !== undefined) return undefined;
  const label = readLabel(text, skipBlank(text, inner));
  // （责任领导：…；责任单位：…）: who leads the unit stands before it.
  if (label !== undefined && (label.role !== undefined || unitLabel.test(text.slice(inner, pair.end))))
    return 'labelled';
  if (pair.end - pair.start > 5 && clauseEnding.test(text.slice(Math.max(inner, pair.end - 24), pair.end - 1))) {
    return 'bracketed';
  }
  if (afterSentence(text, pair.start, span)) return closesParagraph(text, pair, span) ? 'list' : 'listBehind';
  return endsSentence(text, pair) ? 'listWithin' : undefined;
}

/** …开展培训（省教育厅、省财政厅）。 Behind a body or a document the bracket explains it. */
const endsSentence = (text: string, { start, end }: Span): boolean =>
  '。；'.includes(text[end]!) && !isIn(explained, text.charCodeAt(start - 1));
const explained = charSet(`》”厅局委办部署院会位门构组关${closing}`);

const unitLabel = /[；;，, ](?:责任|牵头|主办|承办)(?:单位|部门|科室|处室|股室)[:：]/;

const skipBlank = (text: string, at: number): number => (text[at] === ' ' ? at + 1 : at);

function closesParagraph(text: string, pair: Span, span: Span): boolean {
  const next = text[pair.end] === '。' ? pair.end + 1 : pair.end;
  return next >= span.end || text[next] === '\n';
}

const afterSentence = (text: string, at: number, span: Span): boolean =>
  at > span.start && '。！；”\n'.includes(text[at - 1]!);

/**
 * What has neither label nor verb, or stands without brackets, is a clause only if one of its names carries its level
 * or means a group; inside a paragraph all of them must.
 */
function isClause(form: Form, reading: ClauseReading, names: DepartmentNames): boolean {
  const { units, carried, positionRule, rejected } = reading;
  if (units.length === 0) return carried !== undefined || positionRule !== undefined;
  if (form === 'labelled') return true;
  if (rejected.length > 0 || !allLookLikeUnits(units, names)) return false;
  if (form === 'listBehind') return units.every((unit) => isPlaced(unit, names));
  if (form === 'listWithin') return units.length > 1 && units.every((unit) => isPlaced(unit, names));
  if (form === 'sentence' && !units.every(({ full }) => wordsOf(full, names).looksLikeUnit)) return false;
  if (form === 'list' && units.some(({ full }) => wordsOf(full, names).marked)) return true;
  return (form === 'bracketed' && reading.worded) || units.some((unit) => isPlaced(unit, names));
}

const isPlaced = ({ full, kind }: ClauseUnit, names: DepartmentNames): boolean => {
  if (kind === 'government-group' || (kind === 'generic' && full.endsWith('成员单位'))) return true;
  if (kind !== 'department' && kind !== 'party-organ' && kind !== 'body') return false;
  const { marked, national } = wordsOf(full, names);
  return marked || national;
};

/** 责任：压实属地管理 and 【责任】重于泰山 name no unit. */
const bareDuty = /^(?:责任[:：∶]|[【〔[［]责任[】〕\]］])/;
const labelColon =
  /(?:单位|部门|主体|机构|科室|处室|牵头|配合|主办|协办|责任)[）)]?(?:及[^：:\n]{0,6})?[:：∶〕]|(?:牵头|主办|责任|配合|协办)(?:单位|部门)(?:分别)?为/g;
const longestLabel = 14;
/** What can stand before a label; an opening bracket where its other half was lost. */
const endsBefore = charSet(` \n。；;、${closing}${opening}`);

/** Lines (or sentences) that open with a label, each with the labelled lines that follow it at once. */
function labelledLines(text: string, span: Span): Span[] {
  const lines: Span[] = [];
  for (const match of allMatches(text.slice(span.start, span.end), labelColon)) {
    const at = span.start + match.index;
    const previous = lines.at(-1);
    if (previous !== undefined && at < previous.end) continue;
    const start = labelStart(text, at, span.start);
    if (start < 0) continue;
    const end = lineEnd(text, at + match[0].length, span.end);
    if (previous !== undefined && previous.end + 1 >= start) lines[lines.length - 1] = { start: previous.start, end };
    else lines.push({ start, end });
  }
  return lines;
}

function labelStart(text: string, at: number, from: number): number {
  for (let start = at; start >= from && at - start <= longestLabel; start--) {
    if (start > from && !isIn(endsBefore, text.charCodeAt(start - 1))) continue;
    if (readLabel(text, start)?.role !== undefined) return start;
    return start > from && readLabel(text, start - 1)?.role !== undefined ? start - 1 : runInLabel(text, at, from);
  }
  return runInLabel(text, at, from);
}

/** （一）完善管理体制牵头单位：州医保局: the label runs into the heading, on a page that lost its line ends. */
const runInLabel = (text: string, at: number, from: number): number =>
  at - 2 > from && at - from <= longestHeading && readLabel(text, at - 2)?.role !== undefined ? at - 2 : -1;
const longestHeading = 34;

/** To the end of the line or sentence; a label alone on its line has its list on the next. */
function lineEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && (text[at] === ' ' || text[at] === '\n')) at++;
  while (at < limit && text[at] !== '\n' && text[at] !== '。') at++;
  return at;
}

/** The last sentence of each paragraph of a span, where it is short and ends with one of the verbs of a clause. */
function lastSentences(text: string, span: Span): Span[] {
  const sentences: Span[] = [];
  // Line ends are looked for inside the span only: of a text without any, every item would go through all that follows.
  const part = text.slice(span.start, span.end);
  for (let from = span.start; from < span.end; ) {
    const next = part.indexOf('\n', from - span.start);
    const lineEndAt = next < 0 ? span.end : span.start + next;
    let end = lineEndAt;
    while (end > from && (text[end - 1] === '。' || text[end - 1] === ' ')) end--;
    const earliest = Math.max(from, end - longestSentence);
    const stop = text.slice(earliest, end).lastIndexOf('。');
    const start = stop < 0 ? earliest : earliest + stop + 1;
    const whole = stop >= 0 || earliest === from;
    if (whole && end - start > 5 && clauseEnding.test(text.slice(Math.max(start, end - 24), end))) {
      sentences.push({ start, end });
    }
    from = lineEndAt + 1;
  }
  return sentences;
}
