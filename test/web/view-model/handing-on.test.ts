import { describe, expect, it } from 'vitest';
import { cypherOf, writeCypher } from '../../../web/view-model/cypher.ts';
import { exportedGraph } from '../../../web/view-model/exported.ts';
import { filterScene, nothingHidden } from '../../../web/view-model/filter.ts';
import { wayBetween, waysAmong } from '../../../web/view-model/picture-path.ts';
import { sceneOf } from '../../../web/view-model/scene.ts';
import { sectionsOf } from '../../../web/view-model/sections.ts';
import { linkRows, shownRows, type TableRow } from '../../../web/view-model/table.ts';
import { departmentId, policyId, policyPicture, taskId } from './picture.ts';

const data = policyPicture(10, 4);
const scene = sceneOf(data, []);
const visible = filterScene(scene, nothingHidden, new Map());
const folded = filterScene(sceneOf(data, sectionsOf(data).slice(0, 1)), nothingHidden, new Map());

describe('the query behind the picture', () => {
  it('asks for exactly the nodes and relationships that are drawn, by their ids', () => {
    const { parameters, statement } = cypherOf(visible);
    expect(parameters.nodes).toEqual([...data.nodes.keys()].sort());
    expect(parameters.relationships).toEqual([...data.relationships.keys()].sort());
    expect(statement).toContain('MATCH (n:Policy|Task|Department)');
    expect(statement).toContain('[r:HAS_TASK|ASSIGNED_TO]');
  });

  it('asks for the members of what is folded', () => {
    expect(cypherOf(folded).parameters).toEqual(cypherOf(visible).parameters);
  });

  it('leaves out what is filtered away, and asks for no relationship where none is drawn', () => {
    const only = filterScene(scene, { ...nothingHidden, only: [policyId] }, new Map());
    expect(cypherOf(only)).toEqual({
      statement: 'MATCH (n:Policy)\nWHERE n.id IN $nodes\nRETURN n',
      parameters: { nodes: [policyId] },
    });
  });

  it('keeps ids out of the statement, and quotes them so that none ends its string', () => {
    const written = writeCypher({ statement: 'RETURN $nodes', parameters: { nodes: ['a"b\\c', "it's"] } });
    expect(written).toBe(':param nodes => ["a\\"b\\\\c", "it\'s"];\nRETURN $nodes;\n');
  });
});

describe('the file of what is shown', () => {
  it('holds the members of what is folded, and not what is filtered away', () => {
    expect(exportedGraph(folded, data.cut).nodes).toHaveLength(15);
    const some = filterScene(scene, { ...nothingHidden, labels: ['Department'] }, new Map());
    expect(exportedGraph(some, data.cut)).toMatchObject({ nodes: { length: 11 }, relationships: { length: 10 } });
  });
});

describe('the way between two nodes of the picture', () => {
  it('is the shortest, over lines in either direction', () => {
    expect(wayBetween(visible, policyId, departmentId(1))).toEqual([policyId, taskId(1), departmentId(1)]);
  });

  it('is nothing where no line leads', () => {
    const apart = filterScene(scene, { ...nothingHidden, labels: ['Task'] }, new Map());
    expect(wayBetween(apart, policyId, departmentId(1))).toEqual([]);
  });

  it('joins several nodes to the first', () => {
    expect(waysAmong(visible, [policyId, departmentId(1), departmentId(0)])).toContain(taskId(1));
  });
});

describe('the table beside the picture', () => {
  const rows: TableRow[] = [
    { id: 'a', cells: ['甲', 3] },
    { id: 'b', cells: ['乙', ''] },
    { id: 'c', cells: ['丙', 12] },
  ];
  const ids = (found: readonly TableRow[]) => found.map(({ id }) => id);

  it('sorts numbers as numbers, either way, what is not known last', () => {
    expect(ids(shownRows(rows, '', '1'))).toEqual(['a', 'c', 'b']);
    expect(ids(shownRows(rows, '', '-1'))).toEqual(['c', 'a', 'b']);
  });

  it('finds in any cell, and keeps the order of the picture', () => {
    expect(ids(shownRows(rows, '1', undefined))).toEqual(['c']);
    expect(ids(shownRows(rows, '', undefined))).toEqual(['a', 'b', 'c']);
  });

  it('tells each relationship of a bundle by itself, as a sentence', () => {
    const nodeOf = (id: string) => data.nodes.get(id);
    const told = linkRows(folded.nodes, folded.links, { nodeOf }, 'zh');
    expect(told).toHaveLength(data.relationships.size);
    expect(told.some(({ cells }) => String(cells[3]).includes('按职责分工负责'))).toBe(true);
  });
});
