import { describe, expect, it } from 'vitest';
import type { Graph, GraphNode, GraphRelationship } from '../../graph/graph.ts';
import { at } from '../graph/made.ts';
import { integrityProblems } from './integrity.ts';

const policy: GraphNode = { id: 'policy:X', label: 'Policy', properties: { name: '示例', presence: 'held' } };
const task: GraphNode = { id: 'task:X#一', label: 'Task', properties: { name: '任务', kind: 'task' } };
const hasTask: GraphRelationship = {
  id: 'HAS_TASK|policy:X|task:X#一',
  type: 'HAS_TASK',
  from: 'policy:X',
  to: 'task:X#一',
  properties: { order: 1 },
  source: 'text',
  evidence: [{ ...at(1), document: 'a', file: 'a.txt' }],
};
const sound: Graph = { nodes: [policy, task], relationships: [hasTask] };

/** The first problem of the sound graph with this node or relationship in place of the same one. */
function problemOf(change: {
  node?: Partial<GraphNode>;
  relationship?: Partial<GraphRelationship>;
}): string | undefined {
  const graph = {
    nodes: [{ ...policy, ...change.node }, task],
    relationships: [{ ...hasTask, ...change.relationship }],
  };
  return integrityProblems(graph)[0]?.problem;
}

describe('integrity', () => {
  it('has nothing to say of a sound graph', () => {
    expect(integrityProblems(sound)).toEqual([]);
  });

  it.each([
    ['an id that stands twice', integrityProblems({ ...sound, nodes: [policy, task, task] })[0]?.problem, /twice/],
    ['a node without a name', problemOf({ node: { properties: {} } }), /no name/],
    ['a value outside its list', problemOf({ node: { properties: { name: '示例', presence: 'lost' } } }), /presence/],
    ['an undeclared property', problemOf({ node: { properties: { name: '示例', colour: 'red' } } }), /not declared/],
    ['a reference left unresolved', problemOf({ node: { id: 'policy:@3' } }), /reference/],
    ['an endpoint that does not exist', problemOf({ relationship: { to: 'task:Y#一' } }), /does not exist/],
    ['an endpoint of another label', problemOf({ relationship: { from: 'task:X#一' } }), /from is a Task/],
    ['an id that does not fit', problemOf({ relationship: { id: 'HAS_TASK|x|y' } }), /does not fit/],
    ['a text without evidence', problemOf({ relationship: { evidence: [] } }), /no evidence/],
    [
      'a catalogue with evidence',
      problemOf({ relationship: { source: 'catalogue', sourceDetail: 'x' } }),
      /has evidence/,
    ],
    [
      'a catalogue that names no entry',
      problemOf({ relationship: { source: 'catalogue', evidence: [] } }),
      /does not say/,
    ],
    [
      'a missing discriminator',
      problemOf({ relationship: { type: 'CITES', to: 'policy:X', properties: {} } }),
      /relation/,
    ],
  ])('names %s', (_, problem, expected) => {
    expect(problem).toMatch(expected);
  });
});
