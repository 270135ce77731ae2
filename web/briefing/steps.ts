import type { Mark, Scene, Step } from '../../graph/story/story.ts';

/** What of a scene shows at one of its steps. */
export interface ShownStep {
  /** How a node or a relationship stands: as ever, back, or not at all. */
  standing(id: string, ends?: readonly [from: string, to: string]): Standing;
  readonly marks: readonly Mark[];
}
export type Standing = 'lit' | 'dim' | 'gone';

/** A page of a presentation: a scene at one of its steps; 0 is the scene before the first. */
export interface StoryPage {
  readonly scene: Scene;
  readonly step: number;
}

const stepsOf = ({ steps = [] }: Scene): readonly Step[] => steps;

export const lastStep = (scene: Scene): number => stepsOf(scene).length;

/** A scene that unfolds begins with its first step: before it nothing would be there. */
const firstStep = (scene: Scene): number => (scene.rest === 'hide' && lastStep(scene) > 0 ? 1 : 0);

/** Everything that is presented, in order. */
export function pagesOf(scenes: readonly Scene[]): StoryPage[] {
  return scenes.flatMap((scene) => {
    const [first, last] = [firstStep(scene), lastStep(scene)];
    return Array.from({ length: last - first + 1 }, (_, i) => ({ scene, step: first + i }));
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
  const lit = new Set(until.flatMap((each) => each.lit));
  const everything = step.lit.length === 0;
  return {
    standing: (id, ends) => {
      const stands = everything || lit.has(id) || ends?.every((end) => lit.has(end));
      return stands ? 'lit' : unfolds ? 'gone' : 'dim';
    },
    marks: until.flatMap(({ marks }) => marks),
  };
}
