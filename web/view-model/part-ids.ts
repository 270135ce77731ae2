/** `target:task:晋政办发〔2022〕83号#二/八/2` → `task:晋政办发〔2022〕83号#二/八`; a policy's own target has no task. */
export function taskOfTarget(id: string): string | undefined {
  return id.startsWith('target:task:') ? id.slice('target:'.length, id.lastIndexOf('/')) : undefined;
}

/** `target:task:X#…` and `target:policy:X/1` → `policy:X`. */
export function policyOfTarget(id: string): string {
  const task = taskOfTarget(id);
  return task ? policyOfTask(task) : id.slice('target:'.length, id.lastIndexOf('/'));
}

/** `task:X#二/八` → `policy:X`. */
export const policyOfTask = (id: string): string => `policy:${id.slice('task:'.length, id.lastIndexOf('#'))}`;
