import type { ContributedRelationship } from '../contribution.ts';
import type { Correspondence } from '../derive/correspond.ts';
import { correspondenceRelationship } from '../derive/correspondences.ts';
import { grown } from '../grown.ts';
import { relationshipTypeNames } from '../schema/relationships.ts';
import { nothing } from './adjacency.ts';
import { createCorrespondenceColumns } from './correspondence-columns.ts';
import type { Layout } from './layout.ts';

/**
 * What follows from two documents together. It is laid out while both are in, and again when the policy ids of one of
 * them change.
 */
export interface DerivedRelationships {
  remember(correspondences: readonly Correspondence[]): void;
  /** Takes those of a document up and forgets them. */
  forget(document: string): void;
  takeUp(document: string): void;
  lay(document: string): void;
  /** Those that were remembered since this was last asked. */
  layRemembered(): void;
  /** By the number that stands in a claim: the relationship with final ids. */
  relationship(correspondence: number): ContributedRelationship;
  /** The document it starts from, and the one it leads to. */
  document(correspondence: number): string;
  target(correspondence: number): string;
  /** Those between documents of a set. */
  among(documents: ReadonlySet<string>): Correspondence[];
}

/** Stands where a claim's row would. */
export const derivedRow = -2;

const correspondsTo = relationshipTypeNames.indexOf('CORRESPONDS_TO');

/** A task that is laid out, by its number and its final id. */
export interface LaidTask {
  readonly node: number;
  readonly id: string;
}

/** @param laidTask a document's task; undefined for a document that is not in */
export function createDerivedRelationships(
  laidTask: (document: string, task: string) => LaidTask | undefined,
  layout: Pick<Layout, 'claim' | 'release'>,
): DerivedRelationships {
  const known = createCorrespondenceColumns();
  /** By number: the relationship it is laid out as, or `nothing`. */
  let laidAs = new Int32Array(1 << 10);
  let remembered: number[] = [];

  function layOne(number: number): void {
    const correspondence = known.at(number);
    if (!correspondence || laidAs[number] !== nothing) return;
    const from = laidTask(correspondence.from.document, correspondence.from.task);
    const to = laidTask(correspondence.to.document, correspondence.to.task);
    const relationship = from && to && correspondenceRelationship(correspondence, from.id, to.id);
    if (!relationship) return;
    const [first, second] = relationship.from === from.id ? [from, to] : [to, from];
    laidAs[number] = layout.claim(correspondsTo, first.node, second.node, derivedRow, number);
  }

  function takeUp(document: string): void {
    for (const number of known.of(document)) {
      const relationship = laidAs[number]!;
      if (relationship !== nothing) layout.release(relationship, derivedRow, number);
      laidAs[number] = nothing;
    }
  }

  return {
    remember(correspondences) {
      for (const correspondence of correspondences) {
        const number = known.add(correspondence);
        if (number >= laidAs.length) laidAs = grown(laidAs);
        laidAs[number] = nothing;
        remembered.push(number);
      }
    },
    forget(document) {
      takeUp(document);
      for (const number of known.of(document)) known.remove(number);
    },
    takeUp,
    lay(document) {
      for (const number of known.of(document)) layOne(number);
    },
    layRemembered() {
      for (const number of remembered) layOne(number);
      remembered = [];
    },
    relationship(number) {
      const correspondence = known.at(number)!;
      const [from, to] = [correspondence.from, correspondence.to].map(
        ({ document, task }) => laidTask(document, task)!.id,
      );
      return correspondenceRelationship(correspondence, from!, to!)!;
    },
    document: (number) => known.at(number)!.from.document,
    target: (number) => known.at(number)!.to.document,
    among: (documents) =>
      Array.from({ length: known.bound }, (_, number) => known.at(number)).filter(
        (each) => each !== undefined && [each.from, each.to].every((end) => documents.has(end.document)),
      ) as Correspondence[],
  };
}
