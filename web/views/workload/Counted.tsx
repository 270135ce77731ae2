import { byLink, byPressing, Opening } from '../../frame/Opening.tsx';
import { useMessages } from '../../i18n/messages.ts';
import { allDocuments } from '../../state/links.ts';
import { workloadMessages } from './messages.ts';
import { listOpen } from './open.ts';
import { documentsWithUnits } from './Selected.tsx';
import type { WorkloadPartProps } from './use-workload.ts';

/** How much is ranked or paired; each figure opens what it counts. */
export function Counted({ link, workload: { ranking, pairs }, onChange }: WorkloadPartProps) {
  const t = useMessages(workloadMessages);
  const opens = (list: NonNullable<typeof link.list>) => byPressing(() => onChange(listOpen(list)), link.list === list);
  if (pairs) return <Opening said={t.togetherCounted(pairs.tasks, pairs.total)} opens={[opens('pairable')]} />;
  if (!ranking) return null;
  const { tasks, withoutUnit, policies, policiesTotal } = ranking;
  // Very many documents are not told one by one: the overview finds among them.
  const documents = policies.length > 0 || policiesTotal === 0 ? opens('documents') : byLink(allDocuments);
  return (
    <Opening
      said={t.counted(tasks - withoutUnit, documentsWithUnits(ranking).length || policiesTotal)}
      opens={[opens('named'), documents]}
    />
  );
}
