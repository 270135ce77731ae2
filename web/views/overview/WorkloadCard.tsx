import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { WorkloadAnswer } from '../../../graph/store/answers/workload.ts';
import { queries } from '../../data/queries.ts';
import { byLink, Opening } from '../../frame/Opening.tsx';
import { useMessages } from '../../i18n/messages.ts';
import { allTasks } from '../../state/links.ts';
import { overviewMessages } from './messages.ts';
import { failureOfCard, QuestionCard } from './QuestionCard.tsx';
import './workload-card.css';

const most = 7;
/** Two steps of the departments' hue. To stand first is not to lead, so these are not the colours of roles. */
const [firstFill, othersFill] = ['var(--h6)', 'var(--h4)'];
const name = (row: WorkloadAnswer['rows'][number]) => String(row.node.properties.name ?? row.node.id);

/** Functional lines by the number of distinct tasks that list them, of all tasks. */
export function WorkloadCard() {
  const t = useMessages(overviewMessages);
  const asked = useQuery(queries.workload({ by: 'line', limit: most }));
  const { data } = asked;
  const rows = data?.rows ?? [];
  const [first, second] = rows;
  const finding = () => {
    if (!data) return undefined;
    if (!first) return t.workloadNone;
    const said = second
      ? t.workloadFinding(data.tasks, name(first), first.tasks, name(second), second.tasks)
      : t.workloadFinding1(data.tasks, name(first), first.tasks);
    const ofLines = [first, ...(second ? [second] : [])].map(({ node }) =>
      byLink({ to: '/workload', search: { row: node.id } }),
    );
    return <Opening said={said} opens={[byLink(allTasks), ...ofLines]} />;
  };
  return (
    <QuestionCard
      title={t.workloadTitle}
      finding={finding()}
      failure={failureOfCard([asked])}
      go={
        <Link className="go" to="/workload">
          {t.toWorkload}
        </Link>
      }
    >
      {data && rows.length > 0 && (
        <>
          <ol className="bars" aria-label={t.workloadAria}>
            {rows.map((row, i) => (
              <li key={row.node.id}>
                <Link to="/workload" search={{ row: row.node.id }}>
                  <span className="bar-name">{name(row)}</span>
                  <Bar first={row.first} tasks={row.tasks} all={data.tasks} />
                  <span className={i < 2 ? 'bar-value strong' : 'bar-value'}>
                    {t.items(row.tasks)}
                    <span className="visually-hidden">{t.itemsMore(row.first)}</span>
                  </span>
                </Link>
              </li>
            ))}
          </ol>
          <p className="bar-legend">
            <span>
              <Swatch fill={firstFill} /> {t.first}
            </span>
            <span>
              <Swatch fill={othersFill} /> {t.others}
            </span>
            <span>
              <Swatch fill="var(--sunken)" edge /> <Opening said={t.allTasks(data.tasks)} opens={[byLink(allTasks)]} />
            </span>
            {data.openEnded > 0 && (
              <span className="t3">
                <Opening
                  said={t.openEnded(data.openEnded)}
                  opens={[byLink({ to: '/workload', search: { list: 'open' } })]}
                />
              </span>
            )}
          </p>
        </>
      )}
    </QuestionCard>
  );
}

interface BarProps {
  readonly first: number;
  readonly tasks: number;
  readonly all: number;
}

function Bar({ first, tasks, all }: BarProps) {
  const percent = (n: number) => `${(100 * n) / Math.max(all, 1)}%`;
  return (
    <svg className="bar" height="16" width="100%" aria-hidden="true">
      <rect width="100%" height="16" fill="var(--sunken)" />
      <rect width={percent(tasks)} height="16" fill={othersFill} />
      <rect width={percent(first)} height="16" fill={firstFill} />
    </svg>
  );
}

function Swatch({ fill, edge = false }: { readonly fill: string; readonly edge?: boolean }) {
  return (
    <svg width="12" height="10" aria-hidden="true">
      <rect width="12" height="10" fill={fill} stroke={edge ? 'var(--lineStrong)' : 'none'} />
    </svg>
  );
}
