/** Widths of node labels at 12 px, from character counts: 12 px per Chinese, 6.7 px per Latin character. */

export const labelSize = 12;
export const labelLineHeight = 16;
const latinWidth = 6.7;

/** Chinese characters, full-width forms and 〔〕 take a full square; everything else counts as Latin. */
const isFull = (char: string) => (char.codePointAt(0) ?? 0) >= 0x2e80 || '“”‘’…—·≥≤①②③④⑤⑥⑦⑧⑨⑩'.includes(char);

/** Width of a text in Chinese characters (1 each; a Latin character is a good half). */
export function widthInCharacters(text: string): number {
  let width = 0;
  for (const char of text) width += isFull(char) ? 1 : latinWidth / labelSize;
  return width;
}

/** Width of a text in pixels at the size of node labels. */
export const widthInPixels = (text: string) => widthInCharacters(text) * labelSize;
