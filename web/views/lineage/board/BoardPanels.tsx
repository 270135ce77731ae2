import { Link } from '@tanstack/react-router';
import { LabelMark } from '../../../marks/LabelMark.tsx';
import { LevelBars } from '../../../marks/LevelBars.tsx';
import { RelationshipEvidence } from '../../../panels/RelationshipEvidence.tsx';
import { inGraph, inReader } from '../../../state/links.ts';
import { linkLook } from '../../../view-model/link-look.ts';
import { LineSample } from '../../graph/LineSample.tsx';
import { inTaskLineage } from '../link.ts';
import type { BoardActions } from './actions.ts';
import type { Board, BoardCard, BoardLine } from './board.ts';
import { CollectNext } from './CollectNext.tsx';
import { Ladder } from './Ladder.tsx';
import { reachOf } from './reach.ts';
import { useBoardWords } from './words.ts';
import './panels.css';

interface PanelProps {
  readonly board: Board;
  readonly actions: BoardActions;
}

/** A citation: its two documents, what it says, the sentence, and how far apart they are. */
export function LinePanel({ board, actions, line }: PanelProps & { readonly line: BoardLine }) {
  const { t, lineWord } = useBoardWords();
  const [from, to] = [line.from, line.to].map((id) => board.cards.find((card) => card.id === id));
  if (!from || !to) return null;
  const others = board.lines.filter(
    ({ kind, to: cited, id }) => kind === 'cites' && cited === line.to && id !== line.id,
  );
  return (
    <>
      <div className="sec line-pair">
        <CardHead card={from} onChoose={actions.chooseCard} />
        {line.relationships.slice(0, 1).map((relationship) => (
          <p key={relationship.id} className="line-word">
            <LineSample look={linkLook(relationship)} /> {lineWord(line)}
          </p>
        ))}
        {to.promised.length === 0 && <CardHead card={to} onChoose={actions.chooseCard} />}
        {line.kind === 'cites' && <Days line={line} from={from} to={to} />}
      </div>
      <section className="sec">
        <h3 className="h3">
          <span>{t.readFrom}</span>
        </h3>
        <div className="cards">
          {line.relationships.map(({ id }) => (
            <RelationshipEvidence key={id} id={id} />
          ))}
        </div>
      </section>
      {line.kind === 'cites' && others.length > 0 && (
        <section className="sec">
          <h3 className="h3">
            <span>{t.alsoCited(others.length)}</span>
          </h3>
          <LineList lines={others} end="from" board={board} actions={actions} />
        </section>
      )}
      <CollectNext actions={actions} most={3} />
    </>
  );
}

interface CardHeadProps {
  readonly card: BoardCard;
  onChoose(id: string): void;
}

function CardHead({ card, onChoose }: CardHeadProps) {
  const { fullDate, presenceWord } = useBoardWords();
  const isHeld = card.presence === 'held';
  return (
    <button type="button" className="line-end" onClick={() => onChoose(card.id)} title={card.fullTitle}>
      <LabelMark label="Policy" size={26} ghost={!isHeld} />
      <span>
        <b>{card.name}</b> {!isHeld && <span className="tag gh">{presenceWord(card)}</span>}
        <small>{[card.issuer, fullDate(card)].filter(Boolean).join(' · ')}</small>
      </span>
    </button>
  );
}

function Days({ line, from, to }: { readonly line: BoardLine; readonly from: BoardCard; readonly to: BoardCard }) {
  const { t, fullDate } = useBoardWords();
  const { days } = line;
  const said = days === undefined ? t.noDays : days === 0 ? t.sameDay : days > 0 ? t.days(days) : t.daysBefore(-days);
  return (
    <p className="line-days">
      {said}
      {days !== undefined && (
        <small>
          {fullDate(to)} → {fullDate(from)}
        </small>
      )}
    </p>
  );
}

/** One document: where it stands in the lineage, and every line that leaves or reaches it. */
export function CardPanel({ board, actions, card }: PanelProps & { readonly card: BoardCard }) {
  const { t, fullDate, presenceWord, levelWord } = useBoardWords();
  const isHeld = card.presence === 'held';
  const citing = board.lines.filter(({ kind, to }) => kind === 'cites' && to === card.id);
  const cited = board.lines.filter(({ from }) => from === card.id);
  return (
    <>
      <div className="sec">
        {card.number && <p className="card-title">{card.fullTitle}</p>}
        <p className="t2">
          {[card.issuer, levelWord(card), fullDate(card), presenceWord(card)].filter(Boolean).join(' · ')}
        </p>
        <p className="card-actions">
          {isHeld && (
            <Link className="btn" {...inReader(card.id)}>
              {t.read}
            </Link>
          )}
          <Link className="btn" {...inGraph([card.id])}>
            {t.inGraph}
          </Link>
          {isHeld && card.tasks > 0 && (
            <Link className="btn" to="/workload" search={{ doc: [card.id], list: 'all' }}>
              {t.tasksOf(card.tasks)}
            </Link>
          )}
          {isHeld && (
            <Link className="btn" {...inTaskLineage(card.id)}>
              {t.toTasks}
            </Link>
          )}
          <button type="button" className="btn" onClick={() => actions.openBetween(card.id)}>
            {t.fromHere}
          </button>
        </p>
      </div>
      <UpDown board={board} card={card} actions={actions} />
      <section className="sec">
        <h3 className="h3">
          <span>{cited.length > 0 ? t.citesList(cited.length) : isHeld ? t.citesNone : t.notHeldCites}</span>
        </h3>
        <LineList lines={cited} end="to" board={board} actions={actions} />
      </section>
      <section className="sec">
        <h3 className="h3">
          <span>{citing.length > 0 ? t.citedList(citing.length) : t.citedNone}</span>
        </h3>
        <LineList lines={citing} end="from" board={board} actions={actions} />
      </section>
      <CollectNext actions={actions} most={3} />
    </>
  );
}

/** The levels that the lineage of a document passes; one that it skips is an empty rung. */
function UpDown({ board, card, actions }: PanelProps & { readonly card: BoardCard }) {
  const { t } = useBoardWords();
  const { up, down } = reachOf(card.id, board.lines);
  const related = board.cards.filter(({ id, promised }) => promised.length === 0 && (up.has(id) || down.has(id)));
  if (related.length === 0) return null;
  return (
    <section className="sec">
      <h3 className="h3">
        <span>{t.upDown}</span>
        <span>{t.upCount([...up].filter((id) => related.some((each) => each.id === id)).length, down.size)}</span>
      </h3>
      <Ladder cards={[card, ...related]} chosen={card.id} onChoose={actions.chooseCard} />
    </section>
  );
}

interface LineListProps extends PanelProps {
  readonly lines: readonly BoardLine[];
  /** Which end of the lines is named. */
  readonly end: 'from' | 'to';
}

function LineList({ lines, end, board, actions }: LineListProps) {
  const { t, lineWord } = useBoardWords();
  return (
    <ul className="line-list">
      {lines.map((line) => {
        const card = board.cards.find(({ id }) => id === line[end]);
        if (!card) return null;
        return (
          <li key={line.id}>
            <button type="button" onClick={() => actions.chooseLine(line)} title={card.fullTitle}>
              {card.level ? <LevelBars level={card.level} /> : <i className="level-none" />}
              <span>{card.promised.length > 0 ? t.plannedCount(card.promised.length) : card.name}</span>
              <em>{lineWord(line)}</em>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** The documents that one promises: each with the sentence that promises it. */
export function PromisesPanel({ board, actions, card }: PanelProps & { readonly card: BoardCard }) {
  const line = board.lines.find(({ to }) => to === card.id);
  const promiser = board.cards.find(({ id }) => id === line?.from);
  return (
    <>
      <div className="sec line-pair">{promiser && <CardHead card={promiser} onChoose={actions.chooseCard} />}</div>
      <div className="sec cards">
        {line?.relationships.map(({ id }) => (
          <RelationshipEvidence key={id} id={id} />
        ))}
      </div>
    </>
  );
}
