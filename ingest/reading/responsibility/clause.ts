import type { DepartmentNames } from '../../knowledge/department-names.ts';
import { blankSigns, blanks, charSet, isIn } from '../char-set.ts';
import type { Span, UnitMention } from '../types.ts';
import { type Draft, draftUnits } from './drafts.ts';
import { findCarry, findPositionRule, type PositionRule } from './rules.ts';
import { closeOf, isClosing, isOpening } from './unit-brackets.ts';
import { kindOf, wordsOf } from './unit-kind.ts';
import { completeSharing } from './unit-prefix.ts';
import { scanList } from './unit-scan.ts';

/** A unit as a clause names it; offsets are those of the text the clause stands in. */
export type ClauseUnit = Omit<UnitMention, 'basis' | 'context' | 'method' | 'confidence'>;

export interface ClauseReading {
  readonly units: readonly ClauseUnit[];
  /** Units said once for all that follows, and the sentence that says so. */
  readonly carried?: { readonly units: readonly ClauseUnit[]; readonly statement: Span };
  readonly positionRule?: { readonly rule: PositionRule; readonly statement: Span };
  /** Parts of the list that are no names of units. */
  readonly rejected: readonly Span[];
  /** Whether the clause itself says who does what; a bare list of names does not. */
  readonly worded: boolean;
}

/**
 * Reads one responsibility clause.
 * @param clause the clause, with or without its brackets: `（省医保局、财政厅等按职责分工负责）`
 * @param inherited the position rule that the document has stated before, if any
 */
export function readClause(clause: string, names: DepartmentNames, inherited?: PositionRule): ClauseReading {
  return readClauseAt(clause, { start: 0, end: clause.length }, names, inherited);
}

/** The same for a clause that stands inside a text. */
export function readClauseAt(
  text: string,
  span: Span,
  names: DepartmentNames,
  inherited?: PositionRule,
): ClauseReading {
  const inner = withoutBrackets(text, span);
  const carry = findCarry(text, inner);
  const rule = findPositionRule(text, inner);
  const stated = Math.min(carry?.start ?? inner.end, rule?.start ?? inner.end);
  // 县人社局（列第一位的为牵头单位，下同）
  const end = stated < inner.end && isOpening(text.charCodeAt(stated - 1)) ? stated - 1 : stated;
  const own = readList(text, { start: inner.start, end }, names, rule?.rule ?? inherited);
  const carried = carry === undefined ? undefined : readList(text, carry.units, names);
  return {
    units: own.units,
    carried:
      carried !== undefined && carried.units.length > 0 ? { units: carried.units, statement: carry! } : undefined,
    positionRule: rule && { rule: rule.rule, statement: { start: rule.start, end: rule.end } },
    rejected: own.rejected,
    worded: own.worded || carry !== undefined,
  };
}

function withoutBrackets(text: string, span: Span): Span {
  let { start, end } = span;
  while (end > start && isIn(blanksAndStop, text.charCodeAt(end - 1))) end--;
  while (start < end && isIn(blanks, text.charCodeAt(start))) start++;
  const framed = end - start >= 2 && isOpening(text.charCodeAt(start)) && isClosing(text.charCodeAt(end - 1));
  if (framed && closesAtEnd(text, start, end)) return { start: start + 1, end: end - 1 };
  // （省医保局牵头: the other half was lost.
  const lost = start < end && isOpening(text.charCodeAt(start)) && closeOf(text, start, end) < 0;
  return { start: lost ? start + 1 : start, end };
}
const blanksAndStop = charSet(`${blankSigns}。`);

/** 〔甲〕、〔乙〕 begins and ends with brackets, but not with one pair. */
function closesAtEnd(text: string, start: number, end: number): boolean {
  let depth = 0;
  for (let at = start; at < end - 1; at++) {
    if (isOpening(text.charCodeAt(at))) depth++;
    else if (isClosing(text.charCodeAt(at)) && --depth === 0) return false;
  }
  return true;
}

function readList(text: string, span: Span, names: DepartmentNames, rule?: PositionRule) {
  const { drafts, rejected, worded } = draftUnits(scanList(text, span.start, span.end));
  giveRemainingRoles(drafts, rule);
  const full = completeRuns(drafts);
  const units = drafts.map((draft, index): ClauseUnit => {
    const { start, end, printed, role = 'responsible', roleWord, openEnded } = draft;
    const name = full[index]!;
    return { start, end, printed, full: name, kind: kindOf(name, names), role, roleWord, order: index + 1, openEnded };
  });
  return { units, rejected, worded };
}

/**
 * Roles that follow from the clause as a whole. Beside a lead, those who only do their duty take part; a label
 * (责任单位：) keeps its own word. A position rule speaks where no word names a lead.
 */
function giveRemainingRoles(drafts: Draft[], rule: PositionRule | undefined): void {
  const named = drafts.some(({ role }) => role === 'lead');
  if (!named && rule !== undefined) {
    drafts.forEach((draft, index) => {
      const leads = rule === 'first' ? index === 0 : draft.part === 0;
      if (draft.role === 'implementing' || draft.role === 'participant') return;
      // 分别负责为各部门按职责分别牵头 is said with the rule.
      draft.role = leads || draft.roleWord?.startsWith('分别') ? 'lead' : 'participant';
    });
    return;
  }
  const starred = drafts.some(({ roleWord }) => roleWord === '*');
  for (const draft of drafts) {
    const labelled = draft.roleWord !== undefined && /(?:单位|部门|主体)$/.test(draft.roleWord);
    const dutyOnly = draft.role === undefined || (draft.role === 'responsible' && (!labelled || starred));
    if (dutyOnly) draft.role = named ? 'participant' : 'responsible';
  }
}

/** Full names, run by run. */
function completeRuns(drafts: readonly Draft[]): string[] {
  const full: string[] = [];
  for (let from = 0; from < drafts.length; ) {
    let to = from + 1;
    while (to < drafts.length && drafts[to]!.run === drafts[from]!.run) to++;
    full.push(
      ...completeSharing(
        drafts.slice(from, to).map(({ printed, ending = '', sharing }) => ({ name: printed + ending, sharing })),
      ),
    );
    from = to;
  }
  return full;
}

/** Whether every name of a reading carries its level or ends as names of units end. */
export const allLookLikeUnits = (units: readonly ClauseUnit[], names: DepartmentNames): boolean =>
  units.every(({ full, kind }) => {
    if (kind !== 'department') return true;
    const { marked, looksLikeUnit } = wordsOf(full, names);
    return marked || looksLikeUnit;
  });
