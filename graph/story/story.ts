import { z } from 'zod';
import { knownDocument } from './known-documents.ts';

/** What the data were when something was kept of them, so that a later reader is told what changed since. */
export const dataMark = z.strictObject({
  /** The latest date of a held document, as precise as that document gives it; absent where none gives one. */
  date: z.string().max(10).optional(),
  /** `version` of the store's statistics: changes with every change of content. */
  version: z.string().max(200),
  counts: z.strictObject({
    documents: z.int().nonnegative(),
    tasks: z.int().nonnegative(),
    units: z.int().nonnegative(),
    relationships: z.int().nonnegative(),
  }),
});
export type DataMark = z.infer<typeof dataMark>;

/** So much a story's file takes; who edits one stops there. */
export const mostSteps = 30;
export const mostMarks = 30;
export const mostLit = 500;

/** A place in the figure, as shares of its width and height: the same wherever it is drawn. */
const place = z.strictObject({ x: z.number().min(-1).max(2), y: z.number().min(-1).max(2) });

/** What is written or drawn over a figure. */
export const mark = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), at: place, text: z.string().max(200) }),
  z.strictObject({ kind: z.literal('arrow'), from: place, to: place }),
]);
export type Mark = z.infer<typeof mark>;

/** What a scene points at, one thing after the other. */
export const step = z.strictObject({
  /** Ids of nodes and relationships that stand out; with none nothing steps back. */
  lit: z.array(z.string().min(1)).max(mostLit),
  marks: z.array(mark).max(mostMarks),
});
export type Step = z.infer<typeof step>;

/** What stands on a slide beside its figure. */
export const slideParts = ['legend', 'sources', 'date', 'caution', 'filters'] as const;
export type SlidePart = (typeof slideParts)[number];

/** One view with its finding. Everything the view shows, the places of nodes included, stands in its link. */
export const scene = z.strictObject({
  id: z.string().min(1).max(60),
  /** The finding in one sentence. */
  title: z.string().max(200),
  /** What is measured. */
  caption: z.string().max(600),
  /** For the speaker only. */
  notes: z.string().max(6000),
  link: z.strictObject({
    path: z.string().regex(/^\/[a-z-]{0,40}$/),
    /** With its question mark, or empty. */
    search: z.string().max(60_000),
  }),
  data: dataMark,
  steps: z.array(step).max(mostSteps).optional(),
  /** What happens to all that no step has named: it steps back, or it is not there yet. */
  rest: z.enum(['dim', 'hide']).optional(),
  /** What its slide shows and does not; a part that is not named is as on a new scene. */
  shows: z.partialRecord(z.enum(slideParts), z.boolean()).optional(),
});
export type Scene = z.infer<typeof scene>;

/** 1 had no steps, 2 did not say what a slide shows; both are read as they are. */
export const storyVersion = 3;
export const readableVersions: readonly unknown[] = [1, 2, storyVersion];

/** A briefing as its file holds it. */
export const story = z.strictObject({
  version: z.literal(storyVersion),
  /** Goes up with each saving: who saves names the one they started from, so that no one overwrites another's work. */
  revision: z.int().nonnegative(),
  title: z.string().min(1).max(200),
  author: z.string().max(200),
  data: dataMark,
  /** The documents that `data` counts; absent in stories that were made before this was kept. */
  documents: z.array(knownDocument).optional(),
  scenes: z.array(scene).max(200),
});
export type Story = z.infer<typeof story>;

/** A story in the list: of a file that cannot be read, its name and what is wrong with it. */
export const storyEntry = z.object({
  name: z.string(),
  title: z.string(),
  author: z.string(),
  scenes: z.int().nonnegative(),
  problem: z.object({ zh: z.string(), en: z.string() }).optional(),
});
export type StoryEntry = z.infer<typeof storyEntry>;
