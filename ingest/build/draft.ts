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
  /** Puts a node in and returns its id; its descriptions, one or several, are joined as documents' are. */
  node(id: string, label: Label, properties: Values): string;
  has(id: string): boolean;
  relate(type: RelationshipType, from: string, to: string, properties: Values, origin: Origin): void;
  /**
   * Puts a policy reference in, once for equal ones, and returns its placeholder id `policy:@n`. What is promised in one
   * place and cited in another is cited.
   */
  reference(reference: PolicyReference): string;
  readonly references: readonly PolicyReference[];
  readonly nodes: readonly ContributedNode[];
  readonly relationships: readonly ContributedRelationship[];
}

export function createDraft(): Draft {
  const references: PolicyReference[] = [];
  const placeOf = new Map<string, number>();
  const nodes = new Map<string, ContributedNode>();
  const relationships: DraftRelationship[] = [];
  const leaving = createBundles();
  const places: EvidencePlaces = new Map();

  return {
    node(id, label, properties) {
      const known = nodes.get(id)?.properties;
      const joined = mergeProperties(labels[label].properties, known ? [known, properties] : [properties]);
      nodes.set(id, { id, label, properties: joined });
      return id;
    },
    has: (id) => nodes.has(id),
    relate(type, from, to, properties, origin) {
      const byTo = leaving(from);
      const between = byTo.get(to);
      const known = between && sameIn(between, type, properties);
      if (known === undefined) {
        const added = newRelationship(type, from, to, properties, origin);
        if (between === undefined) byTo.set(to, [added]);
        else between.push(added);
        relationships.push(added);
      } else if (origin.source === 'text') addEvidence(known, origin.evidence, places);
    },
    reference(reference) {
      const key = [reference.number, reference.issuer, ...reference.titles, ...(reference.nicknames ?? [])].join('|');
      const place = placeOf.get(key) ?? references.push(reference) - 1;
      placeOf.set(key, place);
      const known = references[place]!;
      if (presences.indexOf(reference.presence) < presences.indexOf(known.presence)) {
        references[place] = { ...known, presence: reference.presence };
      }
      return `policy:@${place}`;
    },
    references,
    get nodes() {
      return [...nodes.values()];
    },
    relationships,
  };
}

/** The relationships that leave a node, by where they lead: hardly any two nodes have more than one between them. */
function createBundles(): (from: string) => Map<string, DraftRelationship[]> {
  const byFrom = new Map<string, Map<string, DraftRelationship[]>>();
  return (from) => {
    const known = byFrom.get(from);
    if (known !== undefined) return known;
    const none = new Map<string, DraftRelationship[]>();
    byFrom.set(from, none);
    return none;
  };
}

/** The one of the same type that nothing of what tells two of that type apart tells from this. */
function sameIn(
  between: readonly DraftRelationship[],
  type: RelationshipType,
  properties: Values,
): DraftRelationship | undefined {
  const { discriminator } = relationshipTypes[type];
  return between.find(
    (one) => one.type === type && discriminator.every((name) => one.properties[name] === properties[name]),
  );
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
