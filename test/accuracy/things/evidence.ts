import type { Contribution } from '../../../graph/contribution.ts';
import { quoteOf } from '../../../graph/schema/evidence.ts';
import type { Score } from '../score.ts';

/** Relationships of source text: right is one that has evidence, all of it quoting what stands at its offsets. */
export function evidenceScore({ relationships }: Contribution, text: string): Score {
  const told = relationships.filter(({ source }) => source === 'text');
  const wrong = told.filter(
    ({ evidence }) =>
      evidence.length === 0 || evidence.some((e) => e.quote === '' || quoteOf(text, e.start, e.end) !== e.quote),
  );
  return {
    labelled: told.length,
    read: told.length,
    right: told.length - wrong.length,
    differences: wrong.map(({ type, from, to, evidence }) => ({
      at: `${type} ${from} ${to}`,
      ...(evidence[0] && { labelled: quoteOf(text, evidence[0].start, evidence[0].end), read: evidence[0].quote }),
    })),
  };
}
