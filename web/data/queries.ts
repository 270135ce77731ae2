import { queryOptions } from '@tanstack/react-query';
import type { Asked } from '../../graph/api/client.ts';
import type { RouteName } from '../../graph/api/routes.ts';
import { groupUpTo, neighboursUpTo } from './all-pages.ts';
import { ask } from './client.ts';

/** The key is the question itself, so equal questions are asked once. */
const asked = <Name extends RouteName>(name: Name, question: Asked<Name>) =>
  queryOptions({ queryKey: [name, question], queryFn: ({ signal }) => ask(name, question, signal) });

/** One entry for each question a view asks. */
export const queries = {
  stats: () => asked('stats', {}),
  documents: () => asked('documents', {}),
  document: (id: string) => asked('document', { id }),
  node: (id: string) => asked('node', { id }),
  relationship: (id: string) => asked('relationship', { id }),
  relationships: (ids: readonly string[]) => asked('relationships', { ids: [...ids] }),
  neighbourhood: (question: Asked<'neighbourhood'>) => asked('neighbourhood', question),
  /** The first so many neighbours, in as many pages as they take. */
  neighbours: (question: Omit<Asked<'neighbourhood'>, 'limit' | 'offset'>, most: number) =>
    queryOptions({
      queryKey: ['neighbourhood', question, most],
      queryFn: ({ signal }) => neighboursUpTo(question, most, signal),
    }),
  /** A group of a hub's neighbours, in as many pages as it takes. */
  group: (question: Omit<Asked<'group'>, 'limit' | 'offset'>, most: number) =>
    queryOptions({
      queryKey: ['group', question, most],
      queryFn: ({ signal }) => groupUpTo(question, most, signal),
    }),
  groups: (question: Asked<'groups'>) => asked('groups', question),
  context: (question: Asked<'context'>) => asked('context', question),
  lineage: (question: Asked<'lineage'>) => asked('lineage', question),
  workload: (question: Asked<'workload'>) => asked('workload', question),
  search: (question: Asked<'search'>) => asked('search', question),
  tasks: (question: Asked<'tasks'>) => asked('tasks', question),
  crosstab: (question: Asked<'crosstab'>) => asked('crosstab', question),
  together: (question: Asked<'together'>) => asked('together', question),
  unit: (question: Asked<'unit'>) => asked('unit', question),
  counterparts: (question: Asked<'counterparts'>) => asked('counterparts', question),
  sideBySide: (question: Asked<'sideBySide'>) => asked('sideBySide', question),
  reformModel: (question: Asked<'reformModel'>) => asked('reformModel', question),
  board: (question: Asked<'board'>) => asked('board', question),
  missing: (question: Asked<'missing'>) => asked('missing', question),
  findings: (question: Asked<'findings'>) => asked('findings', question),
  paths: (question: Asked<'paths'>) => asked('paths', question),
  targets: (question: Asked<'targets'>) => asked('targets', question),
  stories: () => asked('stories', {}),
  snapshots: () => asked('snapshots', {}),
};
