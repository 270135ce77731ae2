import type { Contribution } from '../contribution.ts';
import type { Correspondence } from '../derive/correspond.ts';

/** The parts of a document's content, as a store keeps them: each a text. */
export const carriedParts = ['text', 'properties', 'heavy', 'links', 'evidence', 'outline', 'findings'] as const;

/**
 * Some documents of a store as plain JSON values, with all it takes to answer every question about them elsewhere: a
 * page that is opened from a disk asks no server.
 */
export interface Carried {
  /** What is known beside the documents, and what these name of documents that are held and not carried. */
  readonly catalogue: Contribution;
  readonly documents: readonly CarriedDocument[];
  /** Between the documents carried. */
  readonly correspondences: readonly Correspondence[];
}

interface CarriedDocument {
  /** The light part: JSON texts, the search keys, and columns in base64. */
  readonly row: Readonly<Record<'head' | 'ids' | 'columns' | 'textKeys' | 'latinKeys', string>>;
  readonly content: Readonly<Record<(typeof carriedParts)[number], string>>;
}
