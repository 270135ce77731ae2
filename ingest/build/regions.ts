import type { ContributedNode } from '../../graph/contribution.ts';
import type { Place, Places } from '../knowledge/place.ts';
import { remembered } from '../reading/remembered.ts';
import { type Draft, described } from './draft.ts';

const placesFile = 'ingest/knowledge/places.json';

/**
 * Puts a region in with everything it is part of, up to 全国.
 * @param code `140100`, or `<parent code>/<name>` for an area without a code
 * @returns its node id, or undefined for a code that no places file knows
 */
export function addRegion(draft: Draft, code: string, places: Places): string | undefined {
  const whole = idOf(code);
  if (draft.has(whole)) return whole;
  const [known, area] = places.byCode(code) ? [code, undefined] : splitArea(code);
  const place = places.byCode(known);
  if (!place) return undefined;
  const id = addPlace(draft, place);
  let child = id;
  for (const above of places.ancestors(known)) {
    const parent = addPlace(draft, above);
    draft.relate('PART_OF', child, parent, {}, { source: 'catalogue', detail: `${placesFile}#${codeOf(child)}` });
    child = parent;
  }
  if (area === undefined) return id;
  const areaId = draft.node(whole, 'Region', { name: area });
  draft.relate('PART_OF', areaId, id, {}, { source: 'derived', detail: `area-without-code: ${area} in ${place.name}` });
  return areaId;
}

/** One string for each code, so that what is asked again and again by id is found by its place in memory. */
const idOf = remembered((code: string) => `region:${code}`);

function splitArea(code: string): [string, string | undefined] {
  const slash = code.indexOf('/');
  return slash < 0 ? [code, undefined] : [code.slice(0, slash), code.slice(slash + 1)];
}

const codeOf = (id: string) => id.slice('region:'.length);

const nodes = new WeakMap<Place, ContributedNode>();

function addPlace(draft: Draft, place: Place): string {
  let node = nodes.get(place);
  if (node === undefined) {
    const { code, name, shortName, level, aliases } = place;
    node = described(idOf(code), 'Region', { name, shortName, level, aliases: [...aliases] });
    nodes.set(place, node);
  }
  return draft.put(node);
}
