import { z } from 'zod';

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
});
export type Scene = z.infer<typeof scene>;

export const storyVersion = 1;

/** A briefing as its file holds it. */
export const story = z.strictObject({
  version: z.literal(storyVersion),
  /** Goes up with each saving: who saves names the one they started from, so that no one overwrites another's work. */
  revision: z.int().nonnegative(),
  title: z.string().min(1).max(200),
  author: z.string().max(200),
  data: dataMark,
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
