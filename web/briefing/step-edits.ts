import { type Mark, mostLit, mostMarks, type Scene, type Step, type Story } from '../../graph/story/story.ts';
import { changeScene } from './story-edits.ts';

/** What can be done to the steps of a scene, as functions from one state to the next. */

const empty: Step = { lit: [], marks: [] };

const sceneOf = ({ scenes }: Story, id: string): Scene | undefined => scenes.find((scene) => scene.id === id);

/** @param at the step, counted from 1; the one after the last is made */
export function editStep(story: Story, id: string, at: number, edit: (step: Step) => Step): Story {
  const steps = [...(sceneOf(story, id)?.steps ?? [])];
  while (steps.length < at) steps.push(empty);
  steps[at - 1] = edit(steps[at - 1]!);
  return changeScene(story, id, { steps });
}

/** A new step begins with what the one before it points at. */
export function addStep(story: Story, id: string): Story {
  const steps = sceneOf(story, id)?.steps ?? [];
  return changeScene(story, id, { steps: [...steps, { lit: steps.at(-1)?.lit ?? [], marks: [] }] });
}

export function removeStep(story: Story, id: string, at: number): Story {
  return changeScene(story, id, { steps: (sceneOf(story, id)?.steps ?? []).filter((_, i) => i !== at - 1) });
}

export function toggleLit(step: Step, id: string): Step {
  if (step.lit.includes(id)) return { ...step, lit: step.lit.filter((other) => other !== id) };
  return step.lit.length < mostLit ? { ...step, lit: [...step.lit, id] } : step;
}

/** A step that holds as many as a file takes stays as it is. */
export const addMark = (step: Step, mark: Mark): Step =>
  step.marks.length < mostMarks ? { ...step, marks: [...step.marks, mark] } : step;

export const changeMark = (step: Step, at: number, mark: Mark): Step => ({
  ...step,
  marks: step.marks.map((other, i) => (i === at ? mark : other)),
});

export const removeMark = (step: Step, at: number): Step => ({
  ...step,
  marks: step.marks.filter((_, i) => i !== at),
});

/** Moves a mark as a whole, by shares of the figure. */
export function moveMark(step: Step, at: number, dx: number, dy: number): Step {
  const by = ({ x, y }: { readonly x: number; readonly y: number }) => ({ x: x + dx, y: y + dy });
  const mark = step.marks[at];
  if (!mark) return step;
  return changeMark(
    step,
    at,
    mark.kind === 'text' ? { ...mark, at: by(mark.at) } : { ...mark, from: by(mark.from), to: by(mark.to) },
  );
}
