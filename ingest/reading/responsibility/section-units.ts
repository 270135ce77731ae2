import type { DepartmentNames } from '../../knowledge/department-names.ts';
import type { OutlineItem, Span, UnitMention } from '../types.ts';
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
    .flatMap(({ start, end, reading }) =>
      reading.units.map((unit) => ({
        ...unit,
        basis: 'carried-forward' as const,
        context: { start, end },
        method: sectionClause,
        confidence: 0.9,
      })),
    );
}

/** What the innermost section around an item that names units says. */
export const namedAbove = ({ start }: OutlineItem, headings: readonly SectionUnits[]): readonly UnitMention[] =>
  headings.findLast(({ end, units }) => start < end && units.length > 0)?.units ?? [];
