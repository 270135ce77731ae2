import { useQueries } from '@tanstack/react-query';
import type { Scene } from '../../../graph/story/story.ts';
import { namedThings, writtenName } from '../../briefing/named-things.ts';
import { isNotFound } from '../../data/client.ts';
import { queries } from '../../data/queries.ts';

/** So many are asked about, each once; what a story names beyond them is seen in its scenes. */
const most = 400;

/** What of each scene names something that is not in the data any more, as it is written there; by scene. */
export function useGone(scenes: readonly Scene[]): ReadonlyMap<string, readonly string[]> {
  const named = scenes.map(namedThings);
  const nodes = [...new Set(named.flatMap((each) => each.nodes))].slice(0, most);
  const relationships = [...new Set(named.flatMap((each) => each.relationships))].slice(0, most);
  const ofNodes = useQueries({ queries: nodes.map((id) => ({ ...queries.node(id), retry: false })) });
  const ofRelationships = useQueries({
    queries: relationships.map((id) => ({ ...queries.relationship(id), retry: false })),
  });
  const gone = new Set([
    ...nodes.filter((_, i) => isNotFound(ofNodes[i]?.error)),
    ...relationships.filter((_, i) => isNotFound(ofRelationships[i]?.error)),
  ]);
  return new Map(
    scenes.flatMap(({ id }, i) => {
      const { nodes, relationships } = named[i]!;
      const own = [...nodes, ...relationships].filter((each) => gone.has(each)).map(writtenName);
      return own.length > 0 ? [[id, own] as const] : [];
    }),
  );
}
