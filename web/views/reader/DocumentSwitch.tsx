import { useNavigate } from '@tanstack/react-router';
import type { DocumentRow } from '../../data/document-rows.ts';
import { useMessages } from '../../i18n/messages.ts';
import { inReader } from '../../state/links.ts';
import { readerMessages } from './messages.ts';

interface DocumentSwitchProps {
  readonly rows: readonly DocumentRow[];
  readonly current: string;
}

export function DocumentSwitch({ rows, current }: DocumentSwitchProps) {
  const t = useMessages(readerMessages);
  const navigate = useNavigate();
  return (
    <select
      className="btn document-switch"
      aria-label={t.choose}
      value={current}
      onChange={(event) => void navigate(inReader(event.target.value))}
    >
      {!rows.some((row) => row.link === current) && <option value={current}>{t.choose}</option>}
      {rows.map((row) => (
        <option key={row.id} value={row.link}>
          {row.file ? `${row.title} · ${row.file}` : row.title}
        </option>
      ))}
    </select>
  );
}
