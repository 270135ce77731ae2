import type {
  Authority,
  Basis,
  CitationForm,
  CitationRelation,
  Comparator,
  DepartmentKind,
  DrawMode,
  Level,
  MentionContext,
  Role,
  TargetKind,
  TaskKind,
} from '../../graph/schema/words.ts';

/**
 * What the stages of reading hand to each other. Every stage speaks in offsets of the normalised text; only `build`
 * turns them into offsets of the source text, with `NormalisedText.source`.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text as the rules read it (layout breaks, odd widths and stray spaces gone), with the way back. */
export interface NormalisedText {
  readonly text: string;
  /** The span of the source text that this span of the normalised text was made from. */
  source(span: Span): Span;
}

/** A value read from the text, with the smallest printed form it was read from. */
export interface Found<T = string> extends Span {
  readonly value: T;
  readonly method: string;
  readonly confidence: number;
}

/** Header of a document: what it is, who issued it, when, for where. */
export interface Header {
  /** Where the document begins and ends inside the text: a wrapper (tender site, navigation) lies outside. */
  readonly body: Span;
  readonly number?: Found;
  readonly issuers: readonly Found[];
  /** Title of the covering notice, and of the document it issues; one of them where there is only one. */
  readonly noticeTitle?: Found;
  readonly issuedTitle?: Found;
  readonly documentType?: Found;
  readonly authority?: Authority;
  readonly level?: Level;
  /** GB/T 2260 code of the place it applies to; 100000 for national bodies. */
  readonly region?: Found;
  readonly issuedOn?: Found;
  readonly printedOn?: Found;
  readonly publishedOn?: Found;
  readonly year?: Found<number>;
  readonly addressees?: Found;
  readonly findings: readonly StageFinding[];
}

/** A numbered heading or item. */
export interface OutlineItem extends Span {
  /** Its path in the structure, numerals without their brackets: `二/五`, `三/一/1`; a repeated one gets `~2`. */
  readonly path: string;
  readonly depth: number;
  readonly marker: Found;
  readonly title: Found;
  /** section: carries items below it; task and safeguard become Task nodes; other: numbered, but no task (principles, annex). */
  readonly kind: 'section' | 'other' | TaskKind;
  /** 1, 2, … over the tasks of the document, and over its safeguards. */
  readonly order: number;
  /** The innermost section it stands under. */
  readonly section?: { readonly label: string; readonly title: string; readonly start: number; readonly end: number };
}

export interface Outline {
  /** In printed order; `start`–`end` of an item covers its heading and everything that belongs to it. */
  readonly items: readonly OutlineItem[];
  /** What stands before the first item and after the last: citations there belong to the policy itself. */
  readonly preamble: Span;
  readonly closing: Span;
  readonly findings: readonly StageFinding[];
}

/** A unit that is made responsible, as a clause (or the prose) names it. */
export interface UnitMention extends Span {
  /** As printed, layout breaks taken out. */
  readonly printed: string;
  /** With the inherited prefix or suffix: 财政厅 after 省发展改革委 is 省财政厅. */
  readonly full: string;
  readonly kind: DepartmentKind;
  readonly role: Role;
  /** The word that gives the role: 牵头, 按职责分工负责, 落实 … Absent where none is printed. */
  readonly roleWord?: string;
  /** Place in its list, from 1. */
  readonly order: number;
  readonly basis: Basis;
  readonly openEnded: boolean;
  /** The clause or sentence around it. */
  readonly context: Span;
  readonly method: string;
  readonly confidence: number;
}

/** Units of one item, and those that its clause states for all that follow. */
export interface ItemUnits {
  readonly units: readonly UnitMention[];
  readonly findings: readonly StageFinding[];
}

/** What a printed unit is: the node it becomes. */
export interface DepartmentIdentity {
  /** `department:<region code>/<line, else folded printed name>` */
  readonly id: string;
  readonly name: string;
  readonly shortName?: string;
  readonly aliases: readonly string[];
  readonly nameBasis: 'printed' | 'catalogue' | 'composed';
  readonly kind: DepartmentKind;
  readonly level?: Level;
  readonly vertical?: boolean;
  readonly memberLevels?: readonly string[];
  /** Code of its region (issuing region for groups and generic units). */
  readonly region: string;
  /** Name of its functional line, and the data file's entry that says so. */
  readonly line?: { readonly name: string; readonly entry: string };
  readonly findings: readonly StageFinding[];
}

export interface CitationMention extends Span {
  /** cites: the document exists; plans: the text promises it. */
  readonly kind: 'cites' | 'plans';
  readonly owner?: 'own' | 'lower-level';
  readonly number?: string;
  /** Without 《》, layout breaks taken out. */
  readonly title?: string;
  readonly nickname?: string;
  /** Official name of the issuing body, where the title or the words before it say so. */
  readonly issuer?: string;
  readonly relation: CitationRelation;
  readonly form: CitationForm;
  readonly context: Span;
  readonly method: string;
  readonly confidence: number;
}

export interface PlaceMention extends Span {
  /** `140100`, or `<parent code>/<name>` for an area without a code. */
  readonly region: string;
  readonly context: MentionContext;
  readonly method: string;
  readonly confidence: number;
}

export interface InstitutionMention extends Span {
  readonly name: string;
  readonly kind: string;
  /** Code of its region; absent where neither its name nor the catalogue says. */
  readonly region?: string;
  readonly context: MentionContext;
  readonly method: string;
  readonly confidence: number;
}

export interface TargetMention extends Span {
  readonly text: string;
  readonly metric?: string;
  readonly comparator?: Comparator;
  readonly value?: number | [number, number];
  readonly unit?: string;
  readonly scope?: string;
  readonly area?: string;
  readonly strength?: string;
  readonly deadline?: string;
  readonly deadlineText?: string;
  readonly kind: TargetKind;
  readonly context: Span;
  readonly method: string;
  readonly confidence: number;
}

export interface ThemeMention extends Span {
  readonly theme: string;
  readonly rank: 'primary' | 'secondary';
  readonly score: number;
  readonly method: string;
  readonly confidence: number;
}

export interface ReformModelMention extends Span {
  readonly model: string;
  readonly mode: DrawMode;
  readonly context: Span;
  readonly method: string;
  readonly confidence: number;
}

/** A finding of a stage, in offsets of the normalised text. */
export interface StageFinding extends Partial<Span> {
  readonly rule: string;
  readonly severity: 'info' | 'warning' | 'error';
  readonly message: string;
  readonly messageEn: string;
}

/** The place a document is issued for, which short forms (省卫健委, 市财政局, 我省) are read against. */
export interface Home {
  /** GB/T 2260 code; undefined when the document does not tell. */
  readonly code?: string;
  readonly level?: Level;
  /** Official name: 山西省. */
  readonly name?: string;
  /** When its document was signed, as far as it says (2012, 2012-05-31): names of departments are those of the time. */
  readonly date?: string;
}
