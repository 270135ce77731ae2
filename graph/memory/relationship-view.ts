import type { ContributedRelationship } from '../contribution.ts';
import { byCodePoint, type GraphRelationship } from '../graph.ts';
import { type Contributed, contributedRelationship, mergeRelationship } from '../merge.ts';
import { relationshipTypes } from '../schema/relationships.ts';
import { relationshipSources } from '../schema/words.ts';
import type { RelationshipSummary } from '../store/answers.ts';
import { type Place, placesOf } from './claims.ts';
import type { ContentReader } from './content-reader.ts';
import { derivedRow } from './derived-relationships.ts';
import { noConfidence } from './document-row.ts';
import { type MemoryGraph, typeOf } from './memory-graph.ts';
import { untilChanged } from './until-changed.ts';

/** Relationships as they are told: what all documents that claim one say of it, merged. */
export interface RelationshipView {
  summary(relationship: number): RelationshipSummary;
  /** With its evidence. */
  whole(relationship: number): GraphRelationship;
}

/** All citations of a large corpus; of other relationships those that were asked for last. */
const mostKept = 1 << 16;

export function createRelationshipView(graph: MemoryGraph, reader: ContentReader): RelationshipView {
  const kept = untilChanged(graph, () => new Map<number, RelationshipSummary>());

  function contribution({ row, local }: Place, r: number, withEvidence: boolean): Contributed<ContributedRelationship> {
    if (row === derivedRow) {
      const relationship = graph.derived.relationship(local);
      return contributedRelationship(graph.row(graph.rowOf(graph.derived.document(local))!).info, relationship);
    }
    const { info, relationships } = graph.row(row);
    const type = typeOf(graph, r);
    return contributedRelationship(info, {
      type,
      from: graph.nodeId(graph.adjacency.from(r)),
      to: graph.nodeId(graph.adjacency.to(r)),
      properties: hasProperties(type) ? reader.links(row, local) : {},
      source: relationshipSources[relationships.sources[local]!]!,
      ...(withEvidence ? reader.evidence(row, local) : { evidence: [] }),
    });
  }

  function summary(r: number): RelationshipSummary {
    const claims = claimsOf(graph, r);
    const telling = hasProperties(typeOf(graph, r)) ? claims : oneOfEachSource(graph, claims);
    const { id, type, from, to, properties, source } = mergeRelationship(
      typeOf(graph, r),
      telling.map((claim) => contribution(claim, r, false)),
    );
    const confidence = lowestConfidence(graph, claims);
    return { id, type, from, to, properties, source, ...(confidence === undefined ? {} : { confidence }) };
  }

  return {
    summary(r) {
      const summaries = kept();
      let known = summaries.get(r);
      if (!known) {
        known = summary(r);
        if (summaries.size >= mostKept) summaries.clear();
        summaries.set(r, known);
      }
      return known;
    },
    whole(r) {
      const contributions = claimsOf(graph, r).map((claim) => contribution(claim, r, true));
      return mergeRelationship(typeOf(graph, r), contributions);
    },
  };
}

const hasProperties = (type: keyof typeof relationshipTypes) =>
  Object.keys(relationshipTypes[type].properties).length > 0;

/** Contributions, derived ones by the document that they lead to. */
function claimsOf({ relationshipClaims, derived }: MemoryGraph, r: number): Place[] {
  const found = placesOf(relationshipClaims, r);
  if (found.length < 2 || found[0]!.row !== derivedRow) return found;
  return found.sort((a, b) => byCodePoint(derived.target(a.local), derived.target(b.local)));
}

function oneOfEachSource(graph: MemoryGraph, claims: readonly Place[]): Place[] {
  const bySource = new Map(claims.map((claim) => [graph.row(claim.row).relationships.sources[claim.local], claim]));
  return [...bySource.values()];
}

function lowestConfidence(graph: MemoryGraph, claims: readonly Place[]): number | undefined {
  let lowest: number | undefined;
  for (const { row, local } of claims) {
    if (row === derivedRow) continue;
    const { relationships, confidences } = graph.row(row);
    const place = relationships.confidences[local]!;
    if (place === noConfidence) continue;
    const confidence = confidences[place]!;
    if (lowest === undefined || confidence < lowest) lowest = confidence;
  }
  return lowest;
}
