import { ViewFrame } from '../../frame/ViewFrame.tsx';
import { useMessages } from '../../i18n/messages.ts';
import { Trouble } from '../../shell/Trouble.tsx';
import { useViewLink } from '../../state/use-view-link.ts';
import { Actions } from './Actions.tsx';
import { Counted } from './Counted.tsx';
import { Filters } from './Filters.tsx';
import { countsOf, heatSteps, stepsSeen } from './heat.ts';
import { workloadMessages } from './messages.ts';
import { NothingRanked } from './Notes.tsx';
import { nothingOpen, withoutUnitOpen } from './open.ts';
import { Ranking } from './Ranking.tsx';
import { selectedPanel } from './Selected.tsx';
import { Together } from './Together.tsx';
import { LiftScale } from './TogetherTable.tsx';
import { useWorkload } from './use-workload.ts';
import { Scale, WorkloadLegend } from './WorkloadLegend.tsx';
import './workload.css';

/**
 * Which lines or departments carry how many tasks: bars, counts, and the heat map, in one table; or who is named with
 * whom.
 */
export function WorkloadView() {
  const t = useMessages(workloadMessages);
  const [link, change] = useViewLink('/workload');
  const workload = useWorkload(link);
  const { by, isTogether, ranking, cells, pairs, error } = workload;
  const part = { link, workload, onChange: change };
  const title = isTogether ? t.togetherTitle : by === 'line' ? t.title : t.titleDepartment;
  const counts = cells ? countsOf(cells) : [];
  const heat = heatSteps(Math.max(0, ...counts));
  const isEmpty = ranking !== undefined && ranking.rows.length + ranking.groups.length === 0;

  return (
    <div className="workload-view">
      <ViewFrame
        title={title}
        counted={(pairs || ranking) && <Counted {...part} />}
        actions={<Actions {...part} fileName={title} />}
        filters={
          <Filters
            link={link}
            ranking={ranking}
            onChange={change}
            onFind={(find) => change({ find }, { replace: true })}
          />
        }
        legend={
          isTogether ? (
            pairs && <LiftScale answer={pairs} />
          ) : (
            <>
              <WorkloadLegend />
              <Scale heat={stepsSeen(heat, counts)} />
            </>
          )
        }
        caution={isTogether ? t.togetherCaution : t.caution}
        loading={workload.isPending}
        panel={selectedPanel({ link, ranking, cells, pairs, fileName: title }, t, () => change(nothingOpen))}
      >
        {error && <Trouble error={error} reset={workload.again} />}
        {isEmpty && (
          <NothingRanked
            link={link}
            withoutUnit={ranking.withoutUnit}
            onSeeWithoutUnit={() => change(withoutUnitOpen)}
          />
        )}
        {isTogether ? <Together {...part} /> : !isEmpty && <Ranking {...part} heat={heat} />}
      </ViewFrame>
    </div>
  );
}
