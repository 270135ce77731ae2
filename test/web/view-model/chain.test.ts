import { describe, expect, it } from 'vitest';
import { chainOf, inListOrder, passedByAll } from '../../../web/view-model/chain.ts';
import { assigned, department, departmentId, node, policy, policyId, relationship, task, taskId } from './picture.ts';

const source = node('policy:国办发〔2022〕14号', 'Policy', { presence: 'cited' });
const cites = relationship('CITES', policyId, source.id, { relation: 'based-on' });
const tasks = [2, 0, 1];
const answer = {
  nodes: [source, policy, ...tasks.map((i) => task(i)), department(0)],
  relationships: [cites, ...tasks.flatMap((i) => [relationship('HAS_TASK', policyId, taskId(i)), assigned(i, 0)])],
  paths: tasks.map((i) => ({
    nodes: [source.id, policyId, taskId(i), departmentId(0)],
    relationships: [cites.id, relationship('HAS_TASK', policyId, taskId(i)).id, assigned(i, 0).id],
  })),
};

describe('several paths as one picture', () => {
  const chain = chainOf(answer, answer.paths, 800);
  const at = (id: string) => chain.nodes.find((one) => one.id === id)!;

  it('draws once what they share', () => {
    expect(chain.nodes).toHaveLength(6);
    expect(chain.lines).toHaveLength(7);
  });

  it('stands in a column for each step, from the start to the end, inside the width', () => {
    const xs = answer.paths[0]!.nodes.map((id) => at(id).x);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    expect(Math.max(...xs)).toBeLessThan(800);
  });

  it('keeps tasks in printed order, none on another', () => {
    const ys = [0, 1, 2].map((i) => at(taskId(i)).y);
    expect(ys[1]! - ys[0]!).toBeGreaterThan(30);
    expect(ys[2]! - ys[1]!).toBeGreaterThan(30);
  });

  it('points from the citing to the cited document, against the way', () => {
    expect(chain.lines.find(({ relationships }) => relationships[0] === cites)?.onward).toBe(false);
    expect(chain.lines.filter(({ onward }) => onward)).toHaveLength(6);
  });

  it('puts a column together that has more nodes than wanted, and its lines', () => {
    const short = chainOf(answer, answer.paths, 800, 1);
    expect(short.nodes.map(({ members }) => members.length)).toEqual([1, 1, 3, 1]);
    expect(short.lines).toHaveLength(3);
  });

  it('says what all of them pass, and lists them in printed order', () => {
    expect(passedByAll(answer.paths)).toEqual([policyId]);
    expect(inListOrder(answer)).toEqual([1, 2, 0]);
  });
});
