import type { ContributedRelationship } from '../contribution.ts';
import { type Evidence, quoteOf } from '../schema/evidence.ts';

/**
 * The evidence of a document's relationships, and where those that no text says are from, as one JSON text:
 * `[words, numbers, quotes]`. `words` are source details and method names, each once. `numbers` tell of each
 * relationship: the place of its detail in `words` or −1, how many pieces of evidence it has, and of each piece start,
 * length, context before and after, the place of its method, page or 0, confidence. `quotes` holds the quotes that the
 * text does not give again, by their place among all.
 */
type Stored = readonly [words: readonly string[], numbers: readonly number[], quotes: Readonly<Record<number, string>>];

/** @param text of the document that the relationships were read from */
export function writeEvidence(relationships: readonly ContributedRelationship[], text: string): string {
  const words: string[] = [];
  const places = new Map<string, number>();
  const placeOf = (word: string) => {
    let place = places.get(word);
    if (place === undefined) {
      place = words.push(word) - 1;
      places.set(word, place);
    }
    return place;
  };
  const numbers: number[] = [];
  const quotes: Record<number, string> = {};
  let piece = 0;
  for (const { sourceDetail, evidence } of relationships) {
    numbers.push(sourceDetail === undefined ? -1 : placeOf(sourceDetail), evidence.length);
    for (const { start, end, context, method, page, confidence, quote } of evidence) {
      numbers.push(start, end - start, start - context[0], context[1] - end, placeOf(method), page ?? 0, confidence);
      if (!isThere(text, start, end, quote)) quotes[piece] = quote;
      piece++;
    }
  }
  const stored: Stored = [words, numbers, quotes];
  return JSON.stringify(stored);
}

/** Whether the text gives the quote again; most quotes are a plain slice of it. */
function isThere(text: string, start: number, end: number, quote: string): boolean {
  return (end - start === quote.length && text.startsWith(quote, start)) || quoteOf(text, start, end) === quote;
}

export interface Witnessed {
  readonly sourceDetail?: string;
  readonly evidence: Evidence[];
}

/** Evidence of a relationship by its place; the text is asked for only where there is any. */
export type EvidencePart = (local: number) => Witnessed;

const perPiece = 7;

/** @param text asked for only where a quote is made from it */
export function readEvidence(part: string, text: () => string): EvidencePart {
  const [words, numbers, quotes] = JSON.parse(part) as Stored;
  const starts: number[] = [];
  const pieces: number[] = [];
  for (let at = 0, piece = 0; at < numbers.length; ) {
    starts.push(at);
    pieces.push(piece);
    piece += numbers[at + 1]!;
    at += 2 + perPiece * numbers[at + 1]!;
  }
  return (local) => {
    const at = starts[local]!;
    const detail = numbers[at]!;
    const evidence = Array.from({ length: numbers[at + 1]! }, (_, i): Evidence => {
      const from = at + 2 + perPiece * i;
      const [start, length, before, after, method, page, confidence] = numbers.slice(from, from + perPiece) as Piece;
      const end = start + length;
      return {
        start,
        end,
        quote: quotes[pieces[local]! + i] ?? quoteOf(text(), start, end),
        context: [start - before, end + after],
        ...(page > 0 ? { page } : {}),
        method: words[method]!,
        confidence,
      };
    });
    return { ...(detail < 0 ? {} : { sourceDetail: words[detail]! }), evidence };
  };
}

type Piece = [number, number, number, number, number, number, number];
