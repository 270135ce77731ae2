import { describe, expect, it } from 'vitest';
import { partsOfPolicy, policyOfTarget, policyOfTask, taskOfTarget } from '../../../web/view-model/part-ids.ts';

describe('the id of a target', () => {
  it.each([
    ['target:task:晋政办发〔2022〕83号#二/八/2', 'task:晋政办发〔2022〕83号#二/八', 'policy:晋政办发〔2022〕83号'],
    ['target:task:某小组/工作任务/2022#一/三/2', 'task:某小组/工作任务/2022#一/三', 'policy:某小组/工作任务/2022'],
    ['target:policy:某小组/工作任务/2022/1', undefined, 'policy:某小组/工作任务/2022'],
  ])('%s names its task and its policy', (id, task, policy) => {
    expect(taskOfTarget(id)).toBe(task);
    expect(policyOfTarget(id)).toBe(policy);
    if (task) expect(policyOfTask(task)).toBe(policy);
  });
});

describe('the id of a policy', () => {
  it.each([
    ['policy:川办便函〔2022〕167号', { number: '川办便函〔2022〕167号' }],
    ['policy:某小组/工作任务/2022', { issuer: '某小组', title: '工作任务' }],
    ['policy:?@山西省/某方案', { issuer: '?@山西省', title: '某方案' }],
    ['policy:某厅/甲/乙方案', { issuer: '某厅', title: '甲/乙方案' }],
  ])('%s tells its number, or issuer and title', (id, parts) => {
    expect(partsOfPolicy(id)).toMatchObject(parts);
    expect('number' in partsOfPolicy(id)).toBe('number' in parts);
  });
});
