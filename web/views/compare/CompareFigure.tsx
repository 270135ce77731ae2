import { Link } from '@tanstack/react-router';
import { NothingFound } from '../../frame/NothingFound.tsx';
import { useWidth } from '../../frame/use-width.ts';
import { useMessages } from '../../i18n/messages.ts';
import { taskMessages } from '../../tasks/messages.ts';
import { CompareList } from './CompareList.tsx';
import { CompareTable, type CompareTableProps } from './CompareTable.tsx';
import type { CompareLink } from './link.ts';
import { Targets } from './Targets.tsx';
import type { Comparison } from './use-comparison.ts';

/** Narrower than this a table of places has no room: the list stands instead. */
const leastTable = 560;

interface CompareFigureProps {
  readonly link: CompareLink;
  readonly comparison: Comparison;
  onChange(change: Partial<CompareLink>): void;
}

/** Groups of targets, or tasks in rows and columns; a way on where there is neither. */
export function CompareFigure({ link, comparison, onChange }: CompareFigureProps) {
  const { groups, targetsTotal, tasks, rows, columns, notHeld, isPending, error } = comparison;
  if (groups) {
    if (targetsTotal === 0) return <NothingToCompare />;
    return (
      <Targets
        groups={groups}
        rest={comparison.groupsLeft}
        chosen={link.target}
        sort={link.sort}
        onChoose={(target) => onChange({ list: undefined, target: target === link.target ? undefined : target })}
        onSort={(sort) => onChange({ sort })}
        onMore={comparison.moreGroups}
      />
    );
  }
  if (!tasks || rows.length === 0) return !isPending && !error && <NothingToCompare />;
  return (
    <SideBySide
      rows={rows}
      columns={columns}
      notHeld={notHeld}
      row={link.row}
      col={link.col}
      sort={link.sort}
      onChoose={(row, col) => onChange({ row, col })}
      onSort={(sort) => onChange({ sort })}
    />
  );
}

function NothingToCompare() {
  const { noTasks, noTasksHow, widen } = useMessages(taskMessages);
  return (
    <NothingFound title={noTasks} text={noTasksHow}>
      <Link className="btn" to="/compare" search={{}}>
        {widen}
      </Link>
    </NothingFound>
  );
}

/** Columns where there is room for them, else a list. */
function SideBySide(props: CompareTableProps) {
  const { ref, width } = useWidth<HTMLDivElement>(leastTable);
  return <div ref={ref}>{width < leastTable ? <CompareList {...props} /> : <CompareTable {...props} />}</div>;
}
