import { useQuery } from '@tanstack/react-query';
import type { Basis } from '../../graph/schema/words.ts';
import { queries } from '../data/queries.ts';
import { graphMessages } from '../i18n/graph.ts';
import { useMessages } from '../i18n/messages.ts';

/** What a department's own page counts, without its list of tasks: both say the same. */
export const unitInShort = (id: string) => queries.unit({ id, limit: 1 });

const tasksBy = (id: string, basis: Basis) => queries.tasks({ departments: [id], bases: [basis], limit: 1 });

/** Four figures of a department: tasks that list it, where it is listed first, where a lead is written, their targets. */
export function DepartmentFigures({ id }: { readonly id: string }) {
  const t = useMessages(graphMessages);
  const figures = useQuery(unitInShort(id)).data?.figures;
  const carried = useQuery(tasksBy(id, 'carried-forward')).data?.total ?? 0;
  const named = useQuery(tasksBy(id, 'named-in-text')).data?.total ?? 0;
  if (!figures || figures.tasks + carried + named === 0) return null;
  const shown = [
    { word: t.listed, value: figures.tasks },
    { word: t.listedFirst, value: figures.first },
    { word: t.leadWritten, value: figures.leads },
    { word: t.targets, value: figures.targets },
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
      {carried + named > 0 && (
        <p className="panel-note">
          {[carried > 0 && t.carried(carried), named > 0 && t.namedInText(named)].filter(Boolean).join(' · ')}
        </p>
      )}
    </>
  );
}
