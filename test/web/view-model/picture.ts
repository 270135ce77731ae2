import { relationshipId } from '../../../graph/graph.ts';
import type { Label } from '../../../graph/schema/labels.ts';
import type { RelationshipType } from '../../../graph/schema/relationships.ts';
import type { NeighbourhoodAnswer, NodeSummary, RelationshipSummary } from '../../../graph/store/answers.ts';
import { type GraphData, gather, type Opened } from '../../../web/view-model/data.ts';
import type { Direction, Step } from '../../../web/view-model/expansion.ts';

/** Small pictures for the tests of the view model, in the shapes that the API answers. */

export const node = (id: string, label: Label, properties: Record<string, unknown> = {}): NodeSummary => ({
  id,
  label,
  properties: { name: id.slice(id.indexOf(':') + 1), ...properties },
});

export function relationship(
  type: RelationshipType,
  from: string,
  to: string,
  properties: Record<string, unknown> = {},
): RelationshipSummary {
  return { id: relationshipId(type, from, to, properties), type, from, to, properties, source: 'text' };
}

export const policyId = 'policy:晋政办发〔2022〕83号';
export const policy = node(policyId, 'Policy', {
  name: '山西省深化医药卫生体制改革2022年重点工作任务',
  documentNumber: '晋政办发〔2022〕83号',
  presence: 'held',
  level: 'provincial',
});

const numerals = '一二三四五六七八九十';
const sections = ['一', '二', '三', '四'];

export const taskId = (i: number) => `task:晋政办发〔2022〕83号#${i}`;
export const task = (i: number, perSection = 5): NodeSummary =>
  node(taskId(i), 'Task', {
    name: '推进医保支付方式改革和公立医院薪酬制度',
    marker: `(${numerals[i % 10]})`,
    order: i + 1,
    sectionLabel: `${sections[Math.floor(i / perSection) % 4]}、`,
    sectionTitle: '深入推广三明医改经验',
    kind: 'task',
  });

export const departmentId = (i: number) => `department:140000/单位${i}`;
export const department = (i: number): NodeSummary =>
  node(departmentId(i), 'Department', { name: `山西省医疗保障局${i}`, shortName: `省医保局${i}` });

export const assigned = (taskNumber: number, departmentNumber: number, order = 1) =>
  relationship('ASSIGNED_TO', taskId(taskNumber), departmentId(departmentNumber), {
    role: 'responsible',
    roleWord: '按职责分工负责',
    basis: 'stated',
    order,
  });

export function answer(
  centre: NodeSummary,
  relationships: readonly RelationshipSummary[],
  others: readonly NodeSummary[],
  total = relationships.length,
): NeighbourhoodAnswer {
  return { centre, nodes: [centre, ...others], relationships: [...relationships], total };
}

export const opened = (
  centre: NodeSummary,
  step: readonly [RelationshipType, Direction],
  answers: NeighbourhoodAnswer[],
  start = true,
): Opened => {
  const steps: Step[] = [{ type: step[0], direction: step[1] }];
  return { expansion: { id: centre.id, steps }, start, answers };
};

/** The policy opened to these tasks, of `total`; `further` answers come with them. */
export function policyOpened(
  tasks: readonly NodeSummary[],
  further: readonly NeighbourhoodAnswer[] = [],
  total = tasks.length,
): Opened {
  const hasTask = tasks.map(({ id }, i) => relationship('HAS_TASK', policyId, id, { order: i + 1 }));
  return opened(policy, ['HAS_TASK', 'out'], [answer(policy, hasTask, tasks, total), ...further]);
}

/** A policy with its tasks, each assigned to three of the departments. */
export const policyPicture = (tasks: number, departments: number): GraphData =>
  gather([policy], [standardPicture(tasks, departments)]);

/** What opens with a policy: its tasks, each assigned to three of the departments. */
export function standardPicture(tasks: number, departments: number): Opened {
  const all = Array.from({ length: tasks }, (_, i) => task(i));
  const units = Array.from({ length: departments }, (_, i) => department(i));
  const answers = all.map((one, i) => {
    const named = [...new Set([i % departments, (i * 3) % departments, 0])];
    return answer(
      one,
      named.map((d, k) => assigned(i, d, k + 1)),
      named.map((d) => units[d]!),
    );
  });
  return policyOpened(all, answers);
}
