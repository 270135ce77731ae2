import type { DepartmentNames } from '../../knowledge/department-names.ts';
import { foldName } from '../../knowledge/line-names.ts';
import { isTask } from '../is-task.ts';
import { remembered } from '../remembered.ts';
import type {
  Header,
  Home,
  ItemUnits,
  NormalisedText,
  Outline,
  OutlineItem,
  Span,
  StageFinding,
  UnitMention,
} from '../types.ts';
import { type ClauseReading, type ClauseUnit, readClauseAt } from './clause.ts';
import { type FoundClause, findClauses } from './find.ts';
import { readProseUnits } from './prose.ts';
import { findCarry, findPositionRule, type PositionRule } from './rules.ts';
import { namedAbove, type SectionUnits, unitsOfEnding, unitsOfHeading } from './section-units.ts';
import { foldGroup } from './unit-groups.ts';
import { completeAtHome, markOfPlace } from './unit-prefix.ts';

/**
 * The units that each task and safeguard makes responsible.
 *
 * - A responsibility clause gives its units as `stated`.
 * - A unit that a clause states for all that follows is `carried-forward` to every later task that does not state it
 *   itself; its evidence is the clause that says it.
 * - A clause in the heading of a section, or one behind it that speaks of all above, names the units of every item of it
 *   that has none of its own.
 * - Only where an item has no clause at all, its sentences are read for units they give a duty to (`named-in-text`).
 *
 * @returns for every item of kind task or safeguard, by its path
 */
export function readUnits(
  { text }: NormalisedText,
  header: Header,
  outline: Outline,
  names: DepartmentNames,
  home: Home,
): ReadonlyMap<string, ItemUnits> {
  const units = new Map<string, ItemUnits>();
  const inFull = completer(home, names);
  let rule = ruleForAll(text, header, outline);
  let carried = carriedFromPreamble(text, outline, names).map(inFull);
  const headings: SectionUnits[] = [];

  outline.items.forEach((item, index) => {
    if (item.kind === 'section') {
      const intro = introOf(outline.items, index);
      rule = findRule(text, intro) ?? rule;
      const said = [...unitsOfHeading(text, intro, names, rule), ...unitsOfEnding(text, item, names, rule)];
      headings.push({ end: item.end, units: said.map(inFull) });
    }
    if (!isTask(item)) return;
    const own = introOf(outline.items, index);
    const clauses = findClauses(text, own, names, rule);
    const stated: UnitMention[] = [];
    for (const clause of clauses) {
      for (const unit of clause.reading.units) stated.push(inFull(mention(unit, clause)));
    }
    const findings = clauses.flatMap((clause) => clause.reading.rejected.map(notUnderstood));
    const above = clauses.length === 0 ? namedAbove(item, headings) : [];
    const missing = item.kind === 'task' ? notStated(carried, [...stated, ...above]) : [];
    const prose =
      clauses.length === 0 && above.length === 0
        ? readProseUnits(text, { start: Math.max(own.start, item.marker.end), end: own.end }, names).map(inFull)
        : [];
    units.set(item.path, { units: [...stated, ...above, ...prose, ...missing], findings });

    for (const { reading } of clauses) {
      rule = reading.positionRule?.rule ?? rule;
      carried = [...carried, ...notStated(carriedBy(reading).map(inFull), carried)];
    }
  });
  return units;
}

/** A unit of the document's own place, printed without its level, gets it. National documents leave names as they are. */
export function completer(home: Home, names: DepartmentNames): (unit: UnitMention) => UnitMention {
  const mark = home.level === 'national' ? undefined : markOfPlace(home.name ?? '');
  if (mark === undefined) return (unit) => unit;
  const known = completionOf(names, home.code, mark);
  return (unit) => {
    if (unit.kind !== 'department' && unit.kind !== 'party-organ' && unit.kind !== 'body') return unit;
    const full = known(unit.full);
    return full === unit.full ? unit : named(unit, full);
  };
}

/** Names of units with what they lack in the documents of one place: the same ones return in each of them. */
type Completion = (name: string) => string;
const completions = new WeakMap<DepartmentNames, Map<string, Completion>>();
const mostPlaces = 400;

function completionOf(names: DepartmentNames, code: string | undefined, mark: string): Completion {
  const byPlace = completions.get(names) ?? new Map<string, Completion>();
  completions.set(names, byPlace);
  const place = `${code} ${mark}`;
  const known = byPlace.get(place);
  if (known !== undefined) return known;
  const isLocal = (name: string) => names.local(name, code) !== undefined;
  const completion = remembered((name) => completeAtHome(name, mark, isLocal));
  if (byPlace.size >= mostPlaces) byPlace.clear();
  byPlace.set(place, completion);
  return completion;
}

/** The same unit by its full name. Written out, so that all mentions have one shape in memory (a spread has its own). */
const named = (unit: UnitMention, full: string): UnitMention => ({
  start: unit.start,
  end: unit.end,
  printed: unit.printed,
  full,
  kind: unit.kind,
  role: unit.role,
  roleWord: unit.roleWord,
  order: unit.order,
  basis: unit.basis,
  openEnded: unit.openEnded,
  context: unit.context,
  method: unit.method,
  confidence: unit.confidence,
});

/** From the item's beginning to the first task below it: what it says itself. */
function introOf(items: readonly OutlineItem[], index: number): Span {
  const item = items[index]!;
  const next = items[index + 1];
  const below = next !== undefined && next.start < item.end && next.kind !== 'other' ? next.start : item.end;
  return { start: item.start, end: below };
}

/** A rule in the preamble or in the closing words holds for the whole document. */
function ruleForAll(text: string, header: Header, { preamble, closing }: Outline): PositionRule | undefined {
  const end = Math.min(closing.end, Math.max(header.body.end, closing.start));
  return findRule(text, preamble) ?? findRule(text, { start: closing.start, end });
}

const findRule = (text: string, span: Span): PositionRule | undefined => findPositionRule(text, span)?.rule;

function carriedFromPreamble(text: string, { preamble }: Outline, names: DepartmentNames): UnitMention[] {
  const statement = findCarry(text, preamble);
  if (statement === undefined) return [];
  return readClauseAt(text, statement.units, names).units.map((unit) => carry(unit, statement));
}

const mention = (unit: ClauseUnit, clause: FoundClause): UnitMention => ({
  start: unit.start,
  end: unit.end,
  printed: unit.printed,
  full: unit.full,
  kind: unit.kind,
  role: unit.role,
  roleWord: unit.roleWord,
  order: unit.order,
  basis: 'stated',
  openEnded: unit.openEnded,
  context: { start: clause.start, end: clause.end },
  method: clause.method,
  confidence: clause.confidence,
});

function carriedBy({ carried }: ClauseReading): UnitMention[] {
  return carried === undefined ? [] : carried.units.map((unit) => carry(unit, carried.statement));
}

/** The same unit on a later task; the sentence that says it is its evidence. */
const carry = ({ printed, full, kind, role, roleWord, order }: ClauseUnit, statement: Span): UnitMention => ({
  start: statement.start,
  end: statement.end,
  printed,
  full,
  kind,
  role,
  roleWord,
  order,
  basis: 'carried-forward',
  openEnded: false,
  context: { start: statement.start, end: statement.end },
  method: 'carry-forward',
  confidence: 0.95,
});

/** Of the units said once for all that follows those that an item does not state itself. */
export function notStated(carried: readonly UnitMention[], stated: readonly UnitMention[]): UnitMention[] {
  if (carried.length === 0) return [];
  const keys = new Set(stated.map(sameUnit));
  return carried.filter((unit) => !keys.has(sameUnit(unit)));
}

const sameUnit = ({ kind, full }: UnitMention): string =>
  kind === 'government-group' ? foldGroup(full) : foldName(full);

const notUnderstood = (span: Span): StageFinding => ({
  ...span,
  rule: 'unit-not-understood',
  severity: 'info',
  message: '责任分工里的这一段读不出是哪个单位，没有计入。',
  messageEn: 'This part of a responsibility clause names no unit that could be read; it was left out.',
});
