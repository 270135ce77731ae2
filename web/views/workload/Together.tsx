import { useMessages } from '../../i18n/messages.ts';
import { workloadMessages } from './messages.ts';
import { cellOpen } from './open.ts';
import { PairTable } from './PairTable.tsx';
import { TogetherTable } from './TogetherTable.tsx';
import type { WorkloadPartProps } from './use-workload.ts';

/** Who is named with whom: as a grid, and pair by pair. */
export function Together({ link, workload: { ranking, pairs }, onChange }: WorkloadPartProps) {
  const t = useMessages(workloadMessages);
  if (!pairs) return null;
  if (pairs.pairs.length === 0) {
    return ranking && ranking.rows.length > 0 && <p className="none">{t.togetherEmpty}</p>;
  }
  const choose = (row: string | undefined, col: string | undefined) => onChange(cellOpen(row, col));
  return (
    <div className="together-room">
      <TogetherTable answer={pairs} link={link} onChoose={choose} />
      <PairTable
        answer={pairs}
        link={link}
        onChoose={choose}
        onSort={(sort) => onChange({ sort })}
        onLeast={(least) => onChange({ least })}
        onShowAll={() => onChange({ find: undefined, least: undefined })}
      />
    </div>
  );
}
