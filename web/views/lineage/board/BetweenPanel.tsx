import { useQuery } from '@tanstack/react-query';
import { levels } from '../../../../graph/schema/words.ts';
import type { PathsAnswer } from '../../../../graph/store/answers.ts';
import { queries } from '../../../data/queries.ts';
import { Loading } from '../../../frame/Loading.tsx';
import { levelWords } from '../../../i18n/words.ts';
import { RelationshipEvidence } from '../../../panels/RelationshipEvidence.tsx';
import { referenceOf } from '../../../view-model/caption.ts';
import type { BoardActions } from './actions.ts';
import { type Board, type BoardCard, lineId } from './board.ts';
import { Ladder } from './Ladder.tsx';
import { useBoardWords } from './words.ts';
import './panels.css';

interface BetweenProps {
  readonly board: Board;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly actions: BoardActions;
  onChange(ends: { from: string | undefined; to: string | undefined }): void;
}

/** All chains of citations between two documents: over CITES, and over HAS_TASK where a task is what cites. */
export function usePathsBetween(from: string | undefined, to: string | undefined) {
  return useQuery({
    ...queries.paths({ from: from ?? '', to: to ?? '', types: ['CITES', 'HAS_TASK'], mode: 'all' }),
    enabled: from !== undefined && to !== undefined && from !== to,
  });
}

/** The documents that a path passes, in its order. */
function policiesOn(answer: PathsAnswer, path: PathsAnswer['paths'][number]): string[] {
  const policies = new Set(answer.nodes.filter(({ label }) => label === 'Policy').map(({ id }) => id));
  return path.nodes.filter((id) => policies.has(id));
}

/** The lines of the board that the paths run along, whichever way. */
export function linesOn(answer: PathsAnswer): Set<string> {
  return new Set(
    answer.paths.flatMap((path) =>
      policiesOn(answer, path).flatMap((id, i, all) => {
        const next = all[i + 1];
        return next === undefined ? [] : [lineId(id, next), lineId(next, id)];
      }),
    ),
  );
}

export function BetweenPanel({ board, from, to, actions, onChange }: BetweenProps) {
  const { t } = useBoardWords();
  const { data } = usePathsBetween(from, to);
  const cards = board.cards.filter(({ promised }) => promised.length === 0);
  return (
    <>
      <div className="sec between-ends">
        <Choice word={t.betweenFrom} cards={cards} value={from} onChoose={(id) => onChange({ from: id, to })} />
        <Choice word={t.betweenTo} cards={cards} value={to} onChoose={(id) => onChange({ from, to: id })} />
        {from !== undefined && from === to && <p className="none">{t.betweenSame}</p>}
      </div>
      {from !== undefined &&
        to !== undefined &&
        from !== to &&
        (data ? <Chains {...{ board, data, actions }} /> : <Loading rows={3} />)}
    </>
  );
}

interface ChainsProps extends Pick<BetweenProps, 'board' | 'actions'> {
  readonly data: PathsAnswer;
}

function Chains({ board, data, actions }: ChainsProps) {
  const { t } = useBoardWords();
  if (data.paths.length === 0) {
    return (
      <div className="sec">
        <p>{t.betweenNone}</p>
        {data.missing.map((policy) => (
          <p key={policy.id} className="none">
            {t.betweenMissing(referenceOf(policy))}
          </p>
        ))}
      </div>
    );
  }
  const cites = new Set(data.relationships.filter(({ type }) => type === 'CITES').map(({ id }) => id));
  return (
    <>
      <p className="sec">{t.betweenCount(data.paths.length)}</p>
      {data.paths.map((path, i) => (
        <section key={path.relationships.join(' ')} className="sec">
          <h3 className="h3">
            <span>{t.chain(i + 1)}</span>
          </h3>
          <Ladder
            cards={policiesOn(data, path).flatMap((id) => board.cards.find((card) => card.id === id) ?? [])}
            onChoose={actions.chooseCard}
          />
          <div className="cards">
            {path.relationships
              .filter((id) => cites.has(id))
              .map((id) => (
                <RelationshipEvidence key={id} id={id} />
              ))}
          </div>
        </section>
      ))}
    </>
  );
}

interface ChoiceProps {
  readonly word: string;
  readonly cards: readonly BoardCard[];
  readonly value: string | undefined;
  onChoose(id: string | undefined): void;
}

function Choice({ word, cards, value, onChoose }: ChoiceProps) {
  const { t, language } = useBoardWords();
  return (
    <label>
      <span>{word}</span>
      <select value={value ?? ''} onChange={(event) => onChoose(event.target.value || undefined)}>
        <option value="">{t.choose}</option>
        {[...levels, undefined].map((level) => {
          const own = cards.filter((card) => card.level === level);
          if (own.length === 0) return null;
          return (
            <optgroup key={level ?? 'unknown'} label={level ? levelWords[level][language] : t.levelUnknown}>
              {own.map((card) => (
                <option key={card.id} value={card.id}>
                  {card.name}
                </option>
              ))}
            </optgroup>
          );
        })}
      </select>
    </label>
  );
}
