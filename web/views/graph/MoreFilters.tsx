import { useMemo } from 'react';
import { byCodePoint } from '../../../graph/graph.ts';
import { toolMessages } from '../../i18n/graph-tools.ts';
import { useMessages } from '../../i18n/messages.ts';
import { nameOf } from '../../view-model/caption.ts';
import { regionName } from '../../view-model/region-name.ts';
import { type GraphState, toggleHidden } from './state.ts';
import type { Picture } from './use-picture.ts';

interface MoreFiltersProps {
  readonly picture: Picture;
  readonly state: GraphState;
  go(next: GraphState, what: string): void;
  /** Themes are asked for when they are looked at. */
  onThemes(): void;
  readonly filterWord: string;
}

/** Filters by place and by theme: folded away until they are wanted. */
export function MoreFilters({ picture, state, go, onThemes, filterWord }: MoreFiltersProps) {
  const t = useMessages(toolMessages);
  const { regions, themes } = useMemo(() => countsOf(picture), [picture]);
  const known = (id: string) => picture.scene.data.nodes.get(id) ?? picture.further.nodes.get(id);
  const themeName = (id: string) => {
    const node = known(id);
    return node ? nameOf(node) : id.slice(id.indexOf(':') + 1);
  };
  const rows = (counts: ReadonlyMap<string, number>, nameFor: (value: string) => string) =>
    [...counts]
      .sort(([a, m], [b, n]) => n - m || byCodePoint(a, b))
      .map(([value, count]) => ({ value, count, name: nameFor(value) }));
  return (
    <section className="sec more-filters">
      <details open={state.hidden.regions.length > 0 || undefined}>
        <summary>
          {t.regions} <em>{regions.size}</em>
        </summary>
        <ul>
          {rows(regions, (code) => regionName(code, known)).map(({ value, count, name }) => (
            <Check
              key={value}
              name={name}
              count={count}
              on={!state.hidden.regions.includes(value)}
              onChange={() => go(toggleHidden(state, 'regions', value), filterWord)}
            />
          ))}
        </ul>
      </details>
      <details
        open={state.hidden.themes.length > 0 || undefined}
        onToggle={(event) => event.currentTarget.open && onThemes()}
      >
        <summary>
          {t.themes} {themes.size > 0 && <em>{themes.size}</em>}
        </summary>
        <p className="t3">{t.themesHint}</p>
        <ul>
          {rows(themes, themeName).map(({ value, count, name }) => (
            <Check
              key={value}
              name={name}
              count={count}
              on={state.hidden.themes.includes(value)}
              onChange={() => go(toggleHidden(state, 'themes', value), filterWord)}
            />
          ))}
        </ul>
      </details>
    </section>
  );
}

interface CheckProps {
  readonly name: string;
  readonly count: number;
  readonly on: boolean;
  onChange(): void;
}

function Check({ name, count, on, onChange }: CheckProps) {
  return (
    <li>
      <label className="legend-check">
        <input type="checkbox" checked={on} onChange={onChange} />
        <span>{name}</span>
        <em>{count}</em>
      </label>
    </li>
  );
}

function countsOf({ scene, facets }: Picture) {
  const regions = new Map<string, number>();
  const themes = new Map<string, number>();
  const add = (counts: Map<string, number>, value: string) => counts.set(value, (counts.get(value) ?? 0) + 1);
  for (const { id, label } of scene.data.nodes.values()) {
    const own = facets.get(id);
    if (own?.region) add(regions, own.region);
    if (label === 'Task') for (const theme of own?.themes ?? []) add(themes, theme);
  }
  return { regions, themes };
}
