import { useQuery } from '@tanstack/react-query';
import type { Asked } from '../../graph/api/client.ts';
import { bases, levels, roles } from '../../graph/schema/words.ts';
import type { CrosstabAnswer } from '../../graph/store/answers/workload.ts';
import { queries } from '../data/queries.ts';
import { FilterChip, type FilterOption } from '../frame/FilterChip.tsx';
import { useLanguage, useMessages } from '../i18n/messages.ts';
import { basisWords, levelWords, roleWords } from '../i18n/words.ts';
import { nameOf, referenceOf } from '../view-model/caption.ts';
import type { TaskFilterLink } from './filter-link.ts';
import { taskMessages } from './messages.ts';

export type TaskFilterName = keyof TaskFilterLink;

interface TaskFiltersProps {
  readonly link: TaskFilterLink;
  /** Which chips stand, in this order. */
  readonly show: readonly TaskFilterName[];
  onChange(change: Partial<TaskFilterLink>): void;
}

/** So many options of one kind are offered; a search field finds among them. */
const mostOptions = 100;

/** What the tasks of the whole corpus can be filtered by, each with its number of tasks. */
function useOptions(columns: NonNullable<Asked<'crosstab'>['columns']>, wanted: boolean): CrosstabAnswer['columns'] {
  const { data } = useQuery({
    ...queries.crosstab({ rows: 'policy', columns, limit: 1, columnLimit: mostOptions }),
    enabled: wanted,
  });
  return data?.columns ?? [];
}

/** The chips above a figure that counts tasks. What is chosen stands in the link. */
export function TaskFilters({ link, show, onChange }: TaskFiltersProps) {
  const t = useMessages(taskMessages);
  const language = useLanguage();
  const shown = (name: TaskFilterName) => show.includes(name);
  const columns = {
    region: useOptions('region', shown('region')),
    level: useOptions('level', shown('level')),
    year: useOptions('year', shown('year')),
    theme: useOptions('theme', shown('theme')),
    doc: useOptions('policy', shown('doc')),
  };
  const ofNodes = (headings: CrosstabAnswer['columns'], name: typeof nameOf): FilterOption[] =>
    headings.flatMap(({ key, node, tasks }) => (node ? [{ value: key, name: name(node), count: tasks }] : []));
  const options: Readonly<Record<TaskFilterName, () => readonly FilterOption[]>> = {
    region: () => ofNodes(columns.region, nameOf),
    level: () =>
      levels.flatMap((level) => {
        const found = columns.level.find(({ key }) => key === level);
        return found ? [{ value: level, name: levelWords[level][language], count: found.tasks }] : [];
      }),
    year: () =>
      columns.year.map(({ key, tasks }) => ({
        value: /^\d{4}$/.test(key) ? key : 'unknown',
        name: /^\d{4}$/.test(key) ? key : t.yearUnknown,
        count: tasks,
      })),
    theme: () => ofNodes(columns.theme, nameOf),
    doc: () => ofNodes(columns.doc, referenceOf),
    basis: () => bases.map((basis) => ({ value: basis, name: basisWords[basis][language] })),
    role: () => roles.map((role) => ({ value: role, name: roleWords[role][language] })),
  };
  const names: Readonly<Record<TaskFilterName, string>> = {
    region: t.region,
    level: t.level,
    year: t.year,
    theme: t.theme,
    doc: t.document,
    basis: t.basis,
    role: t.role,
  };
  return show.map((name) => (
    <FilterChip
      key={name}
      name={names[name]}
      options={options[name]()}
      chosen={link[name] ?? []}
      onChoose={(values) => onChange({ [name]: values.length > 0 ? values : undefined })}
    />
  ));
}
