import type { Span } from './types.ts';

const covers = new WeakMap<readonly Span[], (span: Span) => boolean>();

/**
 * Says whether a span touches any of these; made once for each list, answered by bisection, so that a long document with
 * many spans stays fast.
 */
export function coverOf(spans: readonly Span[]): (span: Span) => boolean {
  const known = covers.get(spans);
  if (known) return known;
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = ends.length - 1;
    if (last >= 0 && start <= ends[last]!) ends[last] = Math.max(ends[last]!, end);
    else {
      starts.push(start);
      ends.push(end);
    }
  }
  const touches = ({ start, end }: Span): boolean => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! <= start) low = middle + 1;
      else high = middle;
    }
    return low < starts.length && starts[low]! < end;
  };
  covers.set(spans, touches);
  return touches;
}
