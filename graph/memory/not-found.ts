import { NotFound } from '../errors.ts';
import type { MemoryGraph } from './memory-graph.ts';

/** @throws NotFound */
export function existing(graph: MemoryGraph, id: string): number {
  const node = graph.nodeOf(id);
  if (node === undefined) throw noNode(id);
  return node;
}

export const noNode = (id: string) =>
  new NotFound({
    zh: `图谱中没有“${shown(id)}”。它可能已随文件移除，请搜索名称或文号重新查找。`,
    en: `There is no "${shown(id)}" in the graph. It may have gone with its document: search for its name or number.`,
  });

export const noRelationship = (id: string) =>
  new NotFound({
    zh: `图谱中没有关系“${shown(id)}”。它可能已随文件移除，请从两端的节点重新打开。`,
    en: `There is no relationship "${shown(id)}" in the graph. It may have gone with its document: open it from its nodes.`,
  });

export const noDocument = (id: string) =>
  new NotFound({
    zh: `没有收录“${shown(id)}”这份文件。请在文件清单中查看已收录的文件。`,
    en: `The document "${shown(id)}" is not held. The list of documents shows those that are.`,
  });

export const noPolicy = (id: string) =>
  new NotFound({
    zh: `“${shown(id)}”不是政策文件，也不是文件中的任务，没有政策脉络。请选择一份政策文件。`,
    en: `"${shown(id)}" is neither a policy nor a task of one, so it has no lineage. Choose a policy.`,
  });

export const noneComparable = () =>
  new NotFound({
    zh: '收录的文件都没有任务可以对照。请先收录有任务的文件。',
    en: 'No held document has tasks to compare. Add documents that have.',
  });

/** A damaged link can be of any length; its beginning tells which one it is. */
const shown = (id: string) => (id.length > 80 ? `${id.slice(0, 80)}…` : id);
