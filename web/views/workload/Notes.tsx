import { Link } from '@tanstack/react-router';
import type { WorkloadAnswer } from '../../../graph/store/answers/workload.ts';
import { NothingFound } from '../../frame/NothingFound.tsx';
import { byPressing, Opening } from '../../frame/Opening.tsx';
import { useMessages } from '../../i18n/messages.ts';
import { Icon } from '../../marks/Icon.tsx';
import type { WorkloadLink } from './link.ts';
import { workloadMessages } from './messages.ts';

interface NothingProps {
  readonly link: WorkloadLink;
  /** Tasks in the filter that state no unit. */
  readonly withoutUnit: number;
  onSeeWithoutUnit(): void;
}

/** Nothing in the filter. Who asks for leads alone is told that none is written. */
export function NothingRanked({ link, withoutUnit, onSeeWithoutUnit }: NothingProps) {
  const t = useMessages(workloadMessages);
  const askedLead = link.role?.length === 1 && link.role[0] === 'lead';
  return (
    <NothingFound title={askedLead ? t.leadAsked : t.empty} text={askedLead ? t.leadAskedHow : t.emptyHow}>
      {withoutUnit > 0 && (
        <button type="button" className="btn" onClick={onSeeWithoutUnit}>
          {t.seeWithoutUnit(withoutUnit)}
        </button>
      )}
      <Link className="btn" to="/workload" search={{}}>
        {t.widen}
      </Link>
    </NothingFound>
  );
}

interface NotesProps {
  readonly answer: WorkloadAnswer;
  onSeeWithoutUnit(): void;
}

/** What the ranking cannot say by itself: tasks without a unit, and whether anyone is written as lead. */
export function Notes({ answer, onSeeWithoutUnit }: NotesProps) {
  const t = useMessages(workloadMessages);
  return (
    <div className="workload-notes">
      <Icon name="warning" />
      <p>
        {answer.withoutUnit > 0 && (
          <>
            <Opening said={t.withoutUnit(answer.withoutUnit)} opens={[byPressing(onSeeWithoutUnit)]} />{' '}
            <button type="button" className="go" onClick={onSeeWithoutUnit}>
              {t.seeThem}
            </button>
            <br />
          </>
        )}
        {answer.leadsWritten ? t.someLead : t.noLead}
      </p>
    </div>
  );
}
