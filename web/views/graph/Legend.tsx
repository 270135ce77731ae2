import { useQuery } from '@tanstack/react-query';
import { type Label, labelNames, labels } from '../../../graph/schema/labels.ts';
import {
  type RelationshipType,
  relationshipTypeNames,
  relationshipTypes,
} from '../../../graph/schema/relationships.ts';
import { bases, levels, roles } from '../../../graph/schema/words.ts';
import { queries } from '../../data/queries.ts';
import { graphMessages } from '../../i18n/graph.ts';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { basisWords, levelWords, roleWords } from '../../i18n/words.ts';
import { LabelMark } from '../../marks/LabelMark.tsx';
import { LevelBars } from '../../marks/LevelBars.tsx';
import type { Language } from '../../state/preferences.ts';
import { type LinkLook, linkLook } from '../../view-model/link-look.ts';
import { LineSample } from './LineSample.tsx';
import { legendCounts } from './legend-counts.ts';
import { type GraphState, showAll, toggleHidden, toggleNotHeld } from './state.ts';
import type { Picture } from './use-picture.ts';

interface LegendProps {
  readonly picture: Picture;
  readonly state: GraphState;
  go(next: GraphState, what: string): void;
}

/** The legend is the filter: every row says how many are drawn, and takes them away or brings them back. */
export function Legend({ picture, state, go }: LegendProps) {
  const t = useMessages(graphMessages);
  const language = useLanguage();
  const { data: stats } = useQuery(queries.stats());
  const counts = legendCounts(picture.scene);
  const { hidden } = state;
  const toggle = (list: 'labels' | 'kinds' | 'bases' | 'levels', value: string) => () =>
    go(toggleHidden(state, list, value), t.didFilter);
  const totalOf = (label: Label) => stats?.nodes.find((one) => one.label === label)?.count;
  const kinds = linkKinds.filter(({ kind }) => counts.kinds.has(kind));
  const any =
    hidden.labels.length + hidden.kinds.length + hidden.bases.length + hidden.levels.length + hidden.nodes.length > 0 ||
    hidden.notHeld;
  return (
    <div className="legend">
      <section className="sec" aria-label={t.legend}>
        <h2 className="h3">
          <span>{t.legend}</span>
          <button type="button" className="quiet" disabled={!any} onClick={() => go(showAll(state), t.didFilter)}>
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
                  look={linkLook({ type: 'ASSIGNED_TO', source: 'text', properties: { role: 'responsible', basis } })}
                />
              }
              onToggle={toggle('bases', basis)}
            />
          ))}
        </ul>
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
        <label className="legend-check">
          <input type="checkbox" checked={!hidden.notHeld} onChange={() => go(toggleNotHeld(state), t.didFilter)} />
          {t.showNotHeld}
        </label>
      </section>
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
