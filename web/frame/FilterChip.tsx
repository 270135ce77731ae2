import { useCallback, useId, useMemo, useRef, useState } from 'react';
import { useMessages } from '../i18n/messages.ts';
import { Icon } from '../marks/Icon.tsx';
import { useDismiss } from '../shell/use-dismiss.ts';
import { frameMessages } from './messages.ts';
import './filter-chip.css';

export interface FilterOption {
  readonly value: string;
  readonly name: string;
  /** How many things it holds, where that is known. */
  readonly count?: number;
}

interface FilterChipProps {
  /** What it filters by: 地区. */
  readonly name: string;
  readonly options: readonly FilterOption[];
  /** The chosen values; none chosen is no filter. */
  readonly chosen: readonly string[];
  /** What is said where nothing is chosen; 全部 unless told otherwise. */
  readonly none?: string;
  onChoose(values: string[]): void;
}

/** From so many options on, a field finds one among them. */
const manyOptions = 10;

/** A chip that opens a list to choose from. It says what is chosen without being opened. */
export function FilterChip({ name, options, chosen, none, onChoose }: FilterChipProps) {
  const t = useMessages(frameMessages);
  const id = useId();
  const [open, setOpen] = useState(false);
  const chip = useRef<HTMLFieldSetElement>(null);
  const names = options.filter(({ value }) => chosen.includes(value)).map((option) => option.name);
  // What a shared link chose may have no option here: it is counted, so that the filter is never invisible.
  const said =
    chosen.length === 0
      ? (none ?? t.all)
      : names.length === 1 && chosen.length === 1
        ? names[0]
        : t.chosen(chosen.length);

  const close = useCallback(() => setOpen(false), []);
  useDismiss(chip, open, close);

  return (
    <fieldset className="filter-chip" ref={chip}>
      <legend className="visually-hidden">{name}</legend>
      <button
        type="button"
        className={chosen.length > 0 ? 'chip on' : 'chip'}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {name} <b>{said}</b> <Icon name="down" size={12} />
      </button>
      {open && (
        <div className="filter-menu" id={id}>
          <Options options={options} chosen={chosen} onChoose={onChoose} />
        </div>
      )}
    </fieldset>
  );
}

function Options({ options, chosen, onChoose }: Omit<FilterChipProps, 'name' | 'none'>) {
  const t = useMessages(frameMessages);
  const [sought, setSought] = useState('');
  const shown = useMemo(() => options.filter((option) => option.name.includes(sought.trim())), [options, sought]);
  const toggle = (value: string) =>
    onChoose(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]);
  return (
    <>
      {options.length >= manyOptions && (
        <input
          className="filter-find"
          type="search"
          aria-label={t.find}
          placeholder={t.find}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      )}
      <div className="filter-options">
        {shown.map((option) => (
          <label key={option.value}>
            <input type="checkbox" checked={chosen.includes(option.value)} onChange={() => toggle(option.value)} />
            <span>{option.name}</span>
            {option.count !== undefined && <em>{option.count}</em>}
          </label>
        ))}
        {shown.length === 0 && <p className="t3">{t.noOption}</p>}
      </div>
      <button type="button" className="btn q" disabled={chosen.length === 0} onClick={() => onChoose([])}>
        {t.clear}
      </button>
    </>
  );
}
