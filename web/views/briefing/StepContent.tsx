import { useQueries } from '@tanstack/react-query';
import { type KeyboardEvent, useState } from 'react';
import type { Mark, Step } from '../../../graph/story/story.ts';
import { changeMark, moveMark, removeMark, toggleLit } from '../../briefing/step-edits.ts';
import { cellOf } from '../../briefing/things.ts';
import { isNotFound } from '../../data/client.ts';
import { queries } from '../../data/queries.ts';
import { useMessages } from '../../i18n/messages.ts';
import { Icon } from '../../marks/Icon.tsx';
import { IconButton } from '../../marks/IconButton.tsx';
import { annotateMessages } from './annotate-messages.ts';
import { type DrawnThing, nameDrawn, thingsDrawn } from './things-drawn.ts';

interface StepContentProps {
  readonly step: Step;
  readonly at: number;
  onEdit(how: (step: Step) => Step, typing?: boolean): void;
}

/** Everything that a step holds, to be read, changed and taken out without pointing at the figure. */
export function StepContent({ step, at, onEdit }: StepContentProps) {
  const t = useMessages(annotateMessages);
  const names = useNames(step.lit);
  const isEmpty = step.lit.length === 0 && step.marks.length === 0;
  return (
    <section className="step-content" aria-label={t.inStep(at)}>
      <p className="h3">
        <span>{t.inStep(at)}</span>
        {isEmpty && <span>{t.nothing}</span>}
      </p>
      <ul className="step-lit">
        {step.lit.map((id, i) => (
          <li key={id} className="tag o">
            {names[i] ?? t.line}
            <button
              type="button"
              aria-label={`${t.remove} ${names[i] ?? t.line}`}
              onClick={() => onEdit((now) => toggleLit(now, id))}
            >
              <Icon name="close" size={12} />
            </button>
          </li>
        ))}
        <li>
          <Candidates lit={step.lit} onChoose={(id) => onEdit((now) => toggleLit(now, id))} />
        </li>
      </ul>
      <ul>
        {step.marks.map((mark, i) => (
          <MarkRow key={i} mark={mark} at={i} onEdit={onEdit} />
        ))}
      </ul>
    </section>
  );
}

/** What a step names is of one node, or of two: a cell's row and column, a line's ends. */
function partsOf(id: string): readonly { readonly sign: string; readonly ids: readonly string[] }[] {
  const cell = cellOf(id);
  if (cell) return [{ sign: ' × ', ids: cell }];
  if (id.includes('→')) return [{ sign: ' → ', ids: id.split('→') }];
  return id.includes('|') ? [] : [{ sign: '', ids: [id] }];
}

/** Their names; what is gone from the data is said to be; none for what has no name of its own. */
function useNames(lit: readonly string[]): readonly (string | undefined)[] {
  const t = useMessages(annotateMessages);
  const asked = [...new Set(lit.flatMap((id) => partsOf(id).flatMap(({ ids }) => ids)))];
  const answers = useQueries({ queries: asked.map((id) => ({ ...queries.node(id), retry: false })) });
  const nameOf = (id: string) => {
    const { data, error } = answers[asked.indexOf(id)] ?? {};
    if (data) return String(data.properties.shortName ?? data.properties.name ?? data.id);
    const written = id.replace(/^\w+:/, '');
    return isNotFound(error) ? t.gone(written) : written;
  };
  return lit.map((id) => {
    const [part] = partsOf(id);
    return part ? part.ids.map(nameOf).join(part.sign) : nameDrawn(id);
  });
}

interface CandidatesProps {
  readonly lit: readonly string[];
  onChoose(id: string): void;
}

/** What the figure holds, to be chosen by keyboard. It is read from the figure when the field is entered. */
function Candidates({ lit, onChoose }: CandidatesProps) {
  const t = useMessages(annotateMessages);
  const [things, setThings] = useState<readonly DrawnThing[]>([]);
  const read = () => setThings(thingsDrawn());
  return (
    <select
      aria-label={t.add}
      value=""
      onFocus={read}
      onPointerDown={read}
      onChange={(event) => onChoose(event.target.value)}
    >
      <option value="">{t.add}</option>
      {things
        .filter(({ id }) => !lit.includes(id))
        .map(({ id, name }) => (
          <option key={id} value={id}>
            {name || id}
          </option>
        ))}
    </select>
  );
}

interface MarkRowProps {
  readonly mark: Mark;
  readonly at: number;
  readonly onEdit: StepContentProps['onEdit'];
}

/** So far an arrow key moves a mark. */
const nudge = 0.01;
const directions: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [-nudge, 0],
  ArrowRight: [nudge, 0],
  ArrowUp: [0, -nudge],
  ArrowDown: [0, nudge],
};

function MarkRow({ mark, at, onEdit }: MarkRowProps) {
  const t = useMessages(annotateMessages);
  const move = (event: KeyboardEvent) => {
    const direction = directions[event.key];
    if (!direction) return;
    event.preventDefault();
    onEdit((step) => moveMark(step, at, ...direction), true);
  };
  return (
    <li className="step-mark">
      {mark.kind === 'text' ? (
        <textarea
          rows={Math.min(4, mark.text.split('\n').length)}
          aria-label={t.words}
          value={mark.text}
          maxLength={200}
          onFocus={(event) => event.target.select()}
          onChange={(event) => onEdit((step) => changeMark(step, at, { ...mark, text: event.target.value }), true)}
        />
      ) : (
        <span>{t.arrow}</span>
      )}
      <IconButton word={t.move} icon="move" onKeyDown={move} />
      <IconButton word={t.remove} icon="close" onClick={() => onEdit((step) => removeMark(step, at))} />
    </li>
  );
}
