import { lowConfidence } from '../../graph/schema/evidence.ts';
import type { RelationshipType } from '../../graph/schema/relationships.ts';
import type { RelationshipSummary } from '../../graph/store/answers.ts';

export type Arrow =
  | 'none'
  | 'triangle'
  | 'vee'
  | 'circle'
  | 'square'
  | 'diamond'
  | 'tee'
  | 'triangle-tee'
  | 'triangle-backcurve'
  | 'chevron';

/** How a relationship is drawn: width and end say what it is, line and start say how it was written. */
export interface LinkLook {
  readonly width: number;
  readonly arrow: Arrow;
  readonly hollow?: boolean;
  readonly scale?: number;
  /** Mark at the start. */
  readonly start?: Arrow;
  readonly startFilled?: boolean;
  /** Lengths of dashes and gaps; absent for a solid line. */
  readonly dash?: readonly [number, number];
  /** Danger, and the reason is always written on the line. */
  readonly danger?: boolean;
  /** Low confidence: the line's words begin with `?` and are always drawn. */
  readonly doubtful?: boolean;
}

const small: LinkLook = { width: 1.1, arrow: 'triangle', scale: 0.7 };

/** By type, or by type and the property that tells its kinds apart. */
const byType: Readonly<
  Record<RelationshipType, LinkLook | { readonly of: string; readonly looks: Readonly<Record<string, LinkLook>> }>
> = {
  HAS_TASK: { width: 1.2, arrow: 'triangle', scale: 0.7 },
  ASSIGNED_TO: {
    of: 'role',
    looks: {
      lead: { width: 3.2, arrow: 'triangle', scale: 1.25 },
      responsible: { width: 1.8, arrow: 'triangle', scale: 0.8 },
      participant: { width: 1.3, arrow: 'triangle', hollow: true, scale: 0.9 },
      implementing: { width: 1.3, arrow: 'circle', hollow: true, scale: 0.9 },
    },
  },
  CITES: {
    of: 'relation',
    looks: {
      implements: { width: 1.8, arrow: 'triangle' },
      'based-on': { width: 1.8, arrow: 'triangle', hollow: true },
      forwards: { width: 1.8, arrow: 'triangle-tee' },
      issues: { width: 1.8, arrow: 'triangle-tee' },
      amends: { width: 1.8, arrow: 'diamond', hollow: true },
      repeals: { width: 2.6, arrow: 'tee', danger: true },
      mentions: { width: 1.6, arrow: 'circle', hollow: true, dash: [1.5, 4] },
    },
  },
  DRAWS_ON: {
    of: 'mode',
    looks: {
      title: { width: 5, arrow: 'triangle', scale: 0.8 },
      named: { width: 2.6, arrow: 'triangle', scale: 0.8 },
      section: { width: 1.4, arrow: 'triangle', hollow: true, dash: [1.5, 3.5] },
    },
  },
  ADDRESSES: {
    of: 'rank',
    looks: {
      primary: { width: 1.4, arrow: 'triangle', scale: 0.8 },
      secondary: { width: 1, arrow: 'triangle', hollow: true, scale: 0.8 },
    },
  },
  SETS: small,
  IN_LINE: small,
  IN_REGION: small,
  PART_OF: small,
  HAS_INSTITUTION: small,
  ISSUED_BY: { width: 1.3, arrow: 'triangle-backcurve', scale: 0.8 },
  APPLIES_TO: { width: 1.1, arrow: 'vee', scale: 0.7 },
  MENTIONS: { width: 1.1, arrow: 'circle', hollow: true, scale: 0.8 },
  ORIGINATED_IN: { width: 1.3, arrow: 'triangle', scale: 0.8 },
  CORRESPONDS_TO: { width: 1.6, arrow: 'chevron', start: 'chevron', startFilled: true, scale: 0.8 },
  SUCCEEDED_BY: { ...small, dash: [7, 3] },
  PLANS: { width: 1.2, arrow: 'triangle', hollow: true, dash: [1, 5], scale: 0.8 },
};

/** How the responsibility was written. */
const byBasis: Readonly<Record<string, Pick<LinkLook, 'start' | 'dash'>>> = {
  stated: {},
  'carried-forward': { start: 'circle', dash: [7, 3] },
  'named-in-text': { start: 'square', dash: [2, 3] },
};

/** A fact of the catalogue, not of a held document. */
const catalogued: Pick<LinkLook, 'dash'> = { dash: [1, 3] };

/** How one relationship is drawn. */
export function linkLook(
  relationship: Pick<RelationshipSummary, 'type' | 'properties' | 'source' | 'confidence'>,
): LinkLook {
  const { type, properties, source, confidence } = relationship;
  const entry = byType[type];
  const look = 'of' in entry ? (entry.looks[String(properties[entry.of])] ?? Object.values(entry.looks)[1]!) : entry;
  return {
    ...look,
    ...(type === 'ASSIGNED_TO' && byBasis[String(properties.basis)]),
    ...(source === 'catalogue' && catalogueIsNews(type) && catalogued),
    ...(confidence !== undefined && confidence < lowConfidence && { doubtful: true }),
  };
}

/** Regions and lines always come from a catalogue; saying so on every line would say nothing. */
const catalogueIsNews = (type: RelationshipType) =>
  type === 'CITES' || type === 'DRAWS_ON' || type === 'ORIGINATED_IN' || type === 'SUCCEEDED_BY';

/**
 * How a line is drawn: as its relationships where they agree, else plain, with the mark of those among them that are not
 * written as the others are, and a doubt where one is in doubt.
 */
export function bundleLook(relationships: readonly RelationshipSummary[]): LinkLook {
  const looks = relationships.map(linkLook);
  const [first, ...others] = looks;
  if (first && others.every((look) => JSON.stringify(look) === JSON.stringify(first))) return first;
  const marked = looks.find((look) => basisMark(look) !== undefined);
  return {
    width: 1.8,
    arrow: 'triangle',
    scale: 0.8,
    ...(marked?.start && { start: marked.start }),
    ...(looks.some(({ doubtful }) => doubtful) && { doubtful: true }),
  };
}

/** The mark that says how a responsibility was written; where many lines begin together, it stands in their middle. */
export const basisMark = ({ start }: Pick<LinkLook, 'start'>): 'circle' | 'square' | undefined =>
  start === 'circle' || start === 'square' ? start : undefined;
