import type { ContributedNode, ContributedRelationship, Contribution } from '../../graph/contribution.ts';
import type { Evidence } from '../../graph/schema/evidence.ts';
import type { RelationshipType } from '../../graph/schema/relationships.ts';

/** What was read from a document, in the words of the labels. `undefined` is what it does not say. */
export interface Facts {
  readonly header: HeaderFacts;
  readonly tasks: readonly { readonly path: string; readonly title: string; readonly kind: string }[];
  readonly units: readonly UnitFact[];
  readonly citations: readonly CitationFact[];
  readonly places: readonly { readonly task: string; readonly region: string; readonly context: string }[];
  readonly institutions: readonly { readonly task: string; readonly name: string; readonly region?: string }[];
  readonly targets: readonly TargetFact[];
  /** Primary theme of each task that has one. */
  readonly themes: ReadonlyMap<string, string>;
  readonly drawsOn: readonly { readonly owner: string; readonly names: readonly string[]; readonly mode: string }[];
  /** Every relationship that the text itself is the source of. */
  readonly told: readonly { readonly what: string; readonly evidence: readonly Evidence[] }[];
}

export interface HeaderFacts {
  readonly number?: string;
  readonly issuers: readonly string[];
  readonly title?: string;
  readonly noticeTitle?: string;
  readonly documentType?: string;
  readonly authority?: string;
  readonly level?: string;
  readonly region?: string;
  readonly issuedOn?: string;
  readonly printedOn?: string;
  readonly year?: number;
}

export interface UnitFact {
  readonly task: string;
  readonly printed: string;
  readonly full: string;
  readonly name: string;
  readonly line?: string;
  readonly kind: string;
  readonly role: string;
  readonly basis: string;
  readonly openEnded: boolean;
}

export interface CitationFact {
  readonly owner: string;
  readonly kind: 'cites' | 'plans';
  readonly number?: string;
  readonly title?: string;
  readonly nicknames: readonly string[];
  readonly relation?: string;
  /** Its place among the document's references. */
  readonly reference: number;
}

export interface TargetFact {
  readonly owner: string;
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  readonly value?: number | [number, number];
  readonly unit?: string;
  readonly comparator?: string;
  readonly kind: string;
  readonly deadline?: string;
}

/** A document that was refused: nothing was read. */
export const noFacts: Facts = {
  header: { issuers: [] },
  tasks: [],
  units: [],
  citations: [],
  places: [],
  institutions: [],
  targets: [],
  themes: new Map(),
  drawsOn: [],
  told: [],
};

/** Properties that are read here, as the model declares them; what is absent or no such thing will not fit a label. */
interface Values extends Omit<HeaderFacts, 'issuers' | 'number' | 'region'> {
  readonly documentNumber?: string;
  readonly name: string;
  readonly title: string;
  readonly kind: string;
  readonly printed: string;
  readonly full: string;
  readonly role: string;
  readonly basis: string;
  readonly openEnded: boolean;
  readonly relation?: string;
  readonly context: string;
  readonly text: string;
  readonly value?: number | [number, number];
  readonly unit?: string;
  readonly comparator?: string;
  readonly deadline?: string;
  readonly aliases: readonly string[];
  readonly mode: string;
}
const valuesOf = (properties: unknown) => properties as Values;

/** A contribution, seen from the document that made it. */
export function factsOf({ nodes, relationships, references }: Contribution): Facts {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const of = (type: RelationshipType) => relationships.filter((r) => r.type === type);
  const node = (id: string) => valuesOf(byId.get(id)?.properties);
  const lines = new Map(of('IN_LINE').map((r) => [r.from, after('line:', r.to)]));
  const regionOf = new Map(of('HAS_INSTITUTION').map((r) => [r.to, after('region:', r.from)]));
  const owned = (type: RelationshipType) =>
    of(type).flatMap((r) => {
      const owner = ownerOf(r.from);
      return owner === undefined ? [] : [{ ...r, owner, values: valuesOf(r.properties), target: node(r.to) }];
    });
  const mentions = owned('MENTIONS');
  const citation = (kind: 'cites' | 'plans') => (r: ContributedRelationship & { owner: string }) => {
    const reference = Number(after('policy:@', r.to));
    const { number, titles, nicknames = [] } = references[reference]!;
    const { relation } = valuesOf(r.properties);
    return { owner: r.owner, kind, number, title: titles[0], nicknames, relation, reference };
  };
  return {
    header: headerOf(node('policy:@0'), relationships, byId),
    tasks: owned('HAS_TASK').map(({ to, target }) => ({
      path: ownerOf(to)!,
      title: target.title,
      kind: target.kind,
    })),
    units: owned('ASSIGNED_TO').map(({ owner, to, values, target }) => ({
      task: owner,
      printed: values.printed,
      full: values.full,
      name: target.name,
      line: lines.get(to),
      kind: target.kind,
      role: values.role,
      basis: values.basis,
      openEnded: values.openEnded,
    })),
    citations: [...owned('CITES').map(citation('cites')), ...owned('PLANS').map(citation('plans'))],
    places: mentions
      .filter(({ to }) => to.startsWith('region:'))
      .map(({ owner, to, values }) => ({ task: owner, region: after('region:', to), context: values.context })),
    institutions: mentions
      .filter(({ to }) => to.startsWith('institution:'))
      .map(({ owner, to, target }) => ({ task: owner, name: target.name, region: regionOf.get(to) })),
    targets: owned('SETS').map(({ owner, target, evidence }) => {
      const { text, value, unit, comparator, kind, deadline } = target;
      return { owner, text, spans: evidence, value, unit, comparator, kind, deadline };
    }),
    themes: new Map(
      owned('ADDRESSES')
        .filter(({ properties }) => properties.rank === 'primary')
        .map(({ owner, target }) => [owner, target.name]),
    ),
    drawsOn: owned('DRAWS_ON').map(({ owner, values, target }) => ({
      owner,
      names: [target.name, ...target.aliases],
      mode: values.mode,
    })),
    told: relationships
      .filter(({ source }) => source === 'text')
      .map(({ type, from, to, evidence }) => ({ what: `${type} ${from} → ${to}`, evidence })),
  };
}

function headerOf(
  policy: Values,
  relationships: readonly ContributedRelationship[],
  nodes: ReadonlyMap<string, ContributedNode>,
): HeaderFacts {
  const { documentNumber, title, noticeTitle, documentType, authority, level, issuedOn, printedOn, year } = policy;
  const of = (type: RelationshipType) => relationships.filter((r) => r.type === type && r.from === 'policy:@0');
  const region = of('APPLIES_TO')[0]?.to;
  return {
    number: documentNumber,
    issuers: of('ISSUED_BY').map((r) => String(nodes.get(r.to)?.properties.name)),
    title,
    noticeTitle,
    documentType,
    authority,
    level,
    region: region && after('region:', region),
    issuedOn,
    printedOn,
    year,
  };
}

/** `policy`, or the path of a task of the document itself; undefined for what another document owns. */
function ownerOf(id: string): string | undefined {
  if (id === 'policy:@0') return 'policy';
  return id.startsWith('task:@0#') ? after('task:@0#', id) : undefined;
}

const after = (prefix: string, id: string) => id.slice(prefix.length);
