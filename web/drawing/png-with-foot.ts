import { withDescription } from './png-description.ts';

/** In pixels of the screen; the picture may have several for each. */
const [size, lineHeight, edge] = [11, 16, 12];
const mostLines = 4;

interface Foot {
  readonly text: string;
  readonly ink: string;
  readonly ground: string;
  /** Pixels of the picture for each of the screen. */
  readonly scale: number;
}

/** A bitmap with a line of words below it, broken where the picture ends, and in the file. */
export async function pngWithFoot(png: Blob, { text, ink, ground, scale }: Foot): Promise<Blob> {
  if (text === '') return png;
  const picture = await createImageBitmap(png);
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d')!;
  const font = `${size * scale}px ${getComputedStyle(document.body).fontFamily}`;
  context.font = font;
  const lines = broken(text, (words) => context.measureText(words).width, picture.width - 2 * edge * scale);
  canvas.width = picture.width;
  canvas.height = picture.height + (lines.length * lineHeight + edge) * scale;
  context.fillStyle = ground;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0);
  context.font = font;
  context.fillStyle = ink;
  for (const [i, line] of lines.entries()) {
    context.fillText(line, edge * scale, picture.height + (i * lineHeight + size) * scale);
  }
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  return withDescription(blob ?? png, text);
}

/** In lines that are not wider; what takes more than a few is whole in the file, and cut in the picture. */
function broken(text: string, widthOf: (words: string) => number, widest: number): string[] {
  const lines = [''];
  for (const char of text) {
    const line = lines.at(-1)! + char;
    if (lines.at(-1) === '' || widthOf(line) <= widest) lines[lines.length - 1] = line;
    else lines.push(char);
  }
  if (lines.length <= mostLines) return lines;
  return [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1]!.slice(0, -1)}…`];
}
