import { type Evidence, quoteOf } from '../../graph/schema/evidence.ts';
import type { Block, SourceText } from '../readers/reader.ts';
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
  const pages = source.blocks.filter((block) => block.page !== undefined);
  return (read) => {
    const { start, end } = text.source(read);
    const around = text.source(read.context ?? sentenceAround(text.text, read));
    const quote = quoteOf(source.text, start, end);
    const context: Evidence['context'] = [Math.min(around.start, start), Math.max(around.end, end)];
    const { method, confidence } = read;
    const page = pageAt(pages, start);
    const evidence =
      page === undefined
        ? { start, end, quote, context, method, confidence }
        : { start, end, quote, context, page, method, confidence };
    return { source: 'text', evidence };
  };
}

/** The page that an offset stands on; blocks follow each other in the text. */
function pageAt(blocks: readonly Block[], offset: number): number | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low];
  return block && block.start <= offset ? block.page : undefined;
}
