import { byPressing, Opening } from '../../frame/Opening.tsx';
import { ViewFrame } from '../../frame/ViewFrame.tsx';
import { useMessages } from '../../i18n/messages.ts';
import { Trouble } from '../../shell/Trouble.tsx';
import { useViewLink } from '../../state/use-view-link.ts';
import { filterAsked } from '../../tasks/filter-link.ts';
import { TaskFilters } from '../../tasks/TaskFilters.tsx';
import { CompareActions } from './CompareActions.tsx';
import { CompareFigure } from './CompareFigure.tsx';
import { CompareLegend } from './CompareLegend.tsx';
import { compareMessages } from './messages.ts';
import { noneOpen, nothingChosen } from './nothing-chosen.ts';
import { panelOf } from './panel-of.tsx';
import { useComparison } from './use-comparison.ts';
import './compare.css';

/** Who is responsible for one theme, in which role, with which target, document by document or place by place. */
export function CompareView() {
  const t = useMessages(compareMessages);
  const [link, change] = useViewLink('/compare');
  const comparison = useComparison(link);
  const { tasks, rows, columns, groups, targetsTotal, documentsCut, tasksCut, error } = comparison;

  return (
    <ViewFrame
      title={t.title}
      loading={comparison.isPending}
      counted={
        groups ? (
          <Opening
            said={t.countedTargets(groups.length, targetsTotal)}
            opens={[byPressing(() => change({ ...nothingChosen, list: 'targets' }), link.list === 'targets')]}
          />
        ) : (
          tasks && t.counted(rows.length, columns.length)
        )
      }
      actions={<CompareActions link={link} comparison={comparison} onChange={change} />}
      filters={
        <>
          <TaskFilters link={link} show={['region', 'level', 'year', 'theme', 'doc']} onChange={change} />
          {!groups && (
            <label className="chip">
              <input
                type="checkbox"
                checked={link.differ !== undefined}
                onChange={(event) => change({ differ: event.target.checked ? '1' : undefined })}
              />
              {t.differ}
            </label>
          )}
        </>
      }
      legend={!groups && <CompareLegend />}
      caution={t.caution}
      panel={panelOf(link, filterAsked(link), rows, columns, groups, t, () => change(noneOpen))}
    >
      {error && <Trouble error={error} reset={comparison.again} />}
      {!groups && (documentsCut || tasksCut) && (
        <p className="compare-cut">
          {documentsCut && t.cut(documentsCut.shown, documentsCut.of)}{' '}
          {tasksCut && t.cutTasks(tasksCut.shown, tasksCut.of)}
        </p>
      )}
      <CompareFigure link={link} comparison={comparison} onChange={change} />
    </ViewFrame>
  );
}
