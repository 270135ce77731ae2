import { z } from 'zod';

const offset = z.number().int().nonnegative();

/**
 * One printed place that a relationship was read from. Offsets are UTF-16 offsets into the text that the format's
 * reader returned; `quote` is that slice with page-layout line breaks taken out (see `quoteOf`).
 */
export const evidence = z.object({
  start: offset,
  end: offset,
  quote: z.string(),
  /** The clause or sentence shown around it. */
  context: z.tuple([offset, offset]),
  page: z.number().int().positive().optional(),
  /** The name of the rule that read it. */
  method: z.string(),
  /** 0–1; below 0.8 is low. */
  confidence: z.number().min(0).max(1),
});
export type Evidence = z.infer<typeof evidence>;

/** Evidence with the document it stands in, as the store answers and the graph file writes it. */
export const sourcedEvidence = evidence.extend({ document: z.string(), file: z.string() });
export type SourcedEvidence = z.infer<typeof sourcedEvidence>;

export const lowConfidence = 0.8;

/** A line break of the page layout, with the white space around it. It begins where white space begins: so it is linear. */
export const layoutBreak = /(?<!\s)\s*[\r\n]+\s*/g;

/** The slice of a text as a reader would say it: without the line breaks of the page layout. */
export function quoteOf(text: string, start: number, end: number): string {
  const printed = text.slice(start, end);
  return holdsBreak(printed) ? printed.replace(layoutBreak, '') : printed;
}

/** Sign by sign: most quotes are a few characters, for which two searches take longer. */
function holdsBreak(printed: string): boolean {
  for (let at = 0; at < printed.length; at++) {
    const unit = printed.charCodeAt(at);
    if (unit === lineFeed || unit === carriageReturn) return true;
  }
  return false;
}
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
