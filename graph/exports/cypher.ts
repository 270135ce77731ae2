import type { Graph, PropertyValues } from '../graph.ts';
import { groupBy } from '../group-by.ts';
import { labelNames } from '../schema/labels.ts';

/** So many rows a statement: large enough to be quick, small enough for the transaction memory of a small server. */
const rowsPerStatement = 500;

/**
 * The graph as a Cypher script for cypher-shell or Neo4j Browser: it may be run twice. Labels and types are the
 * schema's; every text stands in a literal, escaped. Evidence lies on the relationships as parallel lists.
 */
export function toCypher(graph: Graph, citation: string): string {
  const byLabel = groupBy(graph.nodes, ({ label }) => label);
  const byType = groupBy(graph.relationships, ({ type }) => type);
  const labelOf = new Map(graph.nodes.map(({ id, label }) => [id, label]));
  const statements = [
    ...labelNames.map((label) => `CREATE CONSTRAINT IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`),
    ...[...byLabel].flatMap(([label, nodes]) =>
      chunks(nodes).map(
        (rows) =>
          `UNWIND ${list(rows.map(({ id, properties }) => map({ id, properties })))} AS row\nMERGE (n:${label} {id: row.id}) SET n += row.properties`,
      ),
    ),
    ...[...byType].flatMap(([type, relationships]) =>
      [...groupBy(relationships, ({ from, to }) => `${labelOf.get(from)} ${labelOf.get(to)}`)].flatMap(
        ([ends, alike]) => {
          const [from, to] = ends.split(' ');
          return chunks(alike).map(
            (rows) =>
              `UNWIND ${list(rows.map(relationshipRow))} AS row\nMATCH (a:${from} {id: row.from}), (b:${to} {id: row.to})\nMERGE (a)-[r:${type} {id: row.id}]->(b) SET r += row.properties`,
          );
        },
      ),
    ),
  ];
  return `// ${citation.replaceAll(/[\r\n]+/g, ' ')}\n${statements.map((statement) => `${statement};\n`).join('')}`;
}

function relationshipRow({ id, from, to, properties, source, sourceDetail, evidence }: Graph['relationships'][number]) {
  const told = {
    ...properties,
    source,
    ...(sourceDetail !== undefined && { sourceDetail }),
    ...(evidence.length > 0 && {
      evidenceFile: evidence.map((each) => each.file),
      evidenceStart: evidence.map((each) => each.start),
      evidenceEnd: evidence.map((each) => each.end),
      evidenceQuote: evidence.map((each) => each.quote),
      evidenceMethod: evidence.map((each) => each.method),
      evidenceConfidence: evidence.map((each) => each.confidence),
    }),
  };
  return map({ id, from, to, properties: told });
}

function chunks<T>(rows: readonly T[]): T[][] {
  const count = Math.ceil(rows.length / rowsPerStatement);
  return Array.from({ length: count }, (_, i) => rows.slice(i * rowsPerStatement, (i + 1) * rowsPerStatement));
}

const list = (items: readonly string[]) => `[${items.join(', ')}]`;

function map(values: PropertyValues): string {
  const entries = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : `\`${name.replaceAll('`', '``')}\`: ${literal(value)}`,
  );
  return `{${entries.join(', ')}}`;
}

/** https://neo4j.com/docs/cypher-manual/current/values-and-types/: a string's backslash, quotes and control characters. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return list(value.map(literal));
  if (typeof value === 'string') return `'${value.replace(/['\\\p{Cc}]/gu, escaped)}'`;
  if (typeof value === 'object' && value !== null) return map(value as PropertyValues);
  return String(value);
}

const escaped = (sign: string) =>
  sign === "'" || sign === '\\' ? `\\${sign}` : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
