import { type Scene, type SlidePart, slideParts } from '../../graph/story/story.ts';

/** On a new scene; what is filtered by is said where its author wants it. */
const onNewScene: Readonly<Record<SlidePart, boolean>> = {
  legend: true,
  sources: true,
  date: true,
  caution: true,
  filters: false,
};

/** Whether a scene's slide shows a part, wherever it is shown or handed on. */
export const shows = ({ shows }: Pick<Scene, 'shows'>, part: SlidePart): boolean => shows?.[part] ?? onNewScene[part];

/** The parts that it does not show, as the style sheet of slides is told. */
export const hiddenParts = (scene: Pick<Scene, 'shows'>): string =>
  slideParts.filter((part) => !shows(scene, part)).join(' ');

/** The scene with a part of its slide switched on or off. */
export const switched = (scene: Pick<Scene, 'shows'>, part: SlidePart): Pick<Scene, 'shows'> => ({
  shows: { ...scene.shows, [part]: !shows(scene, part) },
});
