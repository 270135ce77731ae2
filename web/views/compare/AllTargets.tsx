import { useQuery } from '@tanstack/react-query';
import type { Asked } from '../../../graph/api/client.ts';
import { limits } from '../../../graph/store/limits.ts';
import { failureOf } from '../../data/failure-of.ts';
import { queries } from '../../data/queries.ts';
import { Loading } from '../../frame/Loading.tsx';
import { useMessages } from '../../i18n/messages.ts';
import { Trouble } from '../../shell/Trouble.tsx';
import { TargetItem } from '../../tasks/TargetItem.tsx';
import { compareMessages } from './messages.ts';
import { placeOf } from './targets.ts';
import './all-targets.css';

/** All targets in the filter, also those that nothing stands beside; each opens its sentence. */
export function AllTargets({ filter }: { readonly filter: Asked<'targets'> }) {
  const t = useMessages(compareMessages);
  const targets = useQuery(queries.targets({ ...filter, limit: limits.page }));
  const { data, refetch } = targets;
  const error = failureOf(targets);
  if (error) return <Trouble error={error} reset={() => void refetch()} />;
  if (!data) return <Loading rows={5} />;
  return (
    <div className="sec">
      <ul className="all-targets">
        {data.groups
          .flatMap(({ targets }) => targets)
          .map((told) => (
            <TargetItem key={told.relationship} told={told}>
              <small>{placeOf(told)}</small>
            </TargetItem>
          ))}
      </ul>
      {data.groupsTotal > data.groups.length && <p className="none">{t.targetsCut(data.groups.length)}</p>}
    </div>
  );
}
