import type { DepartmentNames } from '../../knowledge/department-names.ts';
import type { OutlineItem, Span, UnitMention } from '../types.ts';
import { allLookLikeUnits, type ClauseUnit, readClauseAt } from './clause.ts';
import { findClauses } from './find.ts';
import type { PositionRule } from './rules.ts';

/** What the heading of a section says of who is responsible, and how far the section reaches. */
export interface SectionUnits {
  readonly end: number;
  readonly units: readonly UnitMention[];
}

/** How such units were read: they hold only for items that name none themselves, in words or in the cells of a table. */
export const sectionClause = 'section-clause';

/** Prose that introduces a section tells of bodies as it tells of other things; only a clause set apart speaks for all below. */
const setApart = new Set(['responsibility-clause', 'responsibility-line']);

/**
 * The units of 一、加强公共卫生体系建设（州卫生健康委牵头，州财政局参与）, or of a line 责任单位：… below such a heading. Each is
 * said once for all items of the section, so it is carried forward, with its own words as evidence.
 * @param intro the section from its heading to its first item
 */
export function unitsOfHeading(
  text: string,
  intro: Span,
  names: DepartmentNames,
  rule: PositionRule | undefined,
): UnitMention[] {
  return findClauses(text, intro, names, rule)
    .filter(({ method }) => setApart.has(method))
    .flatMap(({ start, end, reading }) => reading.units.map((unit) => ofSection(unit, { start, end })));
}

const ofSection = (unit: ClauseUnit, context: Span): UnitMention => ({
  ...unit,
  basis: 'carried-forward',
  context,
  method: sectionClause,
  confidence: 0.9,
});

const forAllAbove =
  /^（?以上(?:各项|所有|全部|重点|改革|工作|任务|措施|举措|内容|事项){1,3}，?(?:均|都)?[需须]?由(?=[^。]*(?:牵头|负责|落实))/;
const longestEnding = 300;

/** The units of （以上任务由省医保局牵头，…配合）, the last paragraph of a section: said once for all its items, in the same way. */
export function unitsOfEnding(
  text: string,
  section: Span,
  names: DepartmentNames,
  rule: PositionRule | undefined,
): UnitMention[] {
  let { end } = section;
  while (end > section.start && '\n）。'.includes(text[end - 1]!)) end--;
  // On a page that lost its line ends the bracket stands behind the sentence.
  const start = Math.max(text.lastIndexOf('\n', end - 1) + 1, text.lastIndexOf('（以上', end - 1));
  if (start <= section.start || end - start > longestEnding) return [];
  const opening = forAllAbove.exec(text.slice(start, end));
  if (opening === null) return [];
  const { units, rejected, worded } = readClauseAt(text, { start: start + opening[0].length, end }, names, rule);
  if (!worded || rejected.length > 0 || !allLookLikeUnits(units, names)) return [];
  return units.map((unit) => ofSection(unit, { start, end }));
}

/** What the innermost section around an item that names units says. */
export const namedAbove = ({ start }: OutlineItem, headings: readonly SectionUnits[]): readonly UnitMention[] =>
  headings.findLast(({ end, units }) => start < end && units.length > 0)?.units ?? [];
