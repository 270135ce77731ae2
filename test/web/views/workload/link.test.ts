import { expect, it } from 'vitest';
import { roles } from '../../../../graph/schema/words.ts';
import { filterAsked } from '../../../../web/tasks/filter-link.ts';
import { selectedTasks, workloadLink } from '../../../../web/views/workload/link.ts';
import { seededClientForTests } from '../../../support/seeded-client.ts';

const seeded = seededClientForTests();

it.each([undefined, ...roles])(
  'the tasks counted above the pairs are those of the list that opens (role %s)',
  async (role) => {
    const link = workloadLink.parse({ show: 'together', list: 'pairable', role });
    const { tasks } = await seeded.client.together(filterAsked(link));
    expect((await seeded.client.tasks(selectedTasks(link)!)).total).toBe(tasks);
  },
);
