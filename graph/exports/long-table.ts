import { byCodePoint, type Graph, type GraphNode, type GraphRelationship } from '../graph.ts';
import { groupBy } from '../group-by.ts';
import { flat } from './columns.ts';

/** One row for each task and unit, for statistics programs; a task without a unit has one row with empty unit columns. */
export type LongRow = Readonly<Record<string, string | number | boolean | undefined>>;

type Column = readonly [name: string, of: (row: Row) => unknown];

interface Row {
  readonly policy: GraphNode;
  readonly task: GraphNode;
  readonly unit: GraphNode | undefined;
  readonly assigned: GraphRelationship | undefined;
  readonly line: string | undefined;
  readonly region: GraphNode | undefined;
  readonly primary: string | undefined;
  readonly secondary: readonly string[];
  readonly targets: readonly string[];
}

const evidenceOf = ({ assigned }: Row) => assigned?.evidence[0];

/** The columns, in order; `policy_`, `task_`, `unit_`, `assigned_`, `evidence_` say what a value is of. */
const columns: readonly Column[] = [
  ['policy_id', ({ policy }) => policy.id],
  ...['documentNumber', 'title', 'issuer', 'authority', 'level', 'issuedOn', 'printedOn', 'year'].map(
    (name): Column => [`policy_${name}`, ({ policy }) => policy.properties[name]],
  ),
  ['policy_region', ({ region }) => region?.properties.name],
  ['policy_regionCode', ({ region }) => region?.id.slice('region:'.length)],
  ['task_id', ({ task }) => task.id],
  ...['kind', 'order', 'marker', 'title', 'sectionLabel', 'sectionTitle'].map(
    (name): Column => [`task_${name}`, ({ task }) => task.properties[name]],
  ),
  ['task_primaryTheme', ({ primary }) => primary],
  ['task_secondaryThemes', ({ secondary }) => secondary],
  ['task_targets', ({ targets }) => targets],
  ['unit_id', ({ unit }) => unit?.id],
  ...['name', 'kind', 'level', 'nameBasis'].map(
    (name): Column => [`unit_${name}`, ({ unit }) => unit?.properties[name]],
  ),
  ['unit_line', ({ line }) => line],
  ...['role', 'roleWord', 'order', 'basis', 'openEnded', 'printed', 'full'].map(
    (name): Column => [`assigned_${name}`, ({ assigned }) => assigned?.properties[name]],
  ),
  ['assigned_id', ({ assigned }) => assigned?.id],
  ['evidence_count', ({ assigned }) => assigned?.evidence.length],
  ['evidence_file', (row) => evidenceOf(row)?.file],
  ['evidence_start', (row) => evidenceOf(row)?.start],
  ['evidence_end', (row) => evidenceOf(row)?.end],
  ['evidence_quote', (row) => evidenceOf(row)?.quote],
  ['evidence_method', (row) => evidenceOf(row)?.method],
  ['evidence_confidence', (row) => evidenceOf(row)?.confidence],
];

export const longColumns: readonly string[] = columns.map(([name]) => name);

/** Rows in the order of the documents' ids, then as printed. */
export function longRows(graph: Graph): LongRow[] {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const from = groupBy(graph.relationships, ({ type, from }) => `${type}|${from}`);
  const of = (type: GraphRelationship['type'], id: string) => from.get(`${type}|${id}`) ?? [];
  const nameOf = ({ to }: GraphRelationship) => String(nodes.get(to)?.properties.name ?? to);
  const rows = (from: GraphNode): LongRow[] =>
    of('HAS_TASK', from.id)
      .flatMap(({ to }) => nodes.get(to) ?? [])
      .sort(inOrder)
      .flatMap((task) => {
        const themes = of('ADDRESSES', task.id);
        const about = {
          policy: from,
          task,
          region: of('APPLIES_TO', from.id).flatMap(({ to }) => nodes.get(to) ?? [])[0],
          primary: themes.filter(({ properties }) => properties.rank === 'primary').map(nameOf)[0],
          secondary: themes.filter(({ properties }) => properties.rank !== 'primary').map(nameOf),
          targets: of('SETS', task.id).map(nameOf),
        };
        const assignments = of('ASSIGNED_TO', task.id).toSorted(inOrder);
        if (assignments.length === 0)
          return [toRow({ ...about, unit: undefined, assigned: undefined, line: undefined })];
        return assignments.map((assigned) =>
          toRow({ ...about, assigned, unit: nodes.get(assigned.to), line: of('IN_LINE', assigned.to).map(nameOf)[0] }),
        );
      });
  return graph.nodes.filter(({ label }) => label === 'Policy').flatMap(rows);
}

function toRow(row: Row): LongRow {
  return Object.fromEntries(columns.map(([name, of]) => [name, flat(of(row))]));
}

function inOrder(a: GraphNode | GraphRelationship, b: GraphNode | GraphRelationship): number {
  return Number(a.properties.order ?? 0) - Number(b.properties.order ?? 0) || byCodePoint(a.id, b.id);
}
