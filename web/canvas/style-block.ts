import type { NodeSingular, StylesheetJsonBlock } from 'cytoscape';

export type Style = Record<string, string | number | readonly (string | number)[] | ((node: NodeSingular) => string)>;

/** One rule of a stylesheet. The library's own type knows some of the properties it draws by, not all. */
export const block = (selector: string, style: Style) => ({ selector, style }) as unknown as StylesheetJsonBlock;
