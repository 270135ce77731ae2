import type { Role } from '../../../graph/schema/words.ts';
import type { DepartmentNames } from '../../knowledge/department-names.ts';
import { blankSigns, blanks, charSet, isIn } from '../char-set.ts';
import { han } from '../han.ts';
import { remembered } from '../remembered.ts';
import type { Span, UnitMention } from '../types.ts';
import { findCarry, findPositionRule, type PositionRule } from './rules.ts';
import { closeOf, isClosing, isOpening } from './unit-brackets.ts';
import { kindOf, wordsOf } from './unit-kind.ts';
import { completeSharing, isLineAlone, type Sharing, sharingOf } from './unit-prefix.ts';
import { type ListToken, scanList } from './unit-scan.ts';

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
  const end = Math.min(carry?.start ?? inner.end, rule?.start ?? inner.end);
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

interface Draft extends Span {
  readonly printed: string;
  readonly sharing: Sharing;
  /** Number of the run of names that share prefixes, and of the part before the first comma (0). */
  readonly run: number;
  readonly part: number;
  role: Role | undefined;
  roleWord: string | undefined;
  openEnded: boolean;
  /** What all names of its list share and only the last one says. */
  ending?: string;
}

function setRole(draft: Draft, role: Role, word: string): void {
  draft.role = role;
  draft.roleWord = word;
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

/** What stands in a list and is no unit: a date, a manner, a remark; and what was not understood. */
const remark =
  /\d{2,}(?!\d|急救|热线|指挥|医疗)|[年月]底?前|持续|长期|完成|坚持|推进(?!办|委|会|中心|专班|组|领导)|另有|除外$|(?:领导|同志|负责人|责任人|(?:副?[省市县区州镇乡]|院)长|书记|主任)$|^下同$|^不再|以下|^(?:备?注|说明)[：:]?$/;
const noUnit =
  /[“”"《》！？?!%]|[局委厅办部][0-9]|^(?:当地|本级|同级|属地)|^依法|^根据|^(?:含|包括|指|即)|的|.由|.对(?!外|台)|要求|.(?:成立|组建|设立)./;
const anyHan = new RegExp(han);
const longestName = 40;

/** 市“三医”联动改革工作专班: only bodies bear quoted words in their names. */
const quotedInBody = /“[^“”]{1,12}”(?=.{0,14}(?:专班|领导小组|工作组|指挥部|联席会议|办公室|办|管委会|管理委员会)$)/;

/** What a part of a list is, and, where it is a unit, how its name shares marks with the others. */
type Verdict = Sharing | 'remark' | 'no-unit';

const verdictOn = remembered((printed: string): Verdict => {
  if (remark.test(printed)) return 'remark';
  if (printed.length < 2 || printed.length > longestName) return 'no-unit';
  const words = printed.replace(quotedInBody, '');
  return noUnit.test(words) || !anyHan.test(words) ? 'no-unit' : sharingOf(printed);
});

/** 市卫生健康委（牵头）: its role stands in a bracket behind it. */
const roleBehind = /^([^（(]{2,}?) ?[（(](?:(牵头|主办|主责)|(配合|协办|参与|协助))(?:单位|部门)?[）)]$/;

function ownRole(printed: string): { name: string; role: Role; word: string } | undefined {
  if (!isClosing(printed.charCodeAt(printed.length - 1))) return undefined;
  const [, name, lead, helps] = roleBehind.exec(printed) ?? [];
  if (name === undefined) return undefined;
  return lead ? { name, role: 'lead', word: lead } : { name, role: 'participant', word: helps! };
}

/** Names with the roles that words of the clause give them. */
function draftUnits(tokens: readonly ListToken[]): { drafts: Draft[]; rejected: Span[]; worded: boolean } {
  const drafts: Draft[] = [];
  const rejected: Span[] = [];
  let pending: Draft[] = [];
  let label: { role: Role | undefined; word: string } | undefined;
  let joined: string | undefined;
  let run = 0;
  let part = 0;
  let worded = false;

  let stopped = 0;
  let paused = 0;
  /** A；B、C配合: what only helps is said of those behind the stop, or behind the first comma where nobody leads yet. */
  const give = (role: Role | undefined, roleWord: string): void => {
    const behind = worded ? stopped : Math.max(stopped, paused);
    for (const draft of role === 'participant' ? pending.slice(behind) : pending) {
      if (draft.role === undefined && role !== undefined) setRole(draft, role, roleWord);
    }
    pending = [];
    stopped = 0;
    paused = 0;
  };

  for (const token of tokens) {
    if (token.kind === 'unit') {
      if (label !== undefined && label.role === undefined) continue;
      const said = ownRole(token.printed);
      const verdict = verdictOn(said?.name ?? token.printed);
      if (verdict === 'remark') continue;
      if (verdict === 'no-unit') {
        rejected.push({ start: token.start, end: token.end });
        continue;
      }
      const { start, starred } = token;
      const printed = said?.name ?? token.printed;
      const end = said ? start + printed.length : token.end;
      const draft: Draft = {
        start,
        end,
        printed,
        sharing: verdict,
        run,
        part,
        role: undefined,
        roleWord: undefined,
        openEnded: false,
      };
      if (starred) setRole(draft, 'lead', '*');
      else if (said) setRole(draft, said.role, said.word);
      else if (joined !== undefined) setRole(draft, 'participant', joined);
      drafts.push(draft);
      pending.push(draft);
    } else if (token.kind === 'comma') {
      paused ||= pending.length;
      run++;
      part++;
    } else if (token.kind === 'stop') {
      if (label !== undefined) give(label.role, label.word);
      stopped = pending.length;
      run++;
      part++;
    } else if (token.kind === 'open-ended') {
      for (const draft of pending) {
        draft.openEnded = true;
        // 卫生健康、医保等部门
        if (token.ofDepartments && isLineAlone(draft.printed)) draft.ending = '部门';
      }
    } else if (token.kind === 'label') {
      if (label !== undefined) give(label.role, label.word);
      pending = [];
      label = token;
      joined = undefined;
      run++;
      part = 0;
      worded = true;
    } else if (token.kind === 'verb') {
      give(token.role, token.word);
      joined = undefined;
      run++;
      worded = true;
    } else {
      give('lead', token.word);
      joined = token.word;
      worded = true;
    }
  }
  if (label !== undefined) give(label.role, label.word);
  return { drafts, rejected, worded };
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
