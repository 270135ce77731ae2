import type { Mark, Scene, Step } from '../../graph/story/story.ts';
import { cellOf } from './things.ts';

/** What of a scene shows at one of its steps. */
export interface ShownStep {
  /** How something of the figure stands. */
  standing(thing: Thing): Standing;
  /** What happens to all that is not pointed at. */
  readonly rest: 'dim' | 'gone';
  readonly marks: readonly Mark[];
  /** What this step points at first: the ids that the step before did not name, else all of its own. */
  readonly newest: readonly string[];
}

/** Something in a figure that a step may point at. */
export interface Thing {
  readonly id: string;
  /** Of a relationship. */
  readonly ends?: readonly [from: string, to: string] | undefined;
  /** What it is a part of: the row of a sentence, the document of a task. */
  readonly within?: readonly string[];
}

/**
 * Pointed at itself, or between two that are; part of what is; the head of what is, a row or a column; or none of these:
 * it steps back, or is not there yet.
 */
export type Standing = 'lit' | 'within' | 'head' | 'dim' | 'gone';

/** A page of a presentation. */
export interface StoryPage {
  readonly scene: Scene;
  /** One of its steps; 0 is the scene before the first. */
  readonly step: number;
  /** Which part of its figure, from 0, where that goes on. */
  readonly part: number;
}

const stepsOf = ({ steps = [] }: Scene): readonly Step[] => steps;

export const lastStep = (scene: Scene): number => stepsOf(scene).length;

/** A scene that unfolds begins with its first step: before it nothing would be there. */
const firstStep = (scene: Scene): number => (scene.rest === 'hide' && lastStep(scene) > 0 ? 1 : 0);

/**
 * Everything that is presented, in order. A figure goes on at the last step of its scene, and at each that points at
 * something.
 * @param partsOf how many parts a figure has at a step, as it was laid out
 */
export function pagesOf(scenes: readonly Scene[], partsOf: (scene: string, step: number) => number): StoryPage[] {
  return scenes.flatMap((scene) => {
    const [first, last] = [firstStep(scene), lastStep(scene)];
    return Array.from({ length: last - first + 1 }, (_, i) => first + i).flatMap((step) => {
      const goesOn = step === last || (stepsOf(scene)[step - 1]?.lit.length ?? 0) > 0;
      const parts = goesOn ? partsOf(scene.id, step) : 1;
      return Array.from({ length: parts }, (_, part) => ({ scene, step, part }));
    });
  });
}

/**
 * @param at the step, counted from 1; 0 is the scene as its view shows it
 * @returns nothing where the scene shows as its view does
 */
export function shownStep(scene: Scene, at: number): ShownStep | undefined {
  const step = stepsOf(scene)[at - 1];
  if (!step) return undefined;
  const unfolds = scene.rest === 'hide';
  const until = unfolds ? stepsOf(scene).slice(0, at) : [step];
  const marks = until.flatMap((each) => each.marks);
  const rest = unfolds ? 'gone' : 'dim';
  const before = stepsOf(scene)[at - 2]?.lit ?? [];
  const added = step.lit.filter((id) => !before.includes(id));
  const newest = added.length > 0 ? added : step.lit;
  if (step.lit.length === 0) return { standing: () => 'within', rest, marks, newest };
  const lit = new Set(until.flatMap((each) => each.lit));
  const heads = new Set([...lit].flatMap((id) => cellOf(id) ?? []));
  return {
    standing: ({ id, ends, within = [] }) => {
      if (lit.has(id) || ends?.every((end) => lit.has(end))) return 'lit';
      if ([...within, ...(cellOf(id) ?? [])].some((around) => lit.has(around))) return 'within';
      return heads.has(id) ? 'head' : rest;
    },
    rest,
    marks,
    newest,
  };
}
