import type { Graph, PropertyValues } from '../graph.ts';
import { type Column, columnsOf, flat, relationshipProperties } from './columns.ts';
import { xml } from './xml.ts';

/**
 * The graph as GraphML (http://graphml.graphdrawing.org/specification.html), for Gephi, yEd, igraph, networkx.
 * Node and relationship ids are the model's; label and type stand in the data key `label`; lists are joined by `；`;
 * a relationship carries its first evidence.
 */
export function toGraphml(graph: Graph, citation: string): string {
  const nodes = graph.nodes.map(({ id, label, properties }) => ({ id, data: { ...properties, label } }));
  const relationships = graph.relationships.map((relationship) => ({
    ...relationship,
    data: { ...relationshipProperties(relationship), label: relationship.type },
  }));
  const nodeColumns = columnsOf(nodes.map(({ data }) => data));
  const relationshipColumns = columnsOf(relationships.map(({ data }) => data));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    `<desc>${xml(citation)}</desc>`,
    ...keys('node', nodeColumns),
    ...keys('edge', relationshipColumns),
    '<graph id="yigai-atlas" edgedefault="directed">',
    ...nodes.map(({ id, data }) => `<node id="${xml(id)}">${values('node', nodeColumns, data)}</node>`),
    ...relationships.map(
      ({ id, from, to, data }) =>
        `<edge id="${xml(id)}" source="${xml(from)}" target="${xml(to)}">${values('edge', relationshipColumns, data)}</edge>`,
    ),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

const keys = (kind: string, columns: readonly Column[]) =>
  columns.map(
    ({ name, type }) => `<key id="${kind}-${xml(name)}" for="${kind}" attr.name="${xml(name)}" attr.type="${type}"/>`,
  );

function values(kind: string, columns: readonly Column[], data: PropertyValues): string {
  return columns
    .map(({ name }) => {
      const value = flat(data[name]);
      return value === undefined ? '' : `<data key="${kind}-${xml(name)}">${xml(String(value))}</data>`;
    })
    .join('');
}
