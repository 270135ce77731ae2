import type { StylesheetJsonBlock } from 'cytoscape';
import { linkStyles } from './link-styles.ts';
import { nodeStyles } from './node-styles.ts';
import type { Palette } from './palette.ts';
import { stateStyles } from './state-styles.ts';

/** How the canvas looks in one theme: the design's nodes, relationships and states, as cytoscape's own styles. */
export const stylesheetFor = (palette: Palette): StylesheetJsonBlock[] => [
  ...nodeStyles(palette),
  ...linkStyles(palette),
  ...stateStyles(palette),
];
