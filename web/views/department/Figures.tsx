import type { UnitAnswer } from '../../../graph/store/answers/unit.ts';
import { byPressing, Opening } from '../../frame/Opening.tsx';
import { useMessages } from '../../i18n/messages.ts';
import type { Part } from './link.ts';
import { departmentMessages } from './messages.ts';
import './figures.css';

interface FiguresProps {
  readonly answer: UnitAnswer;
  readonly part: Part | undefined;
  onPart(part: Part | undefined): void;
}

/** The figures in one row. Each shows its tasks in the list below; pressed again, all of them. */
export function Figures({ answer, part, onPart }: FiguresProps) {
  const t = useMessages(departmentMessages);
  const { figures, policies } = answer;
  const all = policies.reduce((sum, policy) => sum + policy.all, 0);
  const shown = [
    { part: undefined, name: t.listed, value: figures.tasks, of: all },
    { part: 'first', name: t.first, value: figures.first },
    { part: 'lead', name: t.lead, value: figures.leads },
    { part: 'deadline', name: t.deadline, value: figures.withDeadline },
    { part: 'target', name: t.target, value: figures.targets },
  ] as const;
  const open = figures.openEnded === 0 ? t.openNone : figures.openEnded === figures.tasks ? t.openAll : t.openSome;
  return (
    <section className="department-figures" aria-label={t.figures}>
      <ul>
        {shown.map((each) => (
          <li key={each.name}>
            <button
              type="button"
              aria-pressed={part === each.part}
              disabled={each.value === 0}
              title={each.part && t.onlyThese(each.name)}
              onClick={() => onPart(part === each.part ? undefined : each.part)}
            >
              <b>
                {each.value}
                {'of' in each && <small> / {each.of}</small>}
                {each.part === 'lead' && each.value === 0 && <small> {t.noLead}</small>}
              </b>
              <span>{each.name}</span>
            </button>
          </li>
        ))}
      </ul>
      <p>
        {typeof open === 'function' ? (
          <Opening
            said={open(figures.openEnded)}
            opens={[byPressing(() => onPart(part === 'open' ? undefined : 'open'), part === 'open')]}
          />
        ) : (
          open
        )}
        <br />
        {t.ofTask}
      </p>
    </section>
  );
}
