import { type Evidence, quoteOf } from '../schema/evidence.ts';

/**
 * Evidence of one relationship as it is stored: `[sourceDetail, [start, end, contextStart, contextEnd, method,
 * confidence, page, quote], …]`. The quote is left out where the text gives it again.
 */
type StoredEvidence = readonly [number, number, number, number, string, number, (number | null)?, string?];
type StoredLine = readonly [string | null, ...StoredEvidence[]];

export function writeEvidence(sourceDetail: string | undefined, list: readonly Evidence[], text: string): string {
  if (sourceDetail === undefined && list.length === 0) return '';
  const stored: StoredLine = [sourceDetail ?? null, ...list.map((evidence) => stored1(evidence, text))];
  return JSON.stringify(stored);
}

function stored1(e: Evidence, text: string): StoredEvidence {
  const base = [e.start, e.end, e.context[0], e.context[1], e.method, e.confidence] as const;
  if (quoteOf(text, e.start, e.end) !== e.quote) return [...base, e.page ?? null, e.quote];
  return e.page === undefined ? base : [...base, e.page];
}

export function readEvidence(line: string, text: () => string): { sourceDetail?: string; evidence: Evidence[] } {
  if (line === '') return { evidence: [] };
  const [sourceDetail, ...list] = JSON.parse(line) as StoredLine;
  return {
    ...(sourceDetail === null ? {} : { sourceDetail }),
    evidence: list.map(([start, end, contextStart, contextEnd, method, confidence, page, quote]) => ({
      start,
      end,
      quote: quote ?? quoteOf(text(), start, end),
      context: [contextStart, contextEnd],
      ...(page ? { page } : {}),
      method,
      confidence,
    })),
  };
}
