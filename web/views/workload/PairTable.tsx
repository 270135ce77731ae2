import { useState } from 'react';
import type { TogetherAnswer } from '../../../graph/store/answers/workload.ts';
import { rowsFound } from '../../frame/FindField.tsx';
import { frameMessages } from '../../frame/messages.ts';
import { SortHead } from '../../frame/SortHead.tsx';
import { useMessages } from '../../i18n/messages.ts';
import { nameOf } from '../../view-model/caption.ts';
import { type Sort, sorted } from '../../view-model/sort.ts';
import { leasts, type WorkloadLink } from './link.ts';
import { workloadMessages } from './messages.ts';
import './pair-table.css';

/** So many pairs stand at once. */
const page = 20;

interface PairTableProps {
  readonly answer: TogetherAnswer;
  readonly link: WorkloadLink;
  onChoose(row: string, column: string): void;
  onSort(sort: Sort | undefined): void;
  onLeast(least: WorkloadLink['least']): void;
  onShowAll(): void;
}

const leastOf = (value: string) => leasts.find((least) => least === value);

interface NamedPair {
  readonly a: string;
  readonly b: string;
  readonly names: readonly [string, string];
  readonly tasks: number;
  readonly expected: number;
  readonly lift: number;
}

/** The pairs that a link asks for, in its order. */
export function pairsShown({ units, pairs }: TogetherAnswer, link: WorkloadLink): readonly NamedPair[] {
  const { find, sort, least = '1' } = link;
  const names = new Map(units.map(({ node }) => [node.id, nameOf(node)]));
  const named = pairs
    .filter(({ tasks }) => tasks >= Number(least))
    .map((pair): NamedPair => ({ ...pair, names: [names.get(pair.a) ?? '', names.get(pair.b) ?? ''] }));
  return sorted(
    rowsFound(named, find, ({ names }) => names.join(' ')),
    sort,
    ({ names: [a, b], ...pair }, column) => ({ ...pair, a, b })[column],
  );
}

/** Who is named with whom, pair by pair: also those that have no room in the matrix. */
export function PairTable({ answer, link, onChoose, onSort, onLeast, onShowAll }: PairTableProps) {
  const t = useMessages(workloadMessages);
  const f = useMessages(frameMessages);
  const [limit, setLimit] = useState(page);
  const pairs = pairsShown(answer, link);
  const rest = Math.min(page, pairs.length - limit);
  const sorting = { sort: link.sort, onSort };
  return (
    <section className="pairs" aria-labelledby="pairs">
      <h2 className="h3" id="pairs">
        <span>{t.pairsTitle}</span>
        <label>
          {t.least}{' '}
          <select
            className="box-field"
            value={link.least ?? '1'}
            onChange={({ target }) => onLeast(leastOf(target.value))}
          >
            {['1', ...leasts].map((least) => (
              <option key={least} value={least}>
                {t.tasksOf(Number(least))}
              </option>
            ))}
          </select>
        </label>
      </h2>
      {answer.total > answer.pairs.length && <p className="none">{t.pairsCut(answer.pairs.length, answer.total)}</p>}
      <table className="pair-table">
        <thead>
          <tr>
            <SortHead column="a" name={t.one} {...sorting} />
            <SortHead column="b" name={t.other} {...sorting} />
            <SortHead column="tasks" name={t.joint} className="number" downFirst {...sorting} />
            <SortHead column="expected" name={t.expected} className="number" downFirst {...sorting} />
            <SortHead column="lift" name={t.times} className="number" downFirst {...sorting} />
          </tr>
        </thead>
        <tbody>
          {pairs.slice(0, limit).map(({ a, b, names: [one, other], tasks, expected, lift }) => {
            // What they are worked out from stands with the tasks of the pair.
            const figures = [
              { name: t.expected, value: expected.toFixed(1) },
              { name: t.times, value: lift.toFixed(2) },
            ];
            return (
              <tr key={`${a} ${b}`} className={link.row === a && link.col === b ? 'chosen' : undefined}>
                <td>{one}</td>
                <td>{other}</td>
                <td className="number">
                  <button type="button" aria-label={t.pairOpen(one, other, tasks)} onClick={() => onChoose(a, b)}>
                    {tasks}
                  </button>
                </td>
                {figures.map(({ value, name }) => (
                  <td key={name} className="number">
                    <button type="button" aria-label={`${name} ${value}`} onClick={() => onChoose(a, b)}>
                      {value}
                    </button>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {rest > 0 && (
        <button type="button" className="btn q" onClick={() => setLimit(limit + page)}>
          {t.pairsMore(rest)}
        </button>
      )}
      {pairs.length === 0 && (
        <p className="none">
          {link.find ? f.noRow(link.find) : t.pairsNone}{' '}
          <button type="button" className="btn" onClick={onShowAll}>
            {f.allRows}
          </button>
        </p>
      )}
    </section>
  );
}
