import { z } from 'zod';
import { documentInfo, finding, outlineEntry } from '../contribution.ts';
import { sourcedEvidence } from '../schema/evidence.ts';
import { labelName } from '../schema/labels.ts';
import { relationshipTypeName } from '../schema/relationships.ts';
import { levels, relationshipSources } from '../schema/words.ts';

/** What a store answers. The API sends exactly these shapes; the explorer reads exactly these shapes. */

const properties = z.record(z.string(), z.unknown());
/** How many of something. */
export const count = z.number().int().nonnegative();

/** A node as lists and pictures need it: without heavy properties. */
export const nodeSummary = z.object({ id: z.string(), label: labelName, properties });
export type NodeSummary = z.infer<typeof nodeSummary>;

/** A relationship without its evidence, which is fetched when a user opens it. */
export const relationshipSummary = z.object({
  id: z.string(),
  type: relationshipTypeName,
  from: z.string(),
  to: z.string(),
  properties,
  source: z.enum(relationshipSources),
  /** Lowest confidence among its evidence; absent where the source is not a text. */
  confidence: z.number().optional(),
});
export type RelationshipSummary = z.infer<typeof relationshipSummary>;

export const typeCount = z.object({ type: relationshipTypeName, direction: z.enum(['out', 'in']), count });

export const nodeAnswer = nodeSummary.extend({
  /** Relationships of the node by type and direction, before anything is expanded. */
  counts: z.array(typeCount),
  /** Documents that speak of it. */
  documents: z.array(documentInfo),
});
export type NodeAnswer = z.infer<typeof nodeAnswer>;

export const relationshipAnswer = relationshipSummary.extend({
  sourceDetail: z.string().optional(),
  evidence: z.array(sourcedEvidence),
  fromNode: nodeSummary,
  toNode: nodeSummary,
});
export type RelationshipAnswer = z.infer<typeof relationshipAnswer>;

export const neighbourhoodAnswer = z.object({
  centre: nodeSummary,
  nodes: z.array(nodeSummary),
  relationships: z.array(relationshipSummary),
  /** All relationships that match, however many are sent. */
  total: count,
});
export type NeighbourhoodAnswer = z.infer<typeof neighbourhoodAnswer>;

export const searchAnswer = z.object({
  total: count,
  /** All matches by label, of the labels that have any, as the schema lists them. */
  labels: z.array(z.object({ label: labelName, count })),
  matches: z.array(
    z.object({
      node: nodeSummary,
      /** Which of the node's keys matched, and how. */
      field: z.enum(['name', 'alias', 'number', 'pinyin', 'initials']),
      kind: z.enum(['exact', 'prefix', 'inside']),
      /** Where the node stands, in words: a task's policy, a department's region. */
      within: z.string().optional(),
    }),
  ),
});
export type SearchAnswer = z.infer<typeof searchAnswer>;

/** A citation between two policies, rolled up from the smallest units that make it. */
const lineageLine = z.object({
  from: z.string(),
  to: z.string(),
  relationships: z.array(relationshipSummary),
});
export const lineageAnswer = z.object({
  centre: z.string(),
  policies: z.array(nodeSummary.extend({ citedBy: count })),
  lines: z.array(lineageLine),
});
export type LineageAnswer = z.infer<typeof lineageAnswer>;

const pathAnswer = z.object({ nodes: z.array(z.string()), relationships: z.array(z.string()) });
export const pathsAnswer = z.object({
  nodes: z.array(nodeSummary),
  relationships: z.array(relationshipSummary),
  paths: z.array(pathAnswer),
  /** Why there is none: the cited documents on the way that are not held. */
  missing: z.array(nodeSummary),
});
export type PathsAnswer = z.infer<typeof pathsAnswer>;

/** One thing that was read from a text, with its place: what the reader view marks. */
export const mention = z.object({
  start: count,
  end: count,
  relationship: z.string(),
  type: relationshipTypeName,
  /** The node that the printed form names. */
  node: nodeSummary,
  from: z.string(),
  confidence: z.number(),
});
export type Mention = z.infer<typeof mention>;

export const documentAnswer = z.object({
  document: documentInfo,
  /** The policy it is, with its final id; absent for a text that is no policy. */
  policy: nodeSummary.optional(),
  text: z.string(),
  outline: z.array(outlineEntry),
  mentions: z.array(mention),
  findings: z.array(finding),
});
export type DocumentAnswer = z.infer<typeof documentAnswer>;

export const documentSummary = documentInfo.extend({
  policy: nodeSummary.optional(),
  /** Kind task only. */
  tasks: count,
  /** Stated assignments of these tasks. */
  assignments: count,
  targets: count,
  citations: count,
  findings: count,
});
export type DocumentSummary = z.infer<typeof documentSummary>;

export const statsAnswer = z.object({
  documents: z.array(documentSummary),
  /** Distinct tasks of kind task: two documents that are one policy have the same tasks, which each of them counts. */
  tasks: count,
  nodes: z.array(z.object({ label: labelName, count })),
  relationships: z.array(z.object({ type: relationshipTypeName, count })),
  /** Held and cited policies by level; a cited one whose level no text states counts under none. */
  coverage: z.array(z.object({ level: z.enum(levels), held: count, cited: count })),
  carriedForward: count,
  tasksWithoutUnit: count,
  findings: z.array(z.object({ rule: z.string(), count })),
  /** Changes with every change of content, and with nothing else. */
  version: z.string(),
});
export type StatsAnswer = z.infer<typeof statsAnswer>;
