import type { ContributedRelationship } from '../contribution.ts';
import type { Correspondence } from '../derive/correspond.ts';
import { correspondenceRelationship } from '../derive/correspondences.ts';
import { relationshipTypeNames } from '../schema/relationships.ts';
import { nothing } from './adjacency.ts';
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

/** @param taskId final id of a document's task; undefined for a document that is not in */
export function createDerivedRelationships(
  taskId: (document: string, task: string) => string | undefined,
  layout: Pick<Layout, 'claim' | 'release'>,
): DerivedRelationships {
  const known: (Correspondence | undefined)[] = [];
  const free: number[] = [];
  /** By number: the relationship it is laid out as, or `nothing`. */
  const laidAs: number[] = [];
  const byDocument = new Map<string, number[]>();
  let remembered: number[] = [];

  function resolved(correspondence: Correspondence): ContributedRelationship | undefined {
    return correspondenceRelationship(correspondence, (document, task) => taskId(document, task)!);
  }

  function layOne(number: number): void {
    const { from, to } = known[number]!;
    if (laidAs[number] !== nothing || !taskId(from.document, from.task) || !taskId(to.document, to.task)) return;
    const relationship = resolved(known[number]!);
    if (!relationship) return;
    laidAs[number] = layout.claim(correspondsTo, relationship.from, relationship.to, derivedRow, number);
  }

  function takeUp(document: string): void {
    for (const number of byDocument.get(document) ?? []) {
      const relationship = laidAs[number]!;
      if (relationship !== nothing) layout.release(relationship, derivedRow, number);
      laidAs[number] = nothing;
    }
  }

  return {
    remember(correspondences) {
      for (const correspondence of correspondences) {
        const number = free.pop() ?? known.length;
        known[number] = correspondence;
        laidAs[number] = nothing;
        remembered.push(number);
        for (const { document } of [correspondence.from, correspondence.to]) {
          const numbers = byDocument.get(document);
          if (numbers) numbers.push(number);
          else byDocument.set(document, [number]);
        }
      }
    },
    forget(document) {
      takeUp(document);
      const others = new Set<string>();
      for (const number of byDocument.get(document) ?? []) {
        const { from, to } = known[number]!;
        others.add(from.document === document ? to.document : from.document);
        known[number] = undefined;
        free.push(number);
      }
      byDocument.delete(document);
      for (const other of others) {
        const left = byDocument.get(other)!.filter((number) => known[number]);
        if (left.length > 0) byDocument.set(other, left);
        else byDocument.delete(other);
      }
    },
    takeUp,
    lay(document) {
      for (const number of byDocument.get(document) ?? []) layOne(number);
    },
    layRemembered() {
      for (const number of remembered) if (known[number]) layOne(number);
      remembered = [];
    },
    relationship: (number) => resolved(known[number]!)!,
    document: (number) => known[number]!.from.document,
    target: (number) => known[number]!.to.document,
    among: (documents) =>
      known
        .filter((each) => each !== undefined)
        .filter(({ from, to }) => [from, to].every((end) => documents.has(end.document))),
  };
}
