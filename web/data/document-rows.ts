import { byCodePoint } from '../../graph/graph.ts';
import { groupBy } from '../../graph/group-by.ts';
import { type Level, levels } from '../../graph/schema/words.ts';
import type { DocumentAnswer, DocumentSummary, NodeSummary } from '../../graph/store/answers.ts';

/** What a held document says of itself. Absent stays absent: who shows it says so in words. */
export interface DocumentHead {
  readonly id: string;
  readonly policy: string | undefined;
  readonly title: string;
  readonly level: Level | undefined;
  readonly number: string | undefined;
  readonly date: string | undefined;
  /** The place it was issued in, as its issuer's name begins: 贵州省. */
  readonly place: string | undefined;
}

/** A held document as the table shows it. */
export interface DocumentRow extends DocumentHead {
  /** What a link names it by: its policy, where it alone is that policy, else the document itself. */
  readonly link: string;
  /** Its file, where several held texts are one policy and only the files tell them apart. */
  readonly file: string | undefined;
  readonly tasks: number;
  readonly assignments: number;
  readonly targets: number;
  readonly citations: number;
  readonly findings: number;
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** From the largest place to the smallest, so that 贵州省 is not taken for 贵州 (as 自治州 ends). */
const placeForms = [/^[^、]{1,6}?(?:省|自治区)/u, /^[^、]{1,10}?自治州/u, /^[^、]{1,6}?市/u, /^[^、]{1,6}?(?:县|区)/u];

/** A place inside another, and words of bodies (城市管理局, 社区建设办公室) that look like one. */
const placeInside = /^(?!城市|城区|社区|园区|小区|市区|地区)[^、]{1,10}?(?:自治州|市|县|区|旗)/u;

/**
 * 贵州省深化医药卫生体制改革领导小组 → 贵州省; undefined for national bodies. Of a document of a city or county the
 * innermost place that its issuer names: 上海市宝山区人民政府 → 宝山区.
 */
export function placeOfIssuer(issuer: string | undefined, level?: unknown): string | undefined {
  let place = placeForms.flatMap((form) => issuer?.match(form)?.[0] ?? [])[0];
  let rest = issuer?.slice(place?.length ?? 0) ?? '';
  while (place && (level === 'municipal' || level === 'county')) {
    const inside = rest.match(placeInside)?.[0];
    if (!inside) break;
    place = inside;
    rest = rest.slice(inside.length);
  }
  return place;
}

export function documentHead({ document, policy }: Pick<DocumentAnswer, 'document' | 'policy'>): DocumentHead {
  const p = policy?.properties ?? {};
  const level = levels.find((l) => l === p.level);
  return {
    id: document.id,
    policy: policy?.id,
    title: text(p.title) ?? text(p.name) ?? document.title,
    level,
    number: text(p.documentNumber),
    date: text(p.issuedOn),
    place: placeOfIssuer(text(p.issuer), level),
  };
}

function documentRow(document: DocumentSummary, alone: boolean): DocumentRow {
  return {
    ...documentHead({ document, policy: document.policy }),
    link: alone && document.policy ? document.policy.id : document.id,
    file: alone ? undefined : document.file,
    tasks: document.tasks,
    assignments: document.assignments,
    targets: document.targets,
    citations: document.citations,
    findings: document.findings,
  };
}

const rank = (level: Level | undefined) => (level ? levels.indexOf(level) : levels.length);

/** From the highest level down, within a level the newest first, undated last. */
export function documentRows(documents: readonly DocumentSummary[]): DocumentRow[] {
  const texts = groupBy(documents, (document) => document.policy?.id ?? document.id);
  return [...texts.values()]
    .flatMap((copies) => copies.map((document) => documentRow(document, copies.length === 1)))
    .sort(
      (a, b) =>
        rank(a.level) - rank(b.level) || byCodePoint(b.date ?? '', a.date ?? '') || byCodePoint(a.title, b.title),
    );
}

/** The policies of which a text is held, each once, in the order of `documentRows`. */
export function heldPolicies(
  documents: readonly DocumentSummary[],
): { readonly policy: NodeSummary; readonly row: DocumentRow }[] {
  const policies = new Map(documents.flatMap(({ policy }) => (policy ? [[policy.id, policy]] : [])));
  const rows = groupBy(documentRows(documents), (row) => row.policy);
  return [...rows.values()].flatMap(([row]) => {
    const policy = policies.get(row?.policy ?? '');
    return row && policy ? [{ policy, row }] : [];
  });
}

/** First and last date that is known at all. */
export function dateSpan(rows: readonly DocumentRow[]): readonly [first: string, last: string] | undefined {
  const dates = rows.flatMap((row) => (row.date ? [row.date] : [])).sort(byCodePoint);
  const [first, last] = [dates[0], dates.at(-1)];
  return first && last ? [first, last] : undefined;
}
