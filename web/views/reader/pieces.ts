import { groupBy } from '../../../graph/group-by.ts';
import { layoutBreak } from '../../../graph/schema/evidence.ts';
import type { Label } from '../../../graph/schema/labels.ts';
import type { Mention } from '../../../graph/store/answers.ts';

/** A printed place that names a node. Several relationships may be read from it. */
export interface TextMark {
  readonly start: number;
  readonly end: number;
  /** `quote` is the place that the link asks for, where no name is printed exactly there; `found` one of words sought. */
  readonly label: Label | 'quote' | 'found';
  readonly name: string;
  readonly from: readonly string[];
  /** The nodes that it names. */
  readonly nodes: readonly string[];
}

export type Piece =
  | { readonly kind: 'text'; readonly start: number; readonly text: string }
  /** A line break of the page layout; shown only inside a name. */
  | { readonly kind: 'break'; readonly start: number }
  | {
      readonly kind: 'mark';
      readonly start: number;
      readonly mark: TextMark;
      /** The rest of a mark that another one cuts. */
      readonly continued: boolean;
      readonly pieces: readonly Piece[];
    };

/** Relationships that say something of a whole item, not of a name in it, are not marked. */
const unmarked = new Set(['HAS_TASK', 'ISSUED_BY', 'APPLIES_TO', 'DRAWS_ON', 'ADDRESSES']);

/** One mark for each printed place and label, outer ones before inner ones. */
export function marksOf(mentions: readonly Mention[], shown: ReadonlySet<Label> | undefined): TextMark[] {
  const wanted = mentions.filter((m) => !unmarked.has(m.type) && (!shown || shown.has(m.node.label)));
  const groups = groupBy(wanted, (m) => `${m.start}-${m.end}-${m.node.label}`);
  return [...groups.values()]
    .flatMap(([first, ...rest]): TextMark[] =>
      first
        ? [
            {
              start: first.start,
              end: first.end,
              label: first.node.label,
              name: String(first.node.properties.name ?? first.node.id),
              from: [first, ...rest].map((m) => m.from),
              nodes: [...new Set([first, ...rest].map((m) => m.node.id))],
            },
          ]
        : [],
    )
    .sort(outerFirst);
}

const outerFirst = (a: TextMark, b: TextMark) => a.start - b.start || b.end - a.end;

/** The marks with the place a link asks for among them, unless a name is printed exactly there. */
export function withQuote(marks: readonly TextMark[], at: { start: number; end: number } | undefined): TextMark[] {
  if (!at || marks.some((m) => m.start === at.start && m.end === at.end)) return [...marks];
  return [...marks, { ...at, label: 'quote' as const, name: '', from: [], nodes: [] }].sort(outerFirst);
}

/** The marks with the places of words that are sought. */
export function withFound(marks: readonly TextMark[], found: readonly { start: number; end: number }[]): TextMark[] {
  const places = found.map(
    ({ start, end }): TextMark => ({ start, end, label: 'found', name: '', from: [], nodes: [] }),
  );
  return [...marks, ...places].sort(outerFirst);
}

/**
 * A stretch of the text as nested pieces: joined, their texts and breaks are the stretch again. A mark that crosses the
 * end of another is cut there and goes on behind it, so that any overlap can be drawn.
 * @param marks sorted, outer before inner
 */
export function piecesOf(text: string, start: number, end: number, marks: readonly TextMark[]): Piece[] {
  const inside = marks.flatMap((mark) => {
    const from = Math.max(mark.start, start);
    const to = Math.min(mark.end, end);
    return from < to ? [{ mark, from, to, continued: from > mark.start }] : [];
  });
  return nest(text, start, end, inside);
}

interface Part {
  readonly mark: TextMark;
  readonly from: number;
  readonly to: number;
  readonly continued: boolean;
}

function nest(text: string, start: number, end: number, parts: readonly Part[]): Piece[] {
  const pieces: Piece[] = [];
  const waiting = [...parts];
  let at = start;
  for (let outer = waiting.shift(); outer; outer = waiting.shift()) {
    const inner: Part[] = [];
    const behind: Part[] = [];
    for (const part of waiting) {
      if (part.from >= outer.to) behind.push(part);
      else if (part.to <= outer.to) inner.push(part);
      else {
        inner.push({ ...part, to: outer.to });
        behind.push({ ...part, from: outer.to, continued: true });
      }
    }
    waiting.splice(0, waiting.length, ...behind.sort((a, b) => a.from - b.from || b.to - a.to));
    pieces.push(...plain(text, at, outer.from), {
      kind: 'mark',
      start: outer.from,
      mark: outer.mark,
      continued: outer.continued,
      pieces: nest(text, outer.from, outer.to, inner),
    });
    at = outer.to;
  }
  return [...pieces, ...plain(text, at, end)];
}

function plain(text: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  const slice = text.slice(start, end);
  let at = 0;
  for (const match of slice.matchAll(layoutBreak)) {
    if (match.index > at) pieces.push({ kind: 'text', start: start + at, text: slice.slice(at, match.index) });
    pieces.push({ kind: 'break', start: start + match.index });
    at = match.index + match[0].length;
  }
  if (at < slice.length) pieces.push({ kind: 'text', start: start + at, text: slice.slice(at) });
  return pieces;
}
