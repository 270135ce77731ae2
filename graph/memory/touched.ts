/**
 * What a change of the graph touches: ids of nodes and relationships that came, went, or were said anew, and of each
 * document that was laid out again the nodes it spoke of before and speaks of now. A store that keeps the merged graph
 * itself writes these and nothing else.
 */
export interface Touched {
  readonly nodes: Set<string>;
  readonly relationships: Set<string>;
  readonly documents: Map<string, { before: ReadonlySet<string>; after: ReadonlySet<string> }>;
}

export const nothingTouched = (): Touched => ({ nodes: new Set(), relationships: new Set(), documents: new Map() });

/** The ids that something said of, when it was taken up or laid out. */
export interface Spoken {
  readonly nodes: readonly string[];
  readonly relationships: readonly string[];
}

/** @param document absent for the catalogue's entries */
export function touch(
  touched: Touched,
  document: string | undefined,
  when: 'before' | 'after',
  { nodes, relationships }: Spoken,
): void {
  for (const id of nodes) touched.nodes.add(id);
  for (const id of relationships) touched.relationships.add(id);
  if (document === undefined) return;
  const known = touched.documents.get(document) ?? { before: new Set(), after: new Set() };
  // Taken up twice in one change, a document had laid nothing out in between that anybody has seen.
  if (when === 'after') known.after = new Set(nodes);
  else if (known.before.size === 0) known.before = new Set(nodes);
  touched.documents.set(document, known);
}
