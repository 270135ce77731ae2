import type { Label } from '../../graph/schema/labels.ts';
import { labelNames } from '../../graph/schema/labels.ts';

const chrome = [
  'canvas',
  'surface',
  'line',
  'lineStrong',
  'text',
  'text3',
  'selection',
  'selectionHalo',
  'mark',
  'markEdge',
  'onMark',
  'danger',
  'r-base',
  'r-strong',
  'r-dim',
] as const;

/** The colours of the current theme, as the canvas needs them: a stylesheet of its own cannot read custom properties. */
export interface Palette {
  readonly chrome: Readonly<Record<(typeof chrome)[number], string>>;
  readonly fill: Readonly<Record<Label, string>>;
  readonly glyph: Readonly<Record<Label, string>>;
  readonly font: string;
}

/** Reads the palette from the page's custom properties, the one place where colours are written. */
export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const value = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const perLabel = (prefix: string) =>
    Object.fromEntries(labelNames.map((label) => [label, value(`${prefix}-${label}`)])) as Record<Label, string>;
  return {
    chrome: Object.fromEntries(chrome.map((name) => [name, value(name)])) as Palette['chrome'],
    fill: perLabel('n'),
    glyph: perLabel('g'),
    font: value('sans'),
  };
}
