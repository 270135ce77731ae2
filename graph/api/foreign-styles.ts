import { createHash } from 'node:crypto';

/**
 * Style elements that libraries of the page put in at run time. Allowed one by one, by the hash of their exact text, so
 * that no other inline style is; when a new version of a library changes its text, the browser tests say so.
 */
const foreignStyles: readonly string[] = [
  // cytoscape, for its container
  '.__________cytoscape_container { position: relative; }',
];

/** As style-src of the Content-Security-Policy writes them. */
export const foreignStyleHashes: readonly string[] = foreignStyles.map(
  (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
);
