/** The closed word lists of the model. Each list stands in the order that rules and interfaces use. */

export const levels = ['national', 'provincial', 'municipal', 'county'] as const;
export type Level = (typeof levels)[number];

/** Stands for the year where documents are told by year and one states none. */
export const undated = 'undated';

export const presences = ['held', 'cited', 'planned', 'catalogue'] as const;
export type Presence = (typeof presences)[number];

export const authorities = [
  'state-council',
  'ministry',
  'party',
  'leading-group',
  "people's-government",
  'department',
] as const;
export type Authority = (typeof authorities)[number];

export const taskKinds = ['task', 'safeguard'] as const;
export type TaskKind = (typeof taskKinds)[number];

export const departmentKinds = [
  'department',
  'party-organ',
  'government',
  'government-group',
  'body',
  'company',
  'institution',
  'generic',
] as const;
export type DepartmentKind = (typeof departmentKinds)[number];

/** Groups of governments and generic units: ranked apart, never part of a line, and in no pair. */
export const groupKinds: readonly DepartmentKind[] = ['government-group', 'generic'];

export const nameBases = ['printed', 'catalogue', 'composed'] as const;
export type NameBasis = (typeof nameBases)[number];

export const roles = ['lead', 'participant', 'responsible', 'implementing'] as const;
export type Role = (typeof roles)[number];

export const bases = ['stated', 'carried-forward', 'named-in-text'] as const;
export type Basis = (typeof bases)[number];

export const citationRelations = [
  'implements',
  'based-on',
  'forwards',
  'issues',
  'amends',
  'repeals',
  'mentions',
] as const;
export type CitationRelation = (typeof citationRelations)[number];

export const citationForms = ['number', 'title', 'nickname'] as const;
export type CitationForm = (typeof citationForms)[number];

export const mentionContexts = ['pilot', 'model', 'named', 'excluded'] as const;
export type MentionContext = (typeof mentionContexts)[number];

export const drawModes = ['title', 'named', 'section'] as const;
export type DrawMode = (typeof drawModes)[number];

export const targetKinds = ['goal', 'cap', 'scope', 'baseline', 'milestone', 'direction'] as const;
export type TargetKind = (typeof targetKinds)[number];

export const comparators = ['≥', '≤', '=', 'range'] as const;
export type Comparator = (typeof comparators)[number];

export const relationshipSources = ['text', 'catalogue', 'derived', 'correction'] as const;
export type RelationshipSource = (typeof relationshipSources)[number];
