import { labelLineHeight, widthInPixels } from '../../view-model/text-width.ts';
import { short } from './geometry.ts';

const edge = 2.5;

/**
 * What keeps a line of words apart from what runs behind it. The canvas outlines its letters; an outline of letters is
 * written a second time into a PDF, where the words are then found and copied twice, and office programs draw it over
 * the letters.
 * @param y of the base line
 * @param border of words on a line: these stand on a ground that lets nothing through
 */
export function plate(
  words: string,
  x: number,
  y: number,
  anchor: 'start' | 'middle',
  colour: string,
  border?: string,
): string {
  const width = widthInPixels(words) + 2 * edge;
  const left = anchor === 'middle' ? x - width / 2 : x - edge;
  return `<rect x="${short(left)}" y="${short(y - 12.5)}" width="${short(width)}" height="${labelLineHeight}" rx="2" fill="${colour}" ${border ? `stroke="${border}"` : 'fill-opacity="0.82"'}/>`;
}
