import { useMessages } from '../i18n/messages.ts';
import { Icon } from '../marks/Icon.tsx';
import { type Cell, download, toCsv } from './csv.ts';
import { frameMessages } from './messages.ts';

interface CsvButtonProps {
  /** Without its ending. */
  readonly fileName: string;
  readonly head: readonly string[];
  /** Worked out when the button is pressed. */
  rows(): readonly (readonly Cell[])[];
}

/** Hands on exactly the table that is shown. */
export function CsvButton({ fileName, head, rows }: CsvButtonProps) {
  const t = useMessages(frameMessages);
  return (
    <button
      type="button"
      className="btn"
      onClick={() => download(`${fileName}.csv`, toCsv(head, rows()), 'text/csv;charset=utf-8')}
    >
      <Icon name="export" /> {t.exportCsv}
    </button>
  );
}
