import { useMessages } from '../../i18n/messages.ts';
import type { HeatStep } from './heat.ts';
import { workloadMessages } from './messages.ts';
import { Notes } from './Notes.tsx';
import { cellOpen, listOpen, withoutUnitOpen } from './open.ts';
import type { WorkloadPartProps } from './use-workload.ts';
import { WorkloadTable } from './WorkloadTable.tsx';

interface RankingProps extends WorkloadPartProps {
  readonly heat: readonly HeatStep[];
}

/** Lines or departments by how many tasks they carry, with their cells; and what the ranking cannot say by itself. */
export function Ranking({ link, workload: { by, ranking, cells }, heat, onChange }: RankingProps) {
  const t = useMessages(workloadMessages);
  if (!ranking) return null;
  return (
    <>
      <WorkloadTable
        by={by}
        answer={ranking}
        cells={cells}
        heat={heat}
        link={link}
        onChoose={(row, col) => onChange(cellOpen(row, col))}
        onSort={(sort) => onChange({ sort })}
        onWhole={() => onChange({ whole: '1' })}
        onShowAll={() => onChange({ find: undefined })}
        onAll={() => onChange(listOpen('all'))}
      />
      {ranking.total > ranking.rows.length && <p className="none">{t.cut(ranking.rows.length, ranking.total)}</p>}
      <Notes answer={ranking} onSeeWithoutUnit={() => onChange(withoutUnitOpen)} />
    </>
  );
}
