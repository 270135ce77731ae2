import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Language } from '../../../graph/language.ts';
import { type Label, labelNames, labels } from '../../../graph/schema/labels.ts';
import {
  type RelationshipType,
  relationshipTypeNames,
  relationshipTypes,
} from '../../../graph/schema/relationships.ts';
import { bases, levels, roles } from '../../../graph/schema/words.ts';
import { queries } from '../../data/queries.ts';
import { graphMessages } from '../../i18n/graph.ts';
import { toolMessages } from '../../i18n/graph-tools.ts';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { basisWords, levelWords, roleWords } from '../../i18n/words.ts';
import { LabelMark } from '../../marks/LabelMark.tsx';
import { LevelBars } from '../../marks/LevelBars.tsx';
import { countedInPart } from '../../view-model/data.ts';
import { hidesSomething } from '../../view-model/filter.ts';
import { type LinkLook, linkLook } from '../../view-model/link-look.ts';
import { LineSample } from './LineSample.tsx';
import { legendCounts } from './legend-counts.ts';
import { MoreFilters } from './MoreFilters.tsx';
import { StyleRules } from './StyleRules.tsx';
import { type GraphState, showAll, toggleHeld, toggleHidden } from './state.ts';
import type { Picture } from './use-picture.ts';
import { YearFilter } from './YearFilter.tsx';

interface LegendProps {
  readonly picture: Picture;
  /** How a responsibility was written is said in the middle of its line. */
  readonly beaded: boolean;
  readonly state: GraphState;
  go(next: GraphState, what: string): void;
  onThemes(): void;
}

/** The legend is the filter: every row says how many are drawn, and takes them away or brings them back. */
export function Legend({ picture, beaded, state, go, onThemes }: LegendProps) {
  const t = useMessages(graphMessages);
  const tools = useMessages(toolMessages);
  const language = useLanguage();
  const { data: stats } = useQuery(queries.stats());
  const { hidden } = state;
  const { scene, visible, facets } = picture;
  const counts = useMemo(() => legendCounts({ scene, visible, facets }, hidden), [scene, visible, facets, hidden]);
  const unfetched = countedInPart(scene.data).reduce((sum, { total, drawn }) => sum + total - drawn, 0);
  const toggle = (list: 'labels' | 'kinds' | 'bases' | 'levels' | 'years', value: string) => () =>
    go(toggleHidden(state, list, value), t.didFilter);
  const totalOf = (label: Label) => stats?.nodes.find((one) => one.label === label)?.count;
  const kinds = linkKinds.filter(({ kind }) => counts.kinds.has(kind));
  return (
    <div className="legend">
      <section className="sec" aria-label={t.legend}>
        <h2 className="h3">
          <span>{t.legend}</span>
          <button
            type="button"
            className="quiet"
            disabled={!hidesSomething(hidden)}
            onClick={() => go(showAll(state), t.didFilter)}
          >
            {t.showAll}
          </button>
        </h2>
        <ul className="legend-labels">
          {labelNames.map((label) => (
            <LegendRow
              key={label}
              on={!hidden.labels.includes(label)}
              count={counts.labels.get(label) ?? 0}
              total={totalOf(label)}
              word={labels[label][language]}
              mark={<LabelMark label={label} size={22} />}
              onToggle={toggle('labels', label)}
            />
          ))}
        </ul>
        {unfetched > 0 && <p className="legend-note">{tools.countedInPart(unfetched)}</p>}
      </section>
      {kinds.length > 0 && (
        <section className="sec">
          <h2 className="h3">
            <span>{t.relationships}</span>
            <span>{t.onPicture}</span>
          </h2>
          <ul className="legend-lines">
            {kinds.map(({ kind, type, look, word }) => (
              <LegendRow
                key={kind}
                on={!hidden.kinds.includes(kind)}
                count={counts.kinds.get(kind) ?? 0}
                total={kind === type ? stats?.relationships.find((one) => one.type === type)?.count : undefined}
                word={word[language]}
                mark={<LineSample look={look} />}
                onToggle={toggle('kinds', kind)}
              />
            ))}
          </ul>
        </section>
      )}
      <section className="sec">
        <h2 className="h3">
          <span>{t.howWritten}</span>
        </h2>
        <ul className="legend-lines">
          {bases.map((basis) => (
            <LegendRow
              key={basis}
              on={!hidden.bases.includes(basis)}
              count={counts.bases.get(basis) ?? 0}
              total={undefined}
              word={basisWords[basis][language]}
              mark={
                <LineSample
                  beaded={beaded}
                  look={linkLook({ type: 'ASSIGNED_TO', source: 'text', properties: { role: 'responsible', basis } })}
                />
              }
              onToggle={toggle('bases', basis)}
            />
          ))}
        </ul>
        {counts.mixed && <p className="legend-note">{t.mixedBundles}</p>}
      </section>
      <section className="sec">
        <h2 className="h3">
          <span>{t.levels}</span>
        </h2>
        <div className="legend-levels">
          {levels.map((level) => (
            <button
              key={level}
              type="button"
              aria-pressed={!hidden.levels.includes(level)}
              onClick={toggle('levels', level)}
            >
              <LevelBars level={level} />
              {levelWords[level][language]}
            </button>
          ))}
        </div>
      </section>
      <YearFilter picture={picture} hidden={hidden.years} onToggle={(year) => toggle('years', year)()} />
      <section className="sec held-filter">
        {(['held', 'notHeld'] as const).map((which) => (
          <label key={which} className="legend-check">
            <input
              type="checkbox"
              checked={!hidden[which]}
              onChange={() => go(toggleHeld(state, which), t.didFilter)}
            />
            {which === 'held' ? tools.showHeld : t.showNotHeld}
          </label>
        ))}
      </section>
      <MoreFilters picture={picture} state={state} go={go} onThemes={onThemes} filterWord={t.didFilter} />
      <StyleRules rules={state.style} picture={picture} onChange={(style) => go({ ...state, style }, tools.didPaint)} />
    </div>
  );
}

interface LegendRowProps {
  readonly on: boolean;
  readonly count: number;
  readonly total: number | undefined;
  readonly word: string;
  readonly mark: React.ReactNode;
  onToggle(): void;
}

function LegendRow({ on, count, total, word, mark, onToggle }: LegendRowProps) {
  return (
    <li>
      <button type="button" aria-pressed={on} className={count === 0 ? 'none' : undefined} onClick={onToggle}>
        {mark}
        <span>{word}</span>
        <em>
          <b>{count}</b>
          {total !== undefined && total !== count && ` / ${total}`}
        </em>
      </button>
    </li>
  );
}

interface KindRow {
  readonly kind: string;
  readonly type: RelationshipType;
  readonly look: LinkLook;
  readonly word: Readonly<Record<Language, string>>;
}

/** The rows of the legend of relationships: a type, or for responsibilities a role. */
const linkKinds: readonly KindRow[] = relationshipTypeNames.flatMap((type): KindRow[] => {
  const sample = (properties: Record<string, unknown>) => linkLook({ type, source: 'text', properties });
  if (type === 'ASSIGNED_TO') {
    return roles.map((role) => ({
      kind: `${type}.${role}`,
      type,
      look: sample({ role, basis: 'stated' }),
      word: roleWords[role],
    }));
  }
  const look = sample({ relation: 'implements', mode: 'named', rank: 'primary' });
  return [{ kind: type, type, look, word: relationshipTypes[type] }];
});
