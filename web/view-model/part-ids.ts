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

/** What the id of a policy says of the document: its number, or what stands for it. */
interface PolicyId {
  readonly number?: string;
  readonly issuer: string;
  readonly title: string;
}

/**
 * `policy:川办便函〔2022〕167号` → the number; `policy:某小组/工作任务/2022`, without one, → issuer and title; the issuer
 * begins with `?` where it is not known (`policy:?/某方案`, `policy:?@山西省/某方案`).
 */
export function partsOfPolicy(id: string): PolicyId {
  const parts = id.slice('policy:'.length).split('/');
  const [issuer = '', ...rest] = parts;
  const number = parts.find((part) => /\d号$/.test(part)) ?? (rest.length === 0 ? issuer : undefined);
  const title = (/^\d{4}$/.test(rest.at(-1) ?? '') ? rest.slice(0, -1) : rest).join('/');
  return number === undefined ? { issuer, title } : { number, issuer, title };
}
