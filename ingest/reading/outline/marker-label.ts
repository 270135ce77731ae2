import type { Marker, MarkerStyle } from './markers.ts';

/** A marker as printed, in the normalised widths: （五）, 二、, 1., 第三条. */
export function labelOf({ style, numeral, label }: Marker): string {
  if (label !== undefined) return label;
  const [before, behind] = around[style];
  return before + numeral + behind;
}
const around: Readonly<Record<MarkerStyle, readonly [before: string, behind: string]>> = {
  章: ['第', '章'],
  节: ['第', '节'],
  条: ['第', '条'],
  '一、': ['', '、'],
  '（一）': ['（', '）'],
  项: ['第', '项'],
  '1.': ['', '.'],
  '1.1': ['', ''],
  '1.1.1': ['', ''],
  '（1）': ['（', '）'],
  '①': ['', ''],
};
