import { expect, it } from 'vitest';
import { roles } from '../../../../graph/schema/words.ts';
import { filterAsked } from '../../../../web/tasks/filter-link.ts';
import { selectedTasks, workloadLink } from '../../../../web/views/workload/link.ts';
import { seededClientForTests } from '../../../support/seeded-client.ts';

const seeded = seededClientForTests();

it.each([
  { role: undefined },
  ...roles.map((role) => ({ role })),
  { without: 'line:卫生健康' },
  { without: ['line:卫生健康', 'line:医疗保障'], by: 'department' },
  { without: 'department:140000/卫生健康', by: 'department' },
])('the tasks counted above the pairs are those of the list that opens: %o', async (asked) => {
  const link = workloadLink.parse({ show: 'together', list: 'pairable', ...asked });
  const { by = 'line', without } = link;
  const { tasks } = await seeded.client.together({ ...filterAsked(link), by, ...(without && { without }) });
  expect((await seeded.client.tasks(selectedTasks(link)!)).total).toBe(tasks);
});
