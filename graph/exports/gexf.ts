import type { Graph, PropertyValues } from '../graph.ts';
import { type Column, columnsOf, flat, relationshipProperties } from './columns.ts';
import { xml } from './xml.ts';

/**
 * The graph as GEXF 1.3 (https://gexf.net/schema.html), Gephi's own format. The attribute `kind` holds a node's label
 * and a relationship's type; lists are joined by `；`; a relationship carries its first evidence.
 */
export function toGexf(graph: Graph, citation: string): string {
  const nodes = graph.nodes.map(({ id, label, properties }) => ({
    id,
    name: String(properties.name ?? id),
    data: { ...properties, kind: label },
  }));
  const relationships = graph.relationships.map((relationship) => ({
    ...relationship,
    data: { ...relationshipProperties(relationship), kind: relationship.type },
  }));
  const nodeColumns = columnsOf(nodes.map(({ data }) => data));
  const relationshipColumns = columnsOf(relationships.map(({ data }) => data));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `<meta><creator>医改图谱</creator><description>${xml(citation)}</description></meta>`,
    '<graph mode="static" defaultedgetype="directed">',
    attributes('node', nodeColumns),
    attributes('edge', relationshipColumns),
    '<nodes>',
    ...nodes.map(
      ({ id, name, data }) => `<node id="${xml(id)}" label="${xml(name)}">${values(nodeColumns, data)}</node>`,
    ),
    '</nodes>',
    '<edges>',
    ...relationships.map(
      ({ id, type, from, to, data }) =>
        `<edge id="${xml(id)}" source="${xml(from)}" target="${xml(to)}" label="${type}">${values(relationshipColumns, data)}</edge>`,
    ),
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ].join('\n');
}

const attributes = (kind: string, columns: readonly Column[]) =>
  [
    `<attributes class="${kind}">`,
    ...columns.map(({ name, type }) => `<attribute id="${xml(name)}" title="${xml(name)}" type="${type}"/>`),
    '</attributes>',
  ].join('');

function values(columns: readonly Column[], data: PropertyValues): string {
  const given = columns.flatMap(({ name }) => {
    const value = flat(data[name]);
    return value === undefined ? [] : `<attvalue for="${xml(name)}" value="${xml(String(value))}"/>`;
  });
  return `<attvalues>${given.join('')}</attvalues>`;
}
