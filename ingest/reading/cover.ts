import type { Span } from './types.ts';

const covers = new WeakMap<readonly Span[], (span: Span) => boolean>();

/**
 * Says whether a span touches any of these; made once for each list, answered by bisection, so that a long document with
 * many spans stays fast.
 */
export function coverOf(spans: readonly Span[]): (span: Span) => boolean {
  const known = covers.get(spans);
  if (known) return known;
  const touches = touching(spans);
  covers.set(spans, touches);
  return touches;
}

const nothing = () => false;

/** Most lists are in printed order already. */
function inOrder(spans: readonly Span[]): readonly Span[] {
  for (let i = 1; i < spans.length; i++) {
    if (spans[i]!.start < spans[i - 1]!.start) return [...spans].sort((a, b) => a.start - b.start);
  }
  return spans;
}

/** The same for a list that is asked in one place only: nothing is kept. */
export function touching(spans: readonly Span[]): (span: Span) => boolean {
  if (spans.length === 0) return nothing;
  const ordered = inOrder(spans);
  const starts = [ordered[0]!.start];
  const ends = [ordered[0]!.end];
  for (let i = 1; i < ordered.length; i++) {
    const { start, end } = ordered[i]!;
    const last = ends.length - 1;
    if (start <= ends[last]!) ends[last] = Math.max(ends[last]!, end);
    else {
      starts.push(start);
      ends.push(end);
    }
  }
  return ({ start, end }: Span): boolean => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! <= start) low = middle + 1;
      else high = middle;
    }
    return low < starts.length && starts[low]! < end;
  };
}
