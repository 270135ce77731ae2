import { type Evidence, quoteOf } from '../schema/evidence.ts';

/**
 * Evidence of one relationship as it is stored: `[sourceDetail, [start, end, contextStart, contextEnd, method,
 * confidence, page, quote], …]`. The quote is left out where the text gives it again.
 */
type StoredEvidence = readonly [number, number, number, number, string, number, (number | null)?, string?];
type StoredLine = readonly [string | null, ...StoredEvidence[]];

export function writeEvidence(sourceDetail: string | undefined, list: readonly Evidence[], text: string): string {
  if (sourceDetail === undefined && list.length === 0) return '';
  const detail = sourceDetail === undefined ? 'null' : JSON.stringify(sourceDetail);
  return `[${detail}${list.map((evidence) => `,${written(evidence, text)}`).join('')}]`;
}

function written({ start, end, context, method, confidence, page, quote }: Evidence, text: string): string {
  const base = `[${start},${end},${context[0]},${context[1]},${JSON.stringify(method)},${confidence}`;
  if (quoteOf(text, start, end) !== quote) return `${base},${page ?? 'null'},${JSON.stringify(quote)}]`;
  return page === undefined ? `${base}]` : `${base},${page}]`;
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
