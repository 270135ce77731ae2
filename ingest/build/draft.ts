import type { ContributedNode, ContributedRelationship, PolicyReference } from '../../graph/contribution.ts';
import { mergeProperties } from '../../graph/merge.ts';
import type { Evidence } from '../../graph/schema/evidence.ts';
import { type Label, labels } from '../../graph/schema/labels.ts';
import { type RelationshipType, relationshipTypes } from '../../graph/schema/relationships.ts';
import { presences } from '../../graph/schema/words.ts';

type Values = Readonly<Record<string, unknown>>;

/** Where a relationship comes from: a printed place, a data file's entry, or a method and its inputs. */
export type Origin =
  | { readonly source: 'text'; readonly evidence: Evidence }
  | { readonly source: 'catalogue' | 'derived'; readonly detail: string };

/** A contribution in the making: every node and relationship once, repeated mentions as further evidence. */
export interface Draft {
  /** Puts a node in and returns its id; its descriptions, one or several, are joined as documents' are: what is undefined is left out. */
  node(id: string, label: Label, properties: Values): string;
  /** Puts a node in as it is described: properties in declared order, as `described` gives them, none undefined. */
  put(node: ContributedNode): string;
  has(id: string): boolean;
  relate(type: RelationshipType, from: string, to: string, properties: Values, origin: Origin): void;
  /**
   * Puts a policy reference in, once for equal ones, and returns its placeholder id `policy:@n`. What is promised in one
   * place and cited in another is cited.
   */
  reference(reference: PolicyReference): string;
  readonly references: readonly PolicyReference[];
  nodes(): ContributedNode[];
  readonly relationships: readonly ContributedRelationship[];
}

export function createDraft(): Draft {
  const references: PolicyReference[] = [];
  const placeOf = new Map<string, number>();
  const nodes = new Map<string, ContributedNode>();
  const relationships: DraftRelationship[] = [];
  const byFrom = new Map<string, Leaving>();
  const places: EvidencePlaces = new Map();

  const node: Draft['node'] = (id, label, properties) => {
    const before = nodes.get(id)?.properties;
    const joined = mergeProperties(labels[label].properties, before ? [before, properties] : [properties]);
    nodes.set(id, { id, label, properties: joined });
    return id;
  };

  return {
    node,
    put(described) {
      const { id, label, properties } = described;
      const before = nodes.get(id);
      if (before === undefined) nodes.set(id, described);
      else if (before !== described) node(id, label, properties);
      return id;
    },
    has: (id) => nodes.has(id),
    relate(type, from, to, properties, origin) {
      let leaving = byFrom.get(from);
      if (leaving === undefined) {
        leaving = { all: [], byTo: undefined };
        byFrom.set(from, leaving);
      }
      const same = findSame(leaving, type, to, properties);
      if (same === undefined) {
        const added = newRelationship(type, from, to, properties, origin);
        addLeaving(leaving, added);
        relationships.push(added);
      } else if (origin.source === 'text') addEvidence(same, origin.evidence, places);
    },
    reference(reference) {
      const key = [reference.number, reference.issuer, ...reference.titles, ...(reference.nicknames ?? [])].join('|');
      let place = placeOf.get(key);
      if (place === undefined) {
        place = references.push(reference) - 1;
        placeOf.set(key, place);
      }
      const known = references[place]!;
      if (presences.indexOf(reference.presence) < presences.indexOf(known.presence)) {
        references[place] = { ...known, presence: reference.presence };
      }
      return `policy:@${place}`;
    },
    references,
    // No getter: the engine keeps each one, and with it the whole draft, until it next looks through all of its memory.
    nodes: () => [...nodes.values()],
    relationships,
  };
}

/** A node that many documents name, described once for all of them. */
export const described = (id: string, label: Label, properties: Values): ContributedNode => ({
  id,
  label,
  properties: mergeProperties(labels[label].properties, [properties]),
});

/** The relationships that leave one node, and, where there are many, where among them those to each node stand. */
interface Leaving {
  readonly all: DraftRelationship[];
  byTo: Map<string, DraftRelationship[]> | undefined;
}

/** Most nodes are left by a few relationships: these are looked through faster than an index is made of them. */
const mostLookedThrough = 24;

function findSame(
  { all, byTo }: Leaving,
  type: RelationshipType,
  to: string,
  properties: Values,
): DraftRelationship | undefined {
  const candidates = byTo === undefined ? all : byTo.get(to);
  if (candidates === undefined) return undefined;
  for (const one of candidates) {
    if (one.type === type && one.to === to && isSame(one, type, properties)) return one;
  }
  return undefined;
}

function addLeaving(leaving: Leaving, relationship: DraftRelationship): void {
  leaving.all.push(relationship);
  if (leaving.byTo !== undefined) addTo(leaving.byTo, relationship);
  else if (leaving.all.length > mostLookedThrough) {
    const byTo = new Map<string, DraftRelationship[]>();
    for (const one of leaving.all) addTo(byTo, one);
    leaving.byTo = byTo;
  }
}

function addTo(byTo: Map<string, DraftRelationship[]>, relationship: DraftRelationship): void {
  const between = byTo.get(relationship.to);
  if (between === undefined) byTo.set(relationship.to, [relationship]);
  else between.push(relationship);
}

/** Whether nothing of what tells two of a type between two nodes apart tells this one from these properties. */
function isSame(one: DraftRelationship, type: RelationshipType, properties: Values): boolean {
  for (const name of relationshipTypes[type].discriminator) {
    if (one.properties[name] !== properties[name]) return false;
  }
  return true;
}

/** A relationship whose evidence still grows. */
interface DraftRelationship extends ContributedRelationship {
  source: ContributedRelationship['source'];
  readonly evidence: Evidence[];
}

/** Where in its evidence a relationship has a place, for those that have several. */
type EvidencePlaces = Map<DraftRelationship, Map<string, number>>;

function newRelationship(
  type: RelationshipType,
  from: string,
  to: string,
  properties: Values,
  origin: Origin,
): DraftRelationship {
  return origin.source === 'text'
    ? { type, from, to, properties, source: 'text', evidence: [origin.evidence] }
    : { type, from, to, properties, source: origin.source, sourceDetail: origin.detail, evidence: [] };
}

/** The same place read by two rules is one piece of evidence: the surer one. */
function addEvidence(known: DraftRelationship, more: Evidence, places: EvidencePlaces): void {
  known.source = 'text';
  const own = places.get(known) ?? new Map(known.evidence.map((evidence, index) => [spanKey(evidence), index]));
  places.set(known, own);
  const same = own.get(spanKey(more));
  if (same === undefined) own.set(spanKey(more), known.evidence.push(more) - 1);
  else if (known.evidence[same]!.confidence < more.confidence) known.evidence[same] = more;
}

const spanKey = ({ start, end }: Evidence) => `${start}-${end}`;
