import type { Language } from '../../../graph/language.ts';
import { neighboursUpTo } from '../../data/all-pages.ts';
import { ask } from '../../data/client.ts';
import { countedInPart, withAll } from '../../view-model/data.ts';
import { facetsOf } from '../../view-model/facets.ts';
import { filterScene, filtersByFacets } from '../../view-model/filter.ts';
import { sceneOf } from '../../view-model/scene.ts';
import { contextPortions, type Further, furtherOf } from './further.ts';
import { foldsOn } from './picture-folds.ts';
import type { GraphState } from './state.ts';
import type { Picture } from './use-picture.ts';

/**
 * The picture with everything its groups stand for, fetched page by page: what is handed on of a hub is all that is
 * counted on it, however much of it was needed to draw its groups.
 * @throws where the server does not answer, or `signal` says that it is not wanted any more
 */
export async function wholePicture(
  picture: Picture,
  state: GraphState,
  language: Language,
  signal: AbortSignal,
): Promise<Picture> {
  const inPart = countedInPart(picture.scene.data);
  if (inPart.length === 0) return picture;
  const answers = await Promise.all(
    inPart.map(async (cut) => {
      const { id, steps } = cut.expansion;
      const question = { id, types: [steps[0]!.type], direction: steps[0]!.direction };
      return [cut, await neighboursUpTo(question, Number.POSITIVE_INFINITY, signal)] as const;
    }),
  );
  const data = withAll(picture.scene.data, answers);
  const filtering = filtersByFacets(state.hidden);
  const further = state.groupBy === 'policy' && !filtering ? picture.further : await furtherOfAll();
  const facets = facetsOf(data, further);
  const scene = sceneOf(data, foldsOn({ data, further, facets }, state, picture.frame, language));
  const visible = filterScene(scene, state.hidden, filtering ? facets : new Map());
  return { ...picture, scene, facets, further, visible };

  async function furtherOfAll(): Promise<Further> {
    const themes = state.groupBy === 'theme' || state.hidden.themes.length > 0;
    const asked = contextPortions(data, themes).map((question) => ask('context', question, signal));
    return furtherOf(await Promise.all(asked));
  }
}
