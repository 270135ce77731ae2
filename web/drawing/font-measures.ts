type Font = Pick<CSSStyleDeclaration, 'fontStyle' | 'fontWeight' | 'fontFamily'>;

const known = new Map<string, number>();
let canvas: CanvasRenderingContext2D | null | undefined;

/** How far down the baseline lies in a line's box, as a share of its height: ascent and descent of the font. */
export const riseOf = (font: Font): number =>
  measured(font, '国', 0.8, ({ fontBoundingBoxAscent: up, fontBoundingBoxDescent: down }) => up / (up + down));

/** How wide an ellipsis is, in font sizes. */
export const ellipsisWidth = (font: Font): number => measured(font, '…', 1, ({ width }) => width / 100);

function measured(
  { fontStyle, fontWeight, fontFamily }: Font,
  words: string,
  otherwise: number,
  take: (measures: TextMetrics) => number,
): number {
  const font = `${fontStyle} ${fontWeight} 100px ${fontFamily}`;
  const before = known.get(words + font);
  if (before !== undefined) return before;
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return otherwise;
  canvas.font = font;
  const value = take(canvas.measureText(words));
  known.set(words + font, value);
  return value;
}
