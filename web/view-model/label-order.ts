import type { Label } from '../../graph/schema/labels.ts';

/** Labels in the order in which a picture is told: documents, their tasks, who is responsible, and what else is on it. */
export const toldOrder: readonly Label[] = [
  'ReformModel',
  'Policy',
  'Task',
  'Target',
  'Theme',
  'Department',
  'FunctionalLine',
  'Region',
  'Institution',
];
