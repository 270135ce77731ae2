/** Many short texts in one string, a line each, told apart by where each ends: a text is made when it is asked for. */
export interface Lines {
  readonly text: string;
  readonly ends: Uint32Array;
}

export function linesOf(texts: readonly string[]): Lines {
  const ends = new Uint32Array(texts.length);
  let end = -1;
  for (let i = 0; i < texts.length; i++) {
    end += 1 + texts[i]!.length;
    ends[i] = end;
  }
  return { text: texts.join('\n'), ends };
}

export function lineAt({ text, ends }: Lines, line: number): string {
  return text.slice(line === 0 ? 0 : ends[line - 1]! + 1, ends[line]!);
}

export function allLines(lines: Lines): string[] {
  return Array.from(lines.ends, (_, line) => lineAt(lines, line));
}

/**
 * The lines that hold a text, ascending, each once; the text holds no line break itself.
 * @param begins whether what stands at this place begins something: it is asked of the occurrences in a line until one
 * does, and `found` is told
 */
export function eachLineWith(
  { text, ends }: Lines,
  wanted: string,
  begins: (text: string, at: number) => boolean,
  found: (line: number, begun: boolean) => void,
): void {
  let line = 0;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, ends[line]!)) {
    while (ends[line]! < at) line++;
    let begun = begins(text, at);
    while (!begun) {
      at = text.indexOf(wanted, at + 1);
      if (at < 0 || at > ends[line]!) break;
      begun = begins(text, at);
    }
    found(line, begun);
  }
}
