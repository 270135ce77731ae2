import { levels } from '../../../graph/schema/words.ts';
import { frameMessages } from '../../frame/messages.ts';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { levelWords } from '../../i18n/words.ts';
import { LevelBars } from '../../marks/LevelBars.tsx';
import { nameOf, referenceOf } from '../../view-model/caption.ts';
import { Cell } from './CompareCell.tsx';
import type { CompareTableProps } from './CompareTable.tsx';
import { compareMessages } from './messages.ts';
import { levelOfColumn } from './table.ts';
import './compare-list.css';

/** What the table says, where there is no room for its columns: theme by theme, in each the places by level. */
export function CompareList({ rows, columns, notHeld, row, col, sort, onChoose, onSort }: CompareTableProps) {
  const t = useMessages(compareMessages);
  const f = useMessages(frameMessages);
  const language = useLanguage();
  const byLevel = [...levels, undefined].flatMap((level) => {
    const own = columns.filter((column) => levelOfColumn(column) === level);
    const missing = notHeld.filter((policy) => levels.find((each) => each === policy.properties.level) === level);
    return own.length + missing.length > 0 ? [{ level, own, missing }] : [];
  });
  return (
    <div className="compare-list">
      <label>
        <span className="visually-hidden">{f.sortBy(t.theme)}</span>
        <select className="box-field" value={sort ?? ''} onChange={({ target }) => onSort(target.value || undefined)}>
          <option value="">{t.bySpread}</option>
          <option value="-tasks">{f.sortBy(t.tasks)}</option>
          <option value="theme">{f.sortBy(t.theme)}</option>
        </select>
      </label>
      {rows.map(({ theme, tasks, cells }) => (
        <section key={theme.id} aria-label={nameOf(theme)} data-id={theme.id}>
          <h2>
            <button
              type="button"
              aria-label={t.whole(nameOf(theme), tasks)}
              aria-pressed={row === theme.id && !col}
              onClick={() => onChoose(theme.id, undefined)}
            >
              {nameOf(theme)} <b>{tasks}</b>
            </button>
          </h2>
          {byLevel.map(({ level, own, missing }) => (
            <div key={level ?? ''} className="compare-level">
              <h3>
                {level && <LevelBars level={level} />} {level && levelWords[level][language]}
              </h3>
              <ul>
                {own.map((column) => (
                  <li key={column.key}>
                    <span>{column.node.label === 'Policy' ? referenceOf(column.node) : nameOf(column.node)}</span>
                    <Cell
                      cell={cells.get(column.key)}
                      label={(n) => t.cell(nameOf(theme), nameOf(column.node), n)}
                      isChosen={row === theme.id && col === column.key}
                      onChoose={() => onChoose(theme.id, column.key)}
                    />
                  </li>
                ))}
                {missing.map((policy) => (
                  <li key={policy.id} className="hatch" title={nameOf(policy)}>
                    <span>{referenceOf(policy)}</span> <small>{t.notHeld}</small>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}
