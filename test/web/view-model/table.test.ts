import { describe, expect, it } from 'vitest';
import type { RelationshipSummary } from '../../../graph/store/answers.ts';
import { foldName } from '../../../web/view-model/node-look.ts';
import type { SceneLink, SceneNode } from '../../../web/view-model/scene.ts';
import { linkRows, nodeRows, shownRows } from '../../../web/view-model/table.ts';
import { assigned, department, policy, task, taskId } from './picture.ts';

const stands = (node: typeof policy): SceneNode => ({ id: node.id, label: node.label, arrival: 0, node });
const fold = { id: 'fold:1', label: 'Task', marker: '', title: '', members: [task(0), task(1)] } as const;
const folded: SceneNode = { id: fold.id, label: 'Task', arrival: 0, fold };

const rowsOf = (...levels: readonly (string | undefined)[]) => {
  const nodes = levels.map((_, i) => stands(department(i)));
  const facets = new Map(levels.flatMap((level, i) => (level ? [[nodes[i]!.id, { level }] as const] : [])));
  return nodeRows(nodes, { nodes, links: [] }, facets, { regionName: (code) => code }, 'zh');
};

describe('the rows of the table', () => {
  it('stand by level from the state down, those without one last', () => {
    const rows = rowsOf('county', undefined, 'national', 'municipal', 'provincial');
    const levelsBy = (sort: string) => shownRows(rows, '', sort).map(({ cells }) => cells[2]);
    expect(levelsBy('2')).toEqual(['国家', '省', '市', '县', '']);
    expect(levelsBy('-2')).toEqual(['县', '市', '省', '国家', '']);
  });

  it('of what is folded are found by the names inside', () => {
    const nodes = [folded, stands(policy)];
    const rows = nodeRows(nodes, { nodes, links: [] }, new Map(), { regionName: (code) => code }, 'zh');
    expect(shownRows(rows, '医保支付', undefined).map(({ id }) => id)).toEqual([fold.id]);
    expect(shownRows(rows, '没有', undefined)).toEqual([]);
  });

  it('of relationships stand in the order of the nodes they join, also of those that are folded', () => {
    const nodes = [folded, stands(department(0)), stands(department(1))];
    const [first, second, third] = [assigned(0, 1), assigned(1, 0), assigned(1, 1)];
    const bundle = (...relationships: readonly RelationshipSummary[]): SceneLink => ({
      id: relationships[0]!.id,
      type: 'ASSIGNED_TO',
      from: fold.id,
      to: relationships[0]!.to,
      relationships,
    });
    const known = new Map([task(0), task(1), department(0), department(1)].map((node) => [node.id, node]));
    const links = [bundle(third, first), bundle(second)];
    const rows = linkRows(nodes, links, { nodeOf: (id) => known.get(id) }, 'zh');
    expect(rows.map(({ id }) => id)).toEqual([first.id, second.id, third.id]);
  });

  it('name the document of folded tasks that stand under no heading', () => {
    expect(taskId(0)).toContain('晋政办发〔2022〕83号');
    expect(foldName(fold, 'zh')).toBe('晋政办发〔2022〕83号 2 项任务');
  });
});
