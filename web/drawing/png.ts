import { AtlasError } from '../../graph/errors.ts';
import { withDescription } from './png-description.ts';
import type { Drawing } from './svg-of-element.ts';

/** The browser could not make a bitmap of this size. */
class NoBitmap extends AtlasError {
  readonly code = 'no-bitmap';
}

/**
 * A drawing as a bitmap that carries the line which cites it.
 * @param about the line
 * @param scale how many pixels one unit of the drawing becomes
 * @throws NoBitmap where that is more than the browser can hold
 */
export async function pngOf({ svg, width, height }: Drawing, scale: number, about = ''): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.round(width * scale), Math.round(height * scale)];
  try {
    await image.decode();
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (blob) return withDescription(blob, about);
  } catch (cause) {
    throw new NoBitmap(tooLarge(canvas), { cause });
  }
  throw new NoBitmap(tooLarge(canvas));
}

const tooLarge = ({ width, height }: HTMLCanvasElement) => ({
  zh: `浏览器画不出 ${width} × ${height} 的图片：请选小一些的尺寸，或导出 SVG。`,
  en: `The browser cannot make a picture of ${width} × ${height}: choose a smaller size, or export SVG.`,
});
