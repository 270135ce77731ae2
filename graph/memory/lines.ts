/** Many short texts in one string, a line each, told apart by where each ends: a text is made when it is asked for. */
export interface Lines {
  readonly text: string;
  readonly ends: Uint32Array;
}

/** @param texts without line breaks */
export function linesOf(texts: readonly string[]): Lines {
  const ends = new Uint32Array(texts.length);
  let end = -1;
  for (let i = 0; i < texts.length; i++) {
    end += 1 + texts[i]!.length;
    ends[i] = end;
  }
  return { text: texts.join('\n'), ends };
}

/** The text of a line, from 0 on. */
export function lineAt({ text, ends }: Lines, line: number): string {
  return text.slice(line === 0 ? 0 : ends[line - 1]! + 1, ends[line]!);
}

/** The line that is this text; −1 where none is. The text holds no line break. */
export function lineOf({ text, ends }: Lines, wanted: string): number {
  let line = 0;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    while (ends[line]! < at) line++;
    const begins = at === 0 || text[at - 1] === '\n';
    if (begins && at + wanted.length === ends[line]) return line;
  }
  return -1;
}

/** The texts again, in their order. */
export function allLines(lines: Lines): string[] {
  return Array.from(lines.ends, (_, line) => lineAt(lines, line));
}

/**
 * The lines that hold a text, ascending, each once; the text holds no line break itself.
 * @param kindAt of an occurrence, by where it begins and ends in the whole text: `found` is told the smallest of a line
 */
export function eachLineWith(
  { text, ends }: Lines,
  wanted: string,
  kindAt: (text: string, at: number, end: number) => number,
  found: (line: number, kind: number) => void,
): void {
  let line = 0;
  for (let at = text.indexOf(wanted); at >= 0; ) {
    while (ends[line]! < at) line++;
    const end = ends[line]!;
    let smallest = kindAt(text, at, at + wanted.length);
    at = text.indexOf(wanted, smallest === 0 ? end : at + 1);
    while (at >= 0 && at < end) {
      smallest = Math.min(smallest, kindAt(text, at, at + wanted.length));
      at = text.indexOf(wanted, at + 1);
    }
    found(line, smallest);
  }
}
