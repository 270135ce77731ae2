import { useQuery } from '@tanstack/react-query';
import type { Asked } from '../../../graph/api/client.ts';
import { roles } from '../../../graph/schema/words.ts';
import { queries } from '../../data/queries.ts';
import { useMessages } from '../../i18n/messages.ts';
import type { AsItIs } from './link.ts';
import { qualityMessages } from './messages.ts';
import './as-it-is.css';

/** The tasks behind what stands as it is. */
export const asItIsTasks: Readonly<Record<AsItIs, Asked<'tasks'>>> = {
  'open-ended': { openEnded: true },
  'without-unit': { withoutUnit: true },
  'carried-forward': { bases: ['carried-forward'], roles: [...roles] },
};

interface AsItIsListProps {
  readonly open: AsItIs | undefined;
  onOpen(open: AsItIs): void;
}

/** What is no doubt but has to be known beside every count. */
export function AsItIsList({ open, onOpen }: AsItIsListProps) {
  const t = useMessages(qualityMessages);
  const { data: workload } = useQuery(queries.workload({ limit: 1 }));
  const { data: stats } = useQuery(queries.stats());
  if (!workload || !stats) return null;
  const stated = workload.tasks - workload.withoutUnit;
  const rows = [
    { key: 'open-ended', count: workload.openEnded, how: t.openEndedHow(workload.openEnded, stated) },
    { key: 'without-unit', count: workload.withoutUnit, how: t.withoutUnitHow },
    { key: 'carried-forward', count: stats.carriedForward, how: t.carriedHow },
  ] as const;
  return (
    <ul className="as-it-is">
      {rows.map(({ key, count, how }) => (
        <li key={key}>
          <button type="button" aria-pressed={open === key} disabled={count === 0} onClick={() => onOpen(key)}>
            <span className="state">{t.info}</span>
            <b>{t[key]}</b>
            <span className="number">{count}</span>
            <span>{how}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
