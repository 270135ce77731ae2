import { type Evidence, quoteOf } from '../../graph/schema/evidence.ts';
import type { SourceText } from '../readers/reader.ts';
import { sentenceAround } from '../reading/sentences.ts';
import type { NormalisedText, Span } from '../reading/types.ts';
import type { Origin } from './draft.ts';

interface Read extends Span {
  readonly method: string;
  readonly confidence: number;
  readonly context?: Span;
}

/** Turns what a stage read (offsets of the normalised text) into the origin of a relationship (offsets of the source). */
export type Witness = (read: Read) => Origin;

export function createWitness(source: SourceText, text: NormalisedText): Witness {
  const pages = source.blocks.filter((b) => b.page !== undefined);
  return (read) => {
    const { start, end } = text.source(read);
    const around = text.source(read.context ?? sentenceAround(text.text, read));
    const page = pages.find((b) => b.start <= start && start < b.end)?.page;
    const evidence: Evidence = {
      start,
      end,
      quote: quoteOf(source.text, start, end),
      context: [Math.min(around.start, start), Math.max(around.end, end)],
      ...(page === undefined ? {} : { page }),
      method: read.method,
      confidence: read.confidence,
    };
    return { source: 'text', evidence };
  };
}
