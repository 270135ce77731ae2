import { useState } from 'react';
import { type Mark, mostSteps, type Scene, type Step } from '../../../graph/story/story.ts';
import { change } from '../../briefing/drafts.ts';
import { Scaled } from '../../briefing/Scaled.tsx';
import { addMark, addStep, editStep, removeStep, toggleLit } from '../../briefing/step-edits.ts';
import { lastStep } from '../../briefing/steps.ts';
import { changeScene } from '../../briefing/story-edits.ts';
import { Segments } from '../../frame/Segments.tsx';
import { useMessages } from '../../i18n/messages.ts';
import { IconButton } from '../../marks/IconButton.tsx';
import { annotateMessages } from './annotate-messages.ts';
import { Pointing, type Tool } from './Pointing.tsx';
import { StepContent } from './StepContent.tsx';
import './annotate.css';

interface AnnotateProps {
  readonly name: string;
  readonly scene: Scene;
}

const tools: readonly Tool[] = ['lit', 'text', 'arrow'];

/** The stage while a scene is annotated: its steps, what a click on the figure does, and what the step holds. */
export function Annotate({ name, scene }: AnnotateProps) {
  const t = useMessages(annotateMessages);
  const steps = Math.max(1, lastStep(scene));
  const [chosen, setChosen] = useState(steps);
  const [tool, setTool] = useState<Tool>('lit');
  const [drawn, setDrawn] = useState<Mark>();
  const at = Math.min(chosen, steps);
  const edit = (how: (step: Step) => Step, typing = false) =>
    change(name, (story) => editStep(story, scene.id, at, how), typing);
  const put = (mark: Mark) => edit((step) => addMark(step, mark));
  const step = scene.steps?.[at - 1] ?? { lit: [], marks: [] };
  // An arrow that is being drawn shows as if it were there.
  const shown = drawn ? { ...scene, steps: [...(scene.steps ?? []).slice(0, at - 1), addMark(step, drawn)] } : scene;
  return (
    <>
      <div className="annotate-bar">
        <Segments
          name={t.steps}
          options={Array.from({ length: steps }, (_, i) => ({ value: String(i + 1), name: t.step(i + 1) }))}
          value={String(at)}
          onChange={(value) => setChosen(Number(value))}
        />
        <IconButton
          word={t.addStep}
          icon="plus"
          disabled={lastStep(scene) === 0 || steps === mostSteps}
          onClick={() => {
            change(name, (story) => addStep(story, scene.id));
            setChosen(steps + 1);
          }}
        />
        <IconButton
          word={t.removeStep}
          icon="bin"
          disabled={lastStep(scene) === 0}
          onClick={() => change(name, (story) => removeStep(story, scene.id, at))}
        />
        <span className="sp" />
        <Segments
          name={t.tool}
          options={tools.map((value) => ({ value, name: t[value] }))}
          value={tool}
          onChange={(value) => setTool(value)}
        />
        <label className="annotate-rest">
          {t.rest}{' '}
          <select
            value={scene.rest ?? 'dim'}
            onChange={(event) =>
              change(name, (story) =>
                changeScene(story, scene.id, { rest: event.target.value === 'hide' ? 'hide' : 'dim' }),
              )
            }
          >
            <option value="dim">{t.rest_dim}</option>
            <option value="hide">{t.rest_hide}</option>
          </select>
        </label>
      </div>
      <p className="annotate-how">{t[`how_${tool}`]}</p>
      <div className="stage-slide">
        <Pointing
          tool={tool}
          onLit={(id) => edit((now) => toggleLit(now, id))}
          onText={(place) => put({ kind: 'text', at: place, text: t.newWords })}
          onDraw={(from, to) => setDrawn({ kind: 'arrow', from, to })}
          onArrow={(from, to) => {
            setDrawn(undefined);
            put({ kind: 'arrow', from, to });
          }}
          onNoArrow={() => setDrawn(undefined)}
        >
          <Scaled scene={shown} first={860} step={at} alive />
        </Pointing>
      </div>
      <StepContent step={step} at={at} onEdit={edit} />
    </>
  );
}
