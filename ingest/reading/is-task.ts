import type { OutlineItem } from './types.ts';

/** Whether an item is work that somebody has to do, which units, places, targets and themes hang on. */
export const isTask = ({ kind }: Pick<OutlineItem, 'kind'>): boolean => kind === 'task' || kind === 'safeguard';
