import type { ContributedNode, ContributedRelationship, Contribution } from '../contribution.ts';
import { type Correspondences, createCorrespondences } from '../derive/correspondences.ts';
import { documentFeatures, policyOf } from '../derive/features.ts';
import type { Standing } from '../derive/representatives.ts';
import { createContentReader } from '../memory/content-reader.ts';
import { kindPlace } from '../memory/contributed-kinds.ts';
import type { DocumentRow } from '../memory/document-row.ts';
import { allLines, lineAt } from '../memory/lines.ts';
import type { MemoryGraph } from '../memory/memory-graph.ts';
import { labelNames } from '../schema/labels.ts';
import { relationshipTypeNames } from '../schema/relationships.ts';

/** The correspondences of the documents that a store holds. */
export function createStoredCorrespondences(graph: MemoryGraph): Correspondences {
  return createCorrespondences(
    () => [...graph.documentRows()].map((row) => standing(graph.row(row))),
    (document) => documentFeatures(comparedPart(graph, graph.rowOf(document)!)),
  );
}

const task = labelNames.indexOf('Task');
const safeguard = kindPlace('Task', { kind: 'safeguard' });

function standing({ info, references, nodes }: DocumentRow): Standing {
  const taskCount = nodes.labels.filter((label, local) => label === task && nodes.kinds[local] !== safeguard).length;
  return { document: info.id, policy: policyOf(references), taskCount };
}

/** Of a stored document what comparing needs: its tasks with their texts and themes. */
function comparedPart(graph: MemoryGraph, index: number): Contribution {
  const { info, references, nodes, relationships } = graph.row(index);
  const reader = createContentReader(graph, 3);
  const tasks = allLines(nodes.ids).flatMap((id, local): ContributedNode[] => {
    const label = labelNames[nodes.labels[local]!]!;
    if (label !== 'Task') return [];
    return [{ id, label, properties: { ...reader.properties(index, local), ...reader.heavy(index, local) } }];
  });
  const addresses = relationshipTypeNames.indexOf('ADDRESSES');
  const themes = Array.from(relationships.types).flatMap((type, local): ContributedRelationship[] => {
    if (type !== addresses) return [];
    const from = lineAt(nodes.ids, relationships.from[local]!);
    const to = lineAt(nodes.ids, relationships.to[local]!);
    const properties = reader.links(index, local);
    return [{ type: 'ADDRESSES', from, to, properties, source: 'text', evidence: [] }];
  });
  return { document: info, references: [...references], nodes: tasks, relationships: themes, findings: [] };
}
