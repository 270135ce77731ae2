import { CsvButton } from '../../frame/CsvButton.tsx';
import { useLanguage } from '../../i18n/messages.ts';
import { LedgerButton } from '../../ledger/LedgerButton.tsx';
import { filterAsked } from '../../tasks/filter-link.ts';
import { pairRows, rankingHead, rankingRows } from './handed-on.ts';
import { togetherTableHead } from './messages.ts';
import { pairsShown } from './PairTable.tsx';
import { Switches } from './Switches.tsx';
import type { WorkloadPartProps } from './use-workload.ts';

interface ActionsProps extends WorkloadPartProps {
  /** Name of the file that the table is handed on as. */
  readonly fileName: string;
}

/** What the table shows, and what is handed on of it. */
export function Actions({
  link,
  workload: { by, isTogether, ranking, cells, pairs },
  fileName,
  onChange,
}: ActionsProps) {
  const language = useLanguage();
  return (
    <>
      <Switches link={link} onChange={onChange} />
      {pairs && (
        <CsvButton
          fileName={fileName}
          head={togetherTableHead[language]}
          rows={() => pairRows(pairsShown(pairs, link))}
        />
      )}
      {ranking && !isTogether && (
        <CsvButton
          fileName={fileName}
          head={rankingHead(ranking, cells, by, language)}
          rows={() => rankingRows(ranking, cells, by, link)}
        />
      )}
      <LedgerButton filter={filterAsked(link)} />
    </>
  );
}
