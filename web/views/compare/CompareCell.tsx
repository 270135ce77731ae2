import type { TaskRow } from '../../../graph/store/answers/tasks.ts';
import type { NodeSummary } from '../../../graph/store/answers.ts';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { roleWords } from '../../i18n/words.ts';
import { LabelMark } from '../../marks/LabelMark.tsx';
import { fullWidthMarker, nameOf } from '../../view-model/caption.ts';
import { compareMessages } from './messages.ts';
import { type CompareCell, firstUnit } from './table.ts';
import { writtenValue } from './targets.ts';
import './compare-cell.css';

interface CellProps {
  readonly cell: CompareCell | undefined;
  label(tasks: number): string;
  readonly isChosen: boolean;
  onChoose(): void;
}

/** First unit and count, then the target, the deadline, or that there is none; 未单列 where the text has no such task. */
export function Cell({ cell, label, isChosen, onChoose }: CellProps) {
  const t = useMessages(compareMessages);
  const language = useLanguage();
  if (!cell || cell.tasks.length === 0) {
    const within = cell?.within.flatMap(({ task }) => markerOf(task, t.item) || []) ?? [];
    return (
      <div className="compare-cell none-own">
        <span>{t.ownNone}</span>
        {within.length > 0 && (
          <button type="button" onClick={onChoose}>
            <span className="visually-hidden">{label(cell!.within.length)} </span>
            {t.within(within)}
          </button>
        )}
      </div>
    );
  }
  const first = firstUnit(cell);
  return (
    <button type="button" className="compare-cell" aria-pressed={isChosen} onClick={onChoose}>
      <span className="visually-hidden">{label(cell.tasks.length)}</span>
      <span className="compare-unit">
        {first ? String(first.unit.properties.shortName ?? nameOf(first.unit)) : t.hasTask}{' '}
        <em>
          {first?.role === 'lead' && `${roleWords.lead[language]} `}
          {first ? t.units(first.units, first.open) : ''}
        </em>
      </span>
      <Aim tasks={cell.tasks} stated={first !== undefined} />
    </button>
  );
}

function Aim({ tasks, stated }: { readonly tasks: readonly TaskRow[]; readonly stated: boolean }) {
  const t = useMessages(compareMessages);
  const targets = tasks.flatMap((row) => row.targets.map(({ target }) => target));
  const numbered = targets.filter(({ properties }) => properties.value !== undefined);
  const [first] = numbered.length > 0 ? numbered : targets;
  if (!first) return <span className="compare-aim">{stated ? t.noTarget : t.noUnit}</span>;
  const rest = targets.length - 1;
  const value = writtenValue(first);
  return (
    <span className="compare-aim" title={targets.map(nameOf).join('；')}>
      {value ? <LabelMark label="Target" size={12} /> : <Clock />}
      {value && <b>{value}</b>}
      <span className="compare-said">
        {value ? nameOf(first) : String(first.properties.deadlineText ?? nameOf(first))}
      </span>
      {rest > 0 && <em>{t.more(rest)}</em>}
    </span>
  );
}

/** A deadline without a number. */
export function Clock() {
  return (
    <svg
      width="12"
      height="12"
      viewBox="0 0 12 12"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.2"
      aria-hidden="true"
    >
      <circle cx="6" cy="6" r="4.6" />
      <path d="M6 3.4V6l1.8 1.2" />
    </svg>
  );
}

/** （二十）; a bare number says that it is one: 第1项. */
const markerOf = (task: NodeSummary, item: (number: string) => string) =>
  fullWidthMarker(String(task.properties.marker ?? ''))
    .replace(/[、.．]$/, '')
    .replace(/^[0-9]+$/, item);
