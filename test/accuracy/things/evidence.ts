import { quoteOf } from '../../../graph/schema/evidence.ts';
import type { Facts } from '../facts.ts';
import type { Label } from '../label.ts';
import type { Score } from '../score.ts';

/** Relationships whose source is the text: right is one with evidence, all of it quoting what stands at its offsets. */
export function evidenceScore(_: Label, { told }: Facts, text: string): Score {
  const wrong = told.filter(
    ({ evidence }) =>
      evidence.length === 0 || evidence.some((e) => e.quote === '' || quoteOf(text, e.start, e.end) !== e.quote),
  );
  return {
    labelled: told.length,
    read: told.length,
    right: told.length - wrong.length,
    differences: wrong.map(({ what, evidence: [first] }) => ({
      at: what,
      ...(first && { labelled: quoteOf(text, first.start, first.end), read: first.quote }),
    })),
  };
}
