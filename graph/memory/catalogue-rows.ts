import type { Contribution } from '../contribution.ts';
import { referenceOf } from '../resolve/placeholder.ts';
import { type EncodedDocument, encodeDocument } from './encode-document.ts';

/** One node of the catalogue with the relationships that leave it and the nodes these reach. */
export interface CatalogueRow extends EncodedDocument {
  /** Stands in the graph although no document names it. */
  readonly keep: boolean;
  /** Catalogue rows of the nodes that it leads to: they stand where this one does. */
  readonly leadsTo: readonly number[];
}

/** A catalogue's nodes, each as a row of its own: they come and go with the documents that name them. */
export function catalogueRows(catalogue: Contribution): CatalogueRow[] {
  const places = new Map(catalogue.nodes.map((node, place) => [node.id, place]));
  return catalogue.nodes.map((node) => {
    const relationships = catalogue.relationships.filter((r) => r.from === node.id);
    const leadsTo = [...new Set(relationships.flatMap((r) => places.get(r.to) ?? []))];
    const nodes = [node, ...leadsTo.map((place) => catalogue.nodes[place]!)];
    const reference = referenceOf(node);
    return {
      ...encodeDocument({ contribution: { ...catalogue, nodes, relationships }, text: '', outline: [] }),
      keep: reference !== undefined && catalogue.references[reference]?.keep === true,
      leadsTo,
    };
  });
}
