import type { WorkloadAnswer } from '../../../graph/store/answers/workload.ts';
import { FilterChip } from '../../frame/FilterChip.tsx';
import { FindField } from '../../frame/FindField.tsx';
import { frameMessages } from '../../frame/messages.ts';
import { useMessages } from '../../i18n/messages.ts';
import { TaskFilters } from '../../tasks/TaskFilters.tsx';
import { nameOf } from '../../view-model/caption.ts';
import type { WorkloadLink } from './link.ts';
import { workloadMessages } from './messages.ts';

interface FiltersProps {
  readonly link: WorkloadLink;
  readonly ranking: WorkloadAnswer | undefined;
  onChange(change: Partial<WorkloadLink>): void;
  /** While somebody writes, the address is replaced, not added to. */
  onFind(words: string | undefined): void;
}

/** The filters of tasks, a field that finds rows, and, of who is named with whom, who is left out. */
export function Filters({ link, ranking, onChange, onFind }: FiltersProps) {
  const t = useMessages(workloadMessages);
  const f = useMessages(frameMessages);
  const [mostNamed] = ranking?.rows ?? [];
  return (
    <>
      <TaskFilters
        link={link}
        show={['region', 'level', 'year', 'theme', 'doc', 'role', 'basis']}
        onChange={onChange}
      />
      <FindField name={f.findRow} words={link.find} onWords={onFind} />
      {link.show === 'together' && (
        <FilterChip
          name={t.without}
          none={t.nobody}
          options={ranking?.rows.map(({ node, tasks }) => ({ value: node.id, name: nameOf(node), count: tasks })) ?? []}
          chosen={link.without ?? []}
          onChoose={(without) => onChange({ without: without.length > 0 ? without : undefined })}
        />
      )}
      {link.show === 'together' && !link.without && mostNamed && (
        <button type="button" className="btn" onClick={() => onChange({ without: [mostNamed.node.id] })}>
          {t.leaveOut(nameOf(mostNamed.node))}
        </button>
      )}
    </>
  );
}
