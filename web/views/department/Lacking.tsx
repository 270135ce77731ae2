import { useState } from 'react';
import type { TaskRow } from '../../../graph/store/answers/tasks.ts';
import type { UnitAnswer } from '../../../graph/store/answers/unit.ts';
import { useMessages } from '../../i18n/messages.ts';
import { TaskCard } from '../../tasks/TaskCard.tsx';
import { nameOf, titleOf } from '../../view-model/caption.ts';
import { departmentMessages } from './messages.ts';
import { deadlinesOf } from './rows.ts';
import './lacking.css';

/** So many stand at first. */
const few = 8;

/**
 * Tasks of the line in the documents above and beside for which nothing similar was read in the documents of this
 * place. Never said to be undone.
 */
export function Lacking({ answer }: { readonly answer: UnitAnswer }) {
  const t = useMessages(departmentMessages);
  const [all, setAll] = useState(false);
  const rows = [...answer.above, ...answer.beside].flatMap(({ lacking }) => lacking);
  const shown = all ? rows : rows.slice(0, few);
  const own = new Set(answer.policies.map(({ policy }) => policy.properties.level));
  const otherLevel = answer.beside.some(({ policy }) => !own.has(policy.properties.level));
  const undated = answer.rows.some((row) => deadlinesOf(row).some(({ yearless }) => yearless));
  return (
    <section className="department-lacking" aria-labelledby="department-lacking">
      <h2 className="h3" id="department-lacking">
        {t.lacking} <span>{t.alike}</span>
      </h2>
      {rows.length === 0 && <p className="none">{answer.lines.length > 0 ? t.noLacking : t.noLine}</p>}
      <ul>
        {shown.map((row) => (
          <LackingTask key={row.task.id} row={row} />
        ))}
      </ul>
      {rows.length > shown.length && (
        <button type="button" className="btn q" onClick={() => setAll(true)}>
          {t.rest(rows.length - shown.length)}
        </button>
      )}
      <p className="note">{t.lackingNote}</p>
      {otherLevel && <p className="note">{t.otherLevel}</p>}
      {undated && <p className="note">{t.undated}</p>}
    </section>
  );
}

/** A line that opens the task's sentence. */
function LackingTask({ row }: { readonly row: TaskRow }) {
  const [open, setOpen] = useState(false);
  return (
    <li>
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        <b>{row.policy.regions.map(nameOf).join('、')}</b>
        <span lang="zh-CN">{titleOf(row.task)}</span>
      </button>
      {open && <TaskCard row={row} />}
    </li>
  );
}
