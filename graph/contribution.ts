import { z } from 'zod';
import { evidence } from './schema/evidence.ts';
import { labelName } from './schema/labels.ts';
import { relationshipTypeName } from './schema/relationships.ts';
import { authorities, levels, presences, relationshipSources } from './schema/words.ts';

/**
 * What one document says, before anything is known of the others. Policies are named by reference: wherever a policy's
 * id would stand, `policy:@<n>` stands, n being the place of the reference in `references`; ids of tasks and targets
 * are built on it (`task:@0#二/五`, `target:task:@0#二/五/1`). `graph/resolve` puts the final ids in.
 */

/** What a text tells about a policy: enough to find out which policy it is. */
const policyReference = z.object({
  /** Normalised: 〔〕, no spaces (`晋政办发〔2022〕83号`). */
  number: z.string().optional(),
  /** Printed titles: the notice's and the issued document's are both keys. Without 《》. */
  titles: z.array(z.string()),
  /** Official name of the issuing body, several joined by 、. */
  issuer: z.string().optional(),
  /** The issued title that makes the id where there is no number; folded by `graph/resolve`. */
  issuedTitle: z.string().optional(),
  /** The year it plans for. */
  year: z.number().int().optional(),
  authority: z.enum(authorities).optional(),
  level: z.enum(levels).optional(),
  presence: z.enum(presences),
  /** Names that only a catalogue may give (新国发2号文件). */
  nicknames: z.array(z.string()).optional(),
  /** A catalogue entry that stands in the graph although no document cites it. */
  keep: z.boolean().optional(),
});
export type PolicyReference = z.infer<typeof policyReference>;

export const contributedNode = z.object({
  id: z.string(),
  label: labelName,
  properties: z.record(z.string(), z.unknown()),
});
export type ContributedNode = z.infer<typeof contributedNode>;

export const contributedRelationship = z.object({
  type: relationshipTypeName,
  from: z.string(),
  to: z.string(),
  properties: z.record(z.string(), z.unknown()),
  source: z.enum(relationshipSources),
  /** catalogue: data file and entry; derived: method and inputs. Absent for text. */
  sourceDetail: z.string().optional(),
  /** Never empty for source text, always empty otherwise. */
  evidence: z.array(evidence),
});
export type ContributedRelationship = z.infer<typeof contributedRelationship>;

/** Something that was not understood, or understood only with a doubt. Nothing is guessed in its place. */
export const finding = z.object({
  rule: z.string(),
  severity: z.enum(['info', 'warning', 'error']),
  /** One Chinese sentence: what, and what was done with it. */
  message: z.string(),
  messageEn: z.string(),
  start: z.number().int().nonnegative().optional(),
  end: z.number().int().nonnegative().optional(),
  quote: z.string().optional(),
});
export type Finding = z.infer<typeof finding>;

export const documentInfo = z.object({
  /** SHA-256 of the file's bytes, hex: a document's identity is its content. */
  id: z.string(),
  file: z.string(),
  format: z.string(),
  title: z.string(),
  /** Length of the text, in UTF-16 units. */
  length: z.number().int().nonnegative(),
  /** Which rules and knowledge read it: another word than today's, and it may be read otherwise today. */
  reader: z.string().optional(),
});
export type DocumentInfo = z.infer<typeof documentInfo>;

export const contribution = z.object({
  document: documentInfo,
  /** The first one is the document itself, where it is a policy at all. */
  references: z.array(policyReference),
  nodes: z.array(contributedNode),
  relationships: z.array(contributedRelationship),
  findings: z.array(finding),
});
export type Contribution = z.infer<typeof contribution>;

/** One heading or numbered item of a text, for the reader's outline. */
export const outlineEntry = z.object({
  /** 0 is the outermost. */
  depth: z.number().int().nonnegative(),
  marker: z.string(),
  title: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  /** The node it became, by its placeholder id; none for a section. */
  node: z.string().optional(),
});
export type OutlineEntry = z.infer<typeof outlineEntry>;

/** A document as the reader hands it to a store. */
export const reading = z.object({ contribution, text: z.string(), outline: z.array(outlineEntry) });
export type Reading = z.infer<typeof reading>;
