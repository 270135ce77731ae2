import type { Span, StageFinding } from '../types.ts';
import type { TaskTable } from './rows.ts';
import { mostRows } from './table.ts';

/** Rows beyond what is read of a table. */
export const tooLong = ({ start }: Span): StageFinding => ({
  start,
  end: start,
  rule: 'table-too-long',
  severity: 'warning',
  message: `表格超过 ${mostRows} 行，其余的行没有读入。`,
  messageEn: `The tables have more than ${mostRows} rows; the rest was not read.`,
});

/** A table of duties that no task points to. */
export const leftOut = ({ start }: Span, { rows }: TaskTable): StageFinding => ({
  start,
  end: start,
  rule: 'table-without-task',
  severity: 'info',
  message: `这里的部门职责表（${rows.length} 行）没有任务指向它，没有计入责任单位。`,
  messageEn: `No task points to this table of duties (${rows.length} rows); its units were left out.`,
});
