import type { OutlineEntry } from '../../graph/contribution.ts';
import { type Evidence, quoteOf } from '../../graph/schema/evidence.ts';
import { fullWidthMarker } from '../view-model/caption.ts';

/** A sentence in three parts: what stands before the marked words, the words, what stands after. */
export interface Passage {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/**
 * The sentence around a piece of evidence, as flowing text: line breaks of the page layout are taken out.
 * @param text the whole text the offsets count in; without it, only the quote is known
 */
export function passageOf(evidence: Evidence, text: string | undefined): Passage {
  if (text === undefined) return { before: '', marked: evidence.quote, after: '' };
  const [from, to] = evidence.context;
  return {
    before: quoteOf(text, from, evidence.start).trimStart(),
    marked: evidence.quote,
    after: quoteOf(text, evidence.end, Math.max(to, evidence.end)).trimEnd(),
  };
}

/** Where an offset stands, in the document's own marks: `二（八）`. Empty before the first heading. */
export function placeOf(outline: readonly OutlineEntry[], offset: number): string {
  return outline
    .filter((entry) => entry.start <= offset && offset < entry.end)
    .map((entry) => fullWidthMarker(entry.marker).replace(/[、.．]$/, ''))
    .join('');
}
