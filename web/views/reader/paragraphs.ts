import type { OutlineEntry } from '../../../graph/contribution.ts';
import { layoutBreak } from '../../../graph/schema/evidence.ts';

/** A paragraph as a reader sees it: its text still holds the line breaks of the page layout. Offsets are UTF-16. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  /** The heading or numbered item that begins with it. */
  readonly entry?: OutlineEntry;
  /** Where the printed marker and title of that entry end. */
  readonly titleEnd?: number;
}

const endsSentence = /[。！？；：!?;:)）〕】》”"]$/;
/** A line shorter than this was ended by its author, not by the edge of a page. */
const shortLine = 18;

/** Full and half width are the same character to a title: （一） in the outline, (一) in the text. */
const folded = (character: string) => character.normalize('NFKC');

/**
 * Where marker and title of an entry end in the text, counted without the text's own spaces and line breaks.
 * Undefined where text and outline do not say the same, so that nothing wrong is set in bold.
 */
export function titleEndOf(text: string, { start, marker, title }: OutlineEntry): number | undefined {
  const wanted = Array.from(`${marker}${title}`.replace(/\s+/g, ''), folded).join('');
  let at = start;
  for (let done = 0; done < wanted.length; at++) {
    const character = text.charAt(at);
    if (character === '') return undefined;
    if (/\s/.test(character)) continue;
    const fold = folded(character);
    // The outline may leave out the sign after a marker: 一、
    if (!wanted.startsWith(fold, done)) {
      if (/[、.．]/.test(character)) continue;
      return undefined;
    }
    done += fold.length;
  }
  return at;
}

/**
 * Cuts a text into paragraphs: at every entry of the outline, and at line breaks that an author made. A break inside a
 * sentence, as page layout makes them, is none.
 */
export function paragraphsOf(text: string, outline: readonly OutlineEntry[]): Paragraph[] {
  const entryAt = new Map(outline.map((entry) => [entry.start, entry]));
  const firstEntry = outline[0]?.start ?? text.length;
  const titleEnds = new Set(outline.map((entry) => titleEndOf(text, entry)));
  const cuts = new Set<number>([0, ...entryAt.keys()]);

  let lineStart = 0;
  for (const match of text.matchAll(layoutBreak)) {
    const end = match.index + match[0].length;
    const line = text.slice(lineStart, match.index).trim();
    const authored =
      match.index < firstEntry ||
      entryAt.has(end) ||
      titleEnds.has(match.index) ||
      line.length < shortLine ||
      endsSentence.test(line);
    if (authored) cuts.add(end);
    lineStart = end;
  }

  const starts = [...cuts].filter((cut) => cut < text.length).sort((a, b) => a - b);
  return starts.flatMap((start, i): Paragraph[] => {
    const slice = text.slice(start, starts[i + 1] ?? text.length);
    if (slice.trim() === '') return [];
    const entry = entryAt.get(start);
    const titleEnd = entry && titleEndOf(text, entry);
    return [{ start, end: start + slice.trimEnd().length, ...(entry && { entry }), ...(titleEnd && { titleEnd }) }];
  });
}
