import type { ReadDocument } from '../../graph/api/answers.ts';
import { assemble } from '../../graph/assemble.ts';
import type { Contribution, Reading } from '../../graph/contribution.ts';
import type { Graph } from '../../graph/graph.ts';
import { encodeGraph } from '../../graph/graph-file.ts';
import { createResolver, type Resolver } from '../../graph/resolve.ts';
import { writeWhole } from '../../graph/write-whole.ts';
import { collectReadings } from './collect-readings.ts';
import type { Account, Destination } from './destination.ts';

/** Collects readings and writes the graph they make to a file; no store is involved. */
export function graphFileDestination(path: string, readDocument: ReadDocument, catalogue: Contribution): Destination {
  const { readings, begin } = collectReadings(readDocument);
  return {
    begin,
    finish: async () => {
      if (readings.size === 0) return [];
      const contributions = [...readings.values()].map(({ contribution }) => contribution);
      const graph = assemble(contributions, catalogue);
      await writeWhole(path, encodeGraph(graph));
      const resolver = createResolver(catalogue);
      for (const { document, references } of contributions) resolver.add(document.id, references);
      return [...readings.values()].map((reading) => accountOf(reading, graph, resolver));
    },
    close: async () => {},
  };
}

function accountOf({ contribution, text }: Reading, graph: Graph, resolver: Resolver): Account {
  const { document, nodes, relationships, findings } = contribution;
  const tasks = new Set(
    nodes.filter((node) => node.label === 'Task' && node.properties.kind === 'task').map(({ id }) => id),
  );
  const presence = new Map(graph.nodes.map((node) => [node.id, node.properties.presence]));
  const citations = graph.relationships.filter(
    ({ type, evidence }) => type === 'CITES' && evidence.some((place) => place.document === document.id),
  );
  const held = citations.filter(({ to }) => presence.get(to) === 'held').length;
  return {
    document,
    text,
    findings: [...findings, ...resolver.findings(document.id)],
    tasks: tasks.size,
    units: relationships.filter(
      ({ type, from, properties }) => type === 'ASSIGNED_TO' && tasks.has(from) && properties.basis === 'stated',
    ).length,
    citations: { held, cited: citations.length - held },
    // A file holds nothing that could be taken out again.
    otherTexts: [],
  };
}
