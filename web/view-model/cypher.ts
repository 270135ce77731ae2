import { byCodePoint } from '../../graph/graph.ts';
import { labelNames } from '../../graph/schema/labels.ts';
import { relationshipTypeNames } from '../../graph/schema/relationships.ts';
import type { NodeSummary } from '../../graph/store/answers.ts';
import type { Visible } from './filter.ts';

/** A query with its parameters apart, as Neo4j wants them: what is asked for is never glued into the text. */
export interface CypherQuery {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, readonly string[]>>;
}

/** Every node the picture stands for: the members of what is folded as well. */
export const nodesShown = ({ nodes }: Visible): NodeSummary[] =>
  nodes.flatMap(({ node, fold }) => fold?.members ?? (node ? [node] : []));

/** The query whose answer in Neo4j is what the picture shows: the same nodes, the same relationships. */
export function cypherOf(visible: Visible): CypherQuery {
  const nodes = nodesShown(visible);
  const relationships = visible.links.flatMap((link) => link.relationships);
  const [ids, lines] = [sorted(nodes.map(({ id }) => id)), sorted(relationships.map(({ id }) => id))];
  const labels = labelNames.filter((label) => nodes.some((node) => node.label === label)).join('|');
  const types = relationshipTypeNames.filter((type) => relationships.some((one) => one.type === type)).join('|');
  const match = `MATCH (n${labels && `:${labels}`})\nWHERE n.id IN $nodes`;
  if (lines.length === 0) return { statement: `${match}\nRETURN n`, parameters: { nodes: ids } };
  return {
    statement: `${match}\nOPTIONAL MATCH (n)-[r:${types}]->(m)\nWHERE r.id IN $relationships\nRETURN n, r, m`,
    parameters: { nodes: ids, relationships: lines },
  };
}

const sorted = (ids: readonly string[]) => [...new Set(ids)].sort(byCodePoint);

/** As it is pasted into Neo4j Browser or cypher-shell: the parameters first, then the statement. */
export function writeCypher({ statement, parameters }: CypherQuery): string {
  const params = Object.entries(parameters).map(
    // A JSON string is a Cypher string: the same quotes, the same escapes.
    ([name, values]) => `:param ${name} => [${values.map((value) => JSON.stringify(value)).join(', ')}];`,
  );
  return `${params.join('\n')}\n${statement};\n`;
}
