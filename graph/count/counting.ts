import type { Counting } from '../store/port.ts';
import { asked, askedPolicy } from './asked.ts';
import { board } from './board.ts';
import { context } from './context.ts';
import { counterparts } from './counterparts.ts';
import { crosstab } from './crosstab.ts';
import type { Facts } from './facts.ts';
import { group, groups } from './groups.ts';
import { lineage } from './lineage.ts';
import { missing } from './missing.ts';
import { mostCompared } from './most-compared.ts';
import { reformModel } from './reform-model.ts';
import { sideBySide } from './side-by-side.ts';
import { targets } from './targets.ts';
import { tasks } from './tasks.ts';
import { together } from './together.ts';
import { unit } from './unit.ts';
import { workload } from './workload.ts';

/**
 * Every operation that counts, over facts that can be asked at any time.
 * @param facts called for every question, so that a store may fetch what changed
 */
export function counting<K>(facts: () => Facts<K> | Promise<Facts<K>>): Counting {
  return {
    tasks: async (question) => tasks(await facts(), question),
    workload: async (question) => workload(await facts(), question),
    targets: async (question) => targets(await facts(), question),
    crosstab: async (question) => crosstab(await facts(), question),
    together: async (question) => together(await facts(), question),
    async groups(question) {
      const all = await facts();
      return groups(all, asked(all, question.id), question);
    },
    async group(question) {
      const all = await facts();
      return group(all, asked(all, question.id), question);
    },
    context: async (question) => context(await facts(), question),
    async counterparts(question) {
      const all = await facts();
      const { policy, task } =
        question.id === undefined ? { policy: mostCompared(all, question) } : askedPolicy(all, question.id);
      return counterparts(all, policy, task, question);
    },
    async sideBySide(question) {
      const all = await facts();
      return sideBySide(
        all,
        question.tasks.map((id) => asked(all, id, 'Task')),
      );
    },
    async reformModel(question) {
      const all = await facts();
      return reformModel(all, asked(all, question.id, 'ReformModel'), question);
    },
    lineage: async (question) => lineage(await facts(), question),
    board: async (question) => board(await facts(), question),
    missing: async (question) => missing(await facts(), question),
    async unit(question) {
      const all = await facts();
      return unit(all, asked(all, question.id, 'Department'), question);
    },
  };
}
