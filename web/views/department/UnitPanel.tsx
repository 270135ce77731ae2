import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Assignment, TaskRow } from '../../../graph/store/answers/tasks.ts';
import type { UnitAnswer } from '../../../graph/store/answers/unit.ts';
import { queries } from '../../data/queries.ts';
import { EvidenceCards } from '../../evidence/EvidenceCards.tsx';
import { byLink, byPressing, Opening } from '../../frame/Opening.tsx';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { basisWords, roleWords } from '../../i18n/words.ts';
import { LabelMark } from '../../marks/LabelMark.tsx';
import { inGraph } from '../../state/links.ts';
import { taskFilterLink } from '../../tasks/filter-link.ts';
import { TargetItem } from '../../tasks/TargetItem.tsx';
import { nameOf } from '../../view-model/caption.ts';
import type { DepartmentLink } from './link.ts';
import { departmentMessages } from './messages.ts';
import { documentNames, ownAssignments } from './rows.ts';
import './unit-panel.css';

interface AroundProps {
  readonly answer: UnitAnswer;
  readonly link: DepartmentLink;
  onChange(change: Partial<DepartmentLink>): void;
}

/** The selected task's sentence, and what stands around the unit. */
export function UnitPanel({ chosen, ...around }: AroundProps & { readonly chosen: TaskRow | undefined }) {
  return (
    <>
      {chosen && <Chosen row={chosen} />}
      <Around {...around} />
    </>
  );
}

/** Who is named with the unit, and its line elsewhere. */
export function Around({ answer, link, onChange }: AroundProps) {
  return (
    <>
      <Together answer={answer} link={link} onChange={onChange} />
      {answer.lines.length > 0 && <Elsewhere answer={answer} link={link} />}
    </>
  );
}

function Chosen({ row }: { readonly row: TaskRow }) {
  const t = useMessages(departmentMessages);
  const theme = row.themes.find(({ primary }) => primary)?.theme;
  return (
    <div className="sec department-chosen">
      {ownAssignments(row).map((own) => (
        <Clause key={own.relationship.id} own={own} />
      ))}
      {row.targets.length > 0 && (
        <div className="task-targets">
          <LabelMark label="Target" size={14} />
          <ul aria-label={t.taskTargets}>
            {row.targets.map((each) => (
              <TargetItem key={each.relationship} told={each} />
            ))}
          </ul>
        </div>
      )}
      <p className="department-ways">
        {theme && (
          <Link className="btn" to="/compare" search={{ theme: [theme.id] }}>
            {t.compare}
          </Link>
        )}
        <Link className="btn" {...inGraph([row.task.id])}>
          {t.inGraph}
        </Link>
      </p>
    </div>
  );
}

function Clause({ own }: { readonly own: Assignment }) {
  const t = useMessages(departmentMessages);
  const language = useLanguage();
  const { data } = useQuery(queries.relationship(own.relationship.id));
  const { role, basis, openEnded } = own.relationship.properties;
  const tags = [
    basisWords[basis as keyof typeof basisWords]?.[language] ?? '',
    ...(basis === 'named-in-text' ? [] : [t.placeOf(own.place, own.of)]),
    ...(basis === 'stated' && openEnded === false ? [t.closed] : []),
  ];
  return (
    data && (
      <EvidenceCards
        evidence={data.evidence}
        summary={roleWords[role as keyof typeof roleWords]?.[language] ?? ''}
        tags={tags}
      />
    )
  );
}

const mostCompanions = 6;

function Together({ answer, link, onChange }: AroundProps) {
  const t = useMessages(departmentMessages);
  const [all, setAll] = useState(false);
  const units = answer.together.filter(({ group }) => !group);
  const groups = answer.together.filter(({ group }) => group);
  const shown = [...(all ? units : units.slice(0, mostCompanions)), ...groups];
  const most = Math.max(1, ...answer.together.map(({ tasks }) => tasks));
  const rest = units.length + groups.length - shown.length;
  if (shown.length === 0) return null;
  return (
    <section className="sec department-together">
      <h3 className="h3">
        {t.together}{' '}
        <span>
          <Opening
            said={t.togetherCount(units.length)}
            opens={[rest > 0 ? byPressing(() => setAll(true)) : undefined]}
          />
        </span>
      </h3>
      <ul>
        {shown.map(({ node, group, tasks }) => (
          <li key={node.id}>
            <button
              type="button"
              aria-pressed={link.with === node.id}
              title={`${nameOf(node)}：${t.withOther(nameOf(node), tasks)}`}
              onClick={() => onChange({ with: link.with === node.id ? undefined : node.id })}
            >
              <span className="name">{String(node.properties.shortName ?? nameOf(node))}</span>
              <Bar parts={[{ share: tasks / most, look: group ? 'group' : 'after' }]} />
              <b>{tasks}</b>
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="btn q" onClick={() => setAll(true)}>
          {t.togetherMore(rest)}
        </button>
      )}
      {groups.length > 0 && <p className="note">{t.apart}</p>}
    </section>
  );
}

/** So many documents that do not name the line are listed at once. */
const mostUnnamed = 6;

function Elsewhere({ answer, link }: Pick<AroundProps, 'answer' | 'link'>) {
  const t = useMessages(departmentMessages);
  const named = answer.elsewhere.filter(({ tasks }) => tasks > 0);
  const line = answer.lines[0]!;
  const filter = taskFilterLink.parse(link);
  const { documents, tasks } = answer.elsewhereTotal;
  // Where not all are told, the documents of the filter are those that name the line.
  const counted = named.length < documents ? {} : { doc: named.map(({ policy }) => policy.id) };
  const [all, setAll] = useState(false);
  const others = answer.elsewhere.length - named.length;
  const shown = all || others <= mostUnnamed ? answer.elsewhere : named;
  const names = documentNames(shown);
  return (
    <section className={`sec department-elsewhere${names.some(({ number }) => number) ? ' numbered' : ''}`}>
      <h3 className="h3">
        {t.elsewhere(nameOf(line))}{' '}
        <span>
          <Opening
            said={t.elsewhereCount(documents, tasks)}
            opens={[byLink({ to: '/workload', search: { ...filter, ...counted, row: line.id } })]}
          />
        </span>
      </h3>
      <ul>
        {shown.map(({ policy, tasks, first, all, withoutUnit, own }) => {
          const { place, number } = names.find(({ id }) => id === policy.id)!;
          const name = (
            <span className="name">
              {place}
              {number && <small>{number}</small>}
            </span>
          );
          return (
            <li key={policy.id} title={`${place} · ${nameOf(policy)}`} data-own={own || undefined}>
              {tasks > 0 ? (
                <Link to="/workload" search={{ ...filter, doc: [policy.id], row: line.id }}>
                  {name}
                  <Bar
                    parts={[
                      { share: first / all, look: 'first' },
                      { share: (tasks - first) / all, look: 'after' },
                    ]}
                  />
                  <span>
                    <b>{tasks}</b> / {all}
                  </span>
                  <span className="t2">{t.firstOf(first)}</span>
                  <span className="visually-hidden">{t.openElsewhere}</span>
                </Link>
              ) : (
                <p>
                  {name}
                  <span className="t3">
                    {withoutUnit === all ? (
                      <Opening
                        said={t.withoutUnit(all)}
                        opens={[byLink({ to: '/workload', search: { ...filter, doc: [policy.id], none: '1' } })]}
                      />
                    ) : (
                      t.notNamed
                    )}
                  </span>
                </p>
              )}
            </li>
          );
        })}
      </ul>
      {shown.length < answer.elsewhere.length && (
        <button type="button" className="btn q" onClick={() => setAll(true)}>
          {t.elsewhereMore(others)}
        </button>
      )}
      {named.length < documents && <p className="note">{t.elsewherePart(named.length, documents)}</p>}
      <p className="note">{t.caution}</p>
    </section>
  );
}

interface BarProps {
  readonly parts: readonly { readonly share: number; readonly look: 'first' | 'after' | 'group' }[];
}

function Bar({ parts }: BarProps) {
  return (
    <span className="unit-bar" aria-hidden="true">
      {parts.map(({ share, look }) => (
        <i key={look} className={look} style={{ width: `${share * 100}%` }} />
      ))}
    </span>
  );
}
