import type { Label } from '../../graph/schema/labels.ts';
import { labelNames } from '../../graph/schema/labels.ts';
import type { Tint } from '../view-model/style-rules.ts';

const chrome = [
  'canvas',
  'surface',
  'line',
  'lineStrong',
  'control',
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
  'r-quiet',
] as const;

/** The colours of the current theme, as the canvas needs them: a stylesheet of its own cannot read custom properties. */
export interface Palette {
  readonly chrome: Readonly<Record<(typeof chrome)[number], string>>;
  readonly fill: Readonly<Record<Label, string>>;
  readonly glyph: Readonly<Record<Label, string>>;
  /** What a user's rule paints with, and the ink that is read on it. */
  readonly tint: Readonly<Record<Tint, { readonly fill: string; readonly glyph: string }>>;
  readonly font: string;
}

/** A scale from dark to light, and colours that can be told apart whatever one's sight: those of the labels. */
export const tintNames: Readonly<Record<Exclude<Tint, 'none'>, readonly [fill: string, glyph: string]>> = {
  step0: ['h6', 'ht6'],
  step1: ['h5', 'ht5'],
  step2: ['h3', 'ht3'],
  step3: ['h2', 'ht2'],
  hue0: ['n-FunctionalLine', 'g-FunctionalLine'],
  hue1: ['n-Task', 'g-Task'],
  hue2: ['n-Institution', 'g-Institution'],
  hue3: ['n-Theme', 'g-Theme'],
  hue4: ['n-Department', 'g-Department'],
  hue5: ['n-ReformModel', 'g-ReformModel'],
};

/** Reads the palette from the page's custom properties, the one place where colours are written. */
export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  return paletteOf((name) => style.getPropertyValue(`--${name}`).trim());
}

/** The palette by reference, for drawings that stand in the page: they follow the theme, and paper. */
export const inkPalette: Palette = paletteOf((name) => `var(--${name})`);

function paletteOf(value: (name: string) => string): Palette {
  const perLabel = (prefix: string) =>
    Object.fromEntries(labelNames.map((label) => [label, value(`${prefix}-${label}`)])) as Record<Label, string>;
  return {
    chrome: Object.fromEntries(chrome.map((name) => [name, value(name)])) as Palette['chrome'],
    fill: perLabel('n'),
    glyph: perLabel('g'),
    tint: {
      ...(Object.fromEntries(
        Object.entries(tintNames).map(([tint, [fill, glyph]]) => [tint, { fill: value(fill), glyph: value(glyph) }]),
      ) as Record<Exclude<Tint, 'none'>, { fill: string; glyph: string }>),
      none: { fill: value('control'), glyph: value('canvas') },
    },
    font: value('sans'),
  };
}
