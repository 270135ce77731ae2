import { CsvButton } from '../../../frame/CsvButton.tsx';
import { Segments } from '../../../frame/Segments.tsx';
import { Icon } from '../../../marks/Icon.tsx';
import { LineageSwitch } from '../LineageSwitch.tsx';
import type { LineageLink } from '../link.ts';
import { nothingOpen } from './actions.ts';
import type { Board } from './board.ts';
import { citationTable } from './citation-table.ts';
import { citationTableHead } from './messages.ts';
import { useBoardWords } from './words.ts';

interface BoardSwitchesProps {
  readonly link: LineageLink;
  readonly board: Board | undefined;
  /** How many documents are cited or promised and not held. */
  readonly toCollect: number;
  readonly isList: boolean;
  onChange(change: Partial<LineageLink>): void;
}

/** What to collect next, the way between two documents, drawing or list, and the table to hand on. */
export function BoardSwitches({ link, board, toCollect, isList, onChange }: BoardSwitchesProps) {
  const words = useBoardWords();
  const { t, language } = words;
  const opens = (open: 'collect' | 'between') => ({
    'aria-pressed': link.open === open,
    onClick: () => onChange({ ...nothingOpen, open }),
  });
  return (
    <>
      {toCollect > 0 && (
        <button type="button" className="btn" {...opens('collect')}>
          {t.collect(toCollect)}
        </button>
      )}
      <button type="button" className="btn" {...opens('between')}>
        <Icon name="graph" /> {t.between}
      </button>
      <LineageSwitch by="documents" onChange={onChange} />
      <Segments
        name={t.switchShow}
        options={[
          { value: 'drawing', name: t.drawing },
          { value: 'list', name: t.list },
        ]}
        value={isList ? 'list' : 'drawing'}
        onChange={(value) => onChange({ show: value === 'list' ? 'list' : undefined })}
      />
      {board && (
        <CsvButton fileName={t.title} head={citationTableHead[language]} rows={() => citationTable(board, words)} />
      )}
    </>
  );
}
