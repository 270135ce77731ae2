import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import type { NodeSummary } from '../../graph/store/answers.ts';
import { queries } from '../data/queries.ts';
import { toolMessages } from '../i18n/graph-tools.ts';
import { useMessages } from '../i18n/messages.ts';
import { LabelMark } from '../marks/LabelMark.tsx';
import { nameOf } from '../view-model/caption.ts';
import { unitInShort } from './DepartmentFigures.tsx';
import './department-tabs.css';

interface DepartmentTabsProps {
  readonly id: string;
  /** Relationships by which tasks name it. */
  readonly tasks: number;
  select(id: string): void;
  /** The list of its tasks. */
  readonly children: ReactNode;
}

const tabs = ['tasksTab', 'together', 'sameLine'] as const;
type Tab = (typeof tabs)[number];

/** A department's tasks, the units that stand in the same lists, and those of its line in other places. */
export function DepartmentTabs({ id, tasks, select, children }: DepartmentTabsProps) {
  const t = useMessages(toolMessages);
  const own = useId();
  const [tab, setTab] = useState<Tab>('tasksTab');
  const together = useQuery(unitInShort(id)).data?.together ?? [];
  const line = useSameLine(id);
  const counts: Readonly<Record<Tab, number>> = { tasksTab: tasks, together: together.length, sameLine: line.length };
  const onKey = (event: KeyboardEvent<HTMLDivElement>) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    const next = tabs[(tabs.indexOf(tab) + by + tabs.length) % tabs.length]!;
    setTab(next);
    document.getElementById(`${own}${next}`)?.focus();
  };
  return (
    <section className="department-tabs">
      <div role="tablist" onKeyDown={onKey}>
        {tabs.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`${own}${one}`}
            aria-selected={one === tab}
            aria-controls={`${own}panel`}
            tabIndex={one === tab ? 0 : -1}
            onClick={() => setTab(one)}
          >
            {t[one]} {counts[one]}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${own}panel`} aria-labelledby={`${own}${tab}`}>
        {tab === 'tasksTab' && children}
        {tab === 'together' && (
          <>
            <p className="panel-note">{t.togetherNote}</p>
            <Units units={together} select={select} />
          </>
        )}
        {tab === 'sameLine' && <Units units={line.map((node) => ({ node }))} select={select} />}
      </div>
    </section>
  );
}

function useSameLine(id: string): readonly NodeSummary[] {
  const { data: lines } = useQuery(queries.neighbourhood({ id, types: ['IN_LINE'], direction: 'out' }));
  const line = lines?.nodes.find((node) => node.id !== id)?.id;
  const { data } = useQuery({
    ...queries.neighbourhood({ id: line ?? '', types: ['IN_LINE'], direction: 'in', limit: 200 }),
    enabled: line !== undefined,
  });
  return data?.nodes.filter((node) => node.label === 'Department' && node.id !== id) ?? [];
}

interface UnitsProps {
  readonly units: readonly { readonly node: NodeSummary; readonly tasks?: number }[];
  select(id: string): void;
}

function Units({ units, select }: UnitsProps) {
  const t = useMessages(toolMessages);
  return (
    <ul className="unit-rows">
      {units.map(({ node, tasks }) => (
        <li key={node.id}>
          <button type="button" onClick={() => select(node.id)}>
            <LabelMark label="Department" size={20} />
            <span>{nameOf(node)}</span>
            {tasks !== undefined && <em>{t.tasksShared(tasks)}</em>}
          </button>
        </li>
      ))}
    </ul>
  );
}
