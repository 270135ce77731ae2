import type { ReactNode } from 'react';
import { levels } from '../../../graph/schema/words.ts';
import type { ReformModelAnswer } from '../../../graph/store/answers/reform-model.ts';
import { useEmbedded } from '../../frame/embedded.ts';
import { byPressing, Opening } from '../../frame/Opening.tsx';
import { useWidth } from '../../frame/use-width.ts';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { drawWords } from '../../i18n/words.ts';
import { LabelMark } from '../../marks/LabelMark.tsx';
import { LevelBars } from '../../marks/LevelBars.tsx';
import { fullWidthMarker, nameOf, referenceOf, titleOf } from '../../view-model/caption.ts';
import { Dots } from './Dots.tsx';
import { type Box, layOut, type PlacedDocument, type PlacedInstrument, type PlacedTasks } from './layout.ts';
import type { SanmingLink } from './link.ts';
import { sanmingMessages } from './messages.ts';
import './draws.css';
import './flow.css';

const at = ({ x, y, width, height }: Box) => ({ left: x, top: y, width, height });

/** A slide is lower than a screen, and what stands on it has to be read from afar. */
const tallestOnSlide = 640;

interface FlowProps {
  readonly answer: ReformModelAnswer;
  readonly selected: string | undefined;
  onSelect(relationship: string): void;
  /** Opens the tasks behind a figure. */
  onOpen(figure: Pick<SanmingLink, 'tasks'>): void;
}

/** The picture: lines behind, cards as buttons before them. Read in order it is the list of the same things. */
export function Flow({ answer, selected, onSelect, onOpen }: FlowProps) {
  const t = useMessages(sanmingMessages);
  const { ref, width } = useWidth<HTMLDivElement>(960);
  const layout = layOut(answer, width, useEmbedded() ? tallestOnSlide : undefined);
  const origin = answer.origin.map(({ region }) => nameOf(region)).join('、');
  return (
    <div className="sanming" ref={ref}>
      <header className="sanming-columns">
        <Column x={20} title={t.start} note={t.startNote} />
        <Column x={layout.columns.instruments} title={t.instruments} note={t.instrumentsNote} />
        <Column x={layout.columns.documents} title={t.documents} note={t.documentsNote} />
        <Column
          x={layout.columns.tasks}
          title={t.tasks}
          note={
            <Opening
              said={t.tasksNote(answer.tasks.named ?? 0, answer.tasks.section ?? 0)}
              opens={[byPressing(() => onOpen({ tasks: 'named' })), byPressing(() => onOpen({ tasks: 'section' }))]}
            />
          }
        />
      </header>
      <div className="sanming-figure" style={{ height: layout.height }}>
        <svg width="100%" height={layout.height} aria-hidden="true">
          {layout.lines.map((line) => (
            <path
              key={line.key}
              data-id={line.relationship}
              data-from={line.from}
              data-to={line.to}
              d={line.path}
              className={[
                'draws',
                line.catalogue ? 'catalogue' : line.mode,
                line.relationship === selected ? 'chosen' : '',
              ].join(' ')}
            />
          ))}
        </svg>
        <div className="sanming-star" data-id={answer.model.id} style={{ left: layout.star.x, top: layout.star.y }}>
          <LabelMark label="ReformModel" size={72} />
          <b>{nameOf(answer.model)}</b>
          {origin && (
            <>
              <LabelMark label="Region" size={32} />
              <span>{origin}</span>
            </>
          )}
        </div>
        <ul>
          {layout.instruments.map((placed) => (
            <Instrument
              key={placed.instrument.policy.id}
              placed={placed}
              isChosen={placed.instrument.relationship.id === selected}
              onSelect={onSelect}
            />
          ))}
        </ul>
        <ul>
          {layout.documents.map((placed) => (
            <DocumentCard
              key={placed.document.policy.id}
              placed={placed}
              isChosen={placed.document.drawsOn.some(({ id }) => id === selected)}
              onSelect={onSelect}
            />
          ))}
        </ul>
        <ul>
          {layout.tasks.map((placed) => (
            <Tasks key={placed.tasks[0]!.relationship} placed={placed} selected={selected} onSelect={onSelect} />
          ))}
        </ul>
        <ul>
          {layout.silent.map(({ document, ...box }) => (
            <li key={document.policy.id} className="sanming-silent" data-id={document.policy.id} style={at(box)}>
              <b>{referenceOf(document.policy)}</b> {t.silent}
            </li>
          ))}
        </ul>
      </div>
      {layout.uncited > 0 && <p className="sanming-uncited">{t.uncited(layout.uncited)}</p>}
    </div>
  );
}

function Column({ x, title, note }: { readonly x: number; readonly title: string; readonly note: ReactNode }) {
  return (
    <p style={{ left: x }}>
      <b>{title}</b>
      <span>{note}</span>
    </p>
  );
}

interface CardProps<Placed> {
  readonly placed: Placed;
  readonly isChosen: boolean;
  onSelect(relationship: string): void;
}

function Instrument({ placed: { instrument, ...box }, isChosen, onSelect }: CardProps<PlacedInstrument>) {
  const t = useMessages(sanmingMessages);
  const { policy, relationship } = instrument;
  const number = policy.properties.documentNumber;
  const presence = policy.properties.presence;
  const held = presence === 'held';
  return (
    <li style={at(box)} data-id={policy.id}>
      <button
        type="button"
        className={held ? 'sanming-card held' : 'sanming-card ghost'}
        aria-pressed={isChosen}
        title={nameOf(policy)}
        onClick={() => onSelect(relationship.id)}
      >
        <span className="instrument-number">{String(number ?? policy.properties.issuer ?? t.noNumber)}</span>
        <cite lang="zh-CN">{`《${nameOf(policy)}》`}</cite>
        <small>
          <Dots mode="title" /> {held ? t.held : presence === 'catalogue' ? t.catalogue : t.cited}
        </small>
      </button>
    </li>
  );
}

function DocumentCard({ placed: { document, ...box }, isChosen, onSelect }: CardProps<PlacedDocument>) {
  const t = useMessages(sanmingMessages);
  const { policy, regions, drawing, drawsOn, tasks } = document;
  const level = levels.find((each) => each === policy.properties.level);
  const date = policy.properties.issuedOn;
  const relationship = drawsOn[0]?.id ?? drawing[0]?.relationship;
  return (
    <li style={at(box)} data-id={policy.id}>
      <button
        type="button"
        className="sanming-card held"
        aria-pressed={isChosen}
        title={nameOf(policy)}
        onClick={() => relationship && onSelect(relationship)}
      >
        <b>{String(policy.properties.documentNumber ?? policy.properties.issuer ?? nameOf(policy))}</b>
        <small>
          {level && <LevelBars level={level} />} {regions.map(nameOf).join('、')} ·{' '}
          {date ? String(date) : t.dateUnknown}
          <span className="visually-hidden">{t.drawingIn(drawing.length, tasks)}</span>
        </small>
      </button>
    </li>
  );
}

interface TasksProps {
  readonly placed: PlacedTasks;
  readonly selected: string | undefined;
  onSelect(relationship: string): void;
}

function Tasks({ placed: { tasks, mode, document: _, ...box }, selected, onSelect }: TasksProps) {
  const t = useMessages(sanmingMessages);
  const language = useLanguage();
  const [first] = tasks;
  const isChosen = tasks.some(({ relationship }) => relationship === selected);
  const words = <span className="visually-hidden">{drawWords[mode][language]}</span>;
  if (tasks.length === 1 && mode !== 'section') {
    return (
      <li style={at(box)} data-id={first!.task.id}>
        <button
          type="button"
          className="sanming-card task"
          aria-pressed={isChosen}
          onClick={() => onSelect(first!.relationship)}
        >
          <Dots mode={mode} /> {words}
          <span className="task-name">
            {titleOf(first!.task)}
            <small>{first!.themes.map(({ theme }) => nameOf(theme)).join('、')}</small>
          </span>
        </button>
      </li>
    );
  }
  const markers = tasks.map(({ task }) => fullWidthMarker(String(task.properties.marker ?? '')).replace(/、$/, ''));
  return (
    <li style={at(box)}>
      <div className={isChosen ? 'sanming-card task weak chosen' : 'sanming-card task weak'}>
        <Dots mode={mode} /> {words}
        <span className="task-names">
          {tasks.map(({ task, relationship }, i) => (
            <button
              key={relationship}
              data-id={task.id}
              type="button"
              title={titleOf(task)}
              aria-pressed={relationship === selected}
              onClick={() => onSelect(relationship)}
            >
              {markers[i]}
              <span className="visually-hidden">{nameOf(task)}</span>
            </button>
          ))}
          <span className="task-themes">{themesOf(tasks)}</span>
        </span>
        <small>{t.items(tasks.length)}</small>
      </div>
    </li>
  );
}

const themesOf = (tasks: PlacedTasks['tasks']) =>
  [
    ...new Set(
      tasks.flatMap(({ themes }) => themes.filter(({ primary }) => primary).map(({ theme }) => nameOf(theme))),
    ),
  ].join(' · ');
