import type { Graph } from '../graph.ts';
import { writeGraph } from '../graph-file.ts';
import { csv } from './csv.ts';
import { toCypher } from './cypher.ts';
import { toGexf } from './gexf.ts';
import { toGraphml } from './graphml.ts';
import { longColumns, longRows } from './long-table.ts';

export interface ExportFormat {
  readonly zh: string;
  readonly en: string;
  readonly ending: string;
  readonly type: string;
  /** The whole file; the citation stands in it where the format has a place for it. */
  write(graph: Graph, citation: string): string;
}

/** The files that the graph, or a part of it, is handed on as. */
export const exportFormats = {
  graphml: {
    zh: 'GraphML：Gephi、yEd、igraph、networkx',
    en: 'GraphML: Gephi, yEd, igraph, networkx',
    ending: 'graphml',
    type: 'application/graphml+xml',
    write: toGraphml,
  },
  gexf: { zh: 'GEXF：Gephi', en: 'GEXF: Gephi', ending: 'gexf', type: 'application/gexf+xml', write: toGexf },
  cypher: {
    zh: 'Cypher：在 Neo4j 里运行',
    en: 'Cypher: to run in Neo4j',
    ending: 'cypher',
    type: 'text/plain;charset=utf-8',
    write: toCypher,
  },
  json: {
    zh: 'JSON：全部属性和原句',
    en: 'JSON: every property and quote',
    ending: 'json',
    type: 'application/json',
    write: (graph, citation) => `{\n"citation": ${JSON.stringify(citation)},${writeGraph(graph).slice(1)}`,
  },
  'long-csv': {
    zh: 'CSV 长表：一项任务一个单位一行，供 Excel、R、Stata、SPSS',
    en: 'CSV long table: one row for each task and unit, for Excel, R, Stata, SPSS',
    ending: 'csv',
    type: 'text/csv;charset=utf-8',
    write: longCsv,
  },
} as const satisfies Record<string, ExportFormat>;

export type ExportFormatName = keyof typeof exportFormats;
export const exportFormatNames = Object.keys(exportFormats) as [ExportFormatName, ...ExportFormatName[]];

/** A line before the head would be taken for the head: the citation has a column of its own, written once. */
function longCsv(graph: Graph, citation: string): string {
  const rows = longRows(graph).map((row, i) => [
    ...longColumns.map((name) => row[name]),
    i === 0 ? citation : undefined,
  ]);
  return csv([...longColumns, 'citation'], rows);
}
