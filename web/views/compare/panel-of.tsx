import type { Asked } from '../../../graph/api/client.ts';
import type { ViewPanel } from '../../frame/ViewFrame.tsx';
import { nameOf } from '../../view-model/caption.ts';
import { AllTargets } from './AllTargets.tsx';
import { CellTasks } from './CellTasks.tsx';
import type { CompareLink } from './link.ts';
import type { compareMessages } from './messages.ts';
import { TargetPanel } from './TargetPanel.tsx';
import type { CompareColumn, CompareRow } from './table.ts';
import type { TargetGroup } from './targets.ts';

/** What is chosen: a cell, a row, a target, or all targets; nothing where nothing is. */
export function panelOf(
  link: CompareLink,
  filter: Asked<'tasks'>,
  rows: readonly CompareRow[],
  columns: readonly CompareColumn[],
  groups: readonly TargetGroup[] | undefined,
  t: (typeof compareMessages)['zh'],
  onClose: () => void,
): ViewPanel | undefined {
  if (link.list === 'targets') {
    const content = <AllTargets filter={filter} />;
    return { id: 'targets', kind: t.showTargets, title: t.allTargets, content, onClose };
  }
  if (groups) {
    const told = groups.flatMap(({ targets }) => targets).find(({ relationship }) => relationship === link.target);
    if (!told && link.target !== undefined) {
      const content = <p className="sec none">{t.targetGoneHow}</p>;
      return { id: link.target, kind: t.targetSelected, title: t.targetGone, content, onClose };
    }
    if (!told) return undefined;
    const content = <TargetPanel told={told} />;
    return { id: told.relationship, kind: t.targetSelected, title: nameOf(told.target), content, onClose };
  }
  if (link.row === undefined || link.show === 'targets') return undefined;
  const row = rows.find(({ theme }) => theme.id === link.row);
  const chosen = link.col === undefined ? columns : columns.filter(({ key }) => key === link.col);
  const cells = chosen.flatMap(({ key }) => row?.cells.get(key) ?? []);
  const title = titleFor(rows, columns, link);
  return {
    id: `${link.row} ${link.col}`,
    kind: link.col ? t.selected : t.wholeRow,
    title,
    content: (
      <CellTasks
        filter={{
          ...filter,
          themes: [link.row],
          policies: chosen.flatMap(({ policies }) => policies.map(({ policy }) => policy.id)),
        }}
        own={row === undefined || cells.some(({ tasks }) => tasks.length > 0)}
        within={cells.flatMap(({ within }) => within)}
        fileName={title}
      />
    ),
    onClose,
  };
}

function titleFor(rows: readonly CompareRow[], columns: readonly CompareColumn[], { row, col }: CompareLink): string {
  const theme = rows.find((each) => each.theme.id === row)?.theme;
  const node = columns.find(({ key }) => key === col)?.node;
  return [theme, node].flatMap((each) => (each ? nameOf(each) : [])).join(' × ') || (row ?? '');
}
