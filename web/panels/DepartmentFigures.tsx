import { useQueries, useQuery } from '@tanstack/react-query';
import { queries } from '../data/queries.ts';
import { graphMessages } from '../i18n/graph.ts';
import { useMessages } from '../i18n/messages.ts';
import { departmentFigures, tasksOfDepartment } from './department-figures.ts';

/** Four figures of a department: tasks that list it, where it is listed first, where a lead is written, their targets. */
export function DepartmentFigures({ id }: { readonly id: string }) {
  const t = useMessages(graphMessages);
  const { data } = useQuery(tasksOfDepartment(id));
  const figures = data && departmentFigures(data);
  const tasks = useQueries({ queries: (figures?.stated ?? []).slice(0, 60).map((task) => queries.node(task)) });
  if (!figures || figures.tasks === 0) return null;
  const complete = tasks.every((task) => task.data) && figures.stated.length <= 60;
  const targets = tasks.reduce(
    (sum, { data: task }) => sum + (task?.counts.find(({ type }) => type === 'SETS')?.count ?? 0),
    0,
  );
  const shown = [
    { word: t.listed, value: figures.stated.length },
    { word: t.listedFirst, value: figures.first },
    { word: t.leadWritten, value: figures.leads },
    ...(complete ? [{ word: t.targets, value: targets }] : []),
  ];
  return (
    <>
      <dl className="figures">
        {shown.map(({ word, value }) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {(figures.carried > 0 || figures.named > 0) && (
        <p className="panel-note">
          {[figures.carried > 0 && t.carried(figures.carried), figures.named > 0 && t.namedInText(figures.named)]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
    </>
  );
}
