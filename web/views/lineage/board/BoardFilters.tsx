import { useQuery } from '@tanstack/react-query';
import { levels } from '../../../../graph/schema/words.ts';
import type { BoardAnswer } from '../../../../graph/store/answers/lineage.ts';
import { queries } from '../../../data/queries.ts';
import { FilterChip, type FilterOption } from '../../../frame/FilterChip.tsx';
import { levelWords } from '../../../i18n/words.ts';
import { nameOf } from '../../../view-model/caption.ts';
import type { LineageLink } from '../link.ts';
import { useBoardWords } from './words.ts';

interface BoardFiltersProps {
  readonly link: LineageLink;
  /** The board without any filter: what can be chosen. */
  readonly whole: BoardAnswer | undefined;
  onChange(change: Partial<LineageLink>): void;
}

/** Place, level, year and theme, of all documents on the board, also of those that are only cited. */
export function BoardFilters({ link, whole, onChange }: BoardFiltersProps) {
  const { t, language } = useBoardWords();
  const { data: themes } = useQuery(queries.crosstab({ rows: 'policy', columns: 'theme', limit: 1, columnLimit: 100 }));
  const policies = whole?.policies ?? [];
  const years = counted(policies.map(({ date }) => (date ? date.date.slice(0, 4) : 'unknown')));
  const regions = new Map(policies.flatMap(({ regions }) => regions).map((region) => [region.id, nameOf(region)]));
  const regionCounts = counted(policies.flatMap(({ regions }) => regions.map(({ id }) => id)));
  const levelCounts = counted(policies.map(({ policy }) => String(policy.properties.level)));
  const chips: readonly { name: 'region' | 'level' | 'year' | 'theme'; word: string; options: FilterOption[] }[] = [
    {
      name: 'region',
      word: t.region,
      options: [...regions].map(([value, name]) => ({ value, name, count: regionCounts.get(value) ?? 0 })),
    },
    {
      name: 'level',
      word: t.level,
      options: levels.flatMap((value) => {
        const count = levelCounts.get(value);
        return count ? [{ value, name: levelWords[value][language], count }] : [];
      }),
    },
    {
      name: 'year',
      word: t.year,
      options: [...years]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([value, count]) => ({ value, name: value === 'unknown' ? t.undated : value, count })),
    },
    {
      name: 'theme',
      word: t.theme,
      options: (themes?.columns ?? []).flatMap(({ key, node }) => (node ? [{ value: key, name: nameOf(node) }] : [])),
    },
  ];
  return chips.map(({ name, word, options }) => (
    <FilterChip
      key={name}
      name={word}
      options={options}
      chosen={link[name] ?? []}
      onChoose={(values) => onChange({ [name]: values.length > 0 ? values : undefined })}
    />
  ));
}

function counted(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
