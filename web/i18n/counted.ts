/** A number with its English noun: 1 task, 2 tasks, 0 tasks. */
export const counted = (n: number, one: string, more = `${one}s`): string => `${n} ${n === 1 ? one : more}`;
