import type { Places } from '../knowledge/place.ts';
import type { InstitutionMention, PlaceMention, TargetMention, ThemeMention } from '../reading/types.ts';
import type { Draft, Origin } from './draft.ts';
import type { Witness } from './evidence.ts';
import { addRegion } from './regions.ts';

/** What a task is about and speaks of: places, institutions, themes, targets, reform models. */

export function addPlace(draft: Draft, owner: string, mention: PlaceMention, places: Places, witness: Witness): void {
  const region = addRegion(draft, mention.region, places);
  if (region) draft.relate('MENTIONS', owner, region, { context: mention.context }, placeOf(mention, witness));
}

export function addInstitution(
  draft: Draft,
  owner: string,
  mention: InstitutionMention,
  places: Places,
  witness: Witness,
): void {
  const { name, kind, context } = mention;
  const id = draft.node(`institution:${mention.region ?? '?'}/${name}`, 'Institution', { name, kind });
  draft.relate('MENTIONS', owner, id, { context }, placeOf(mention, witness));
  const region = mention.region && addRegion(draft, mention.region, places);
  if (region) {
    draft.relate('HAS_INSTITUTION', region, id, {}, { source: 'derived', detail: `region-of-institution: ${name}` });
  }
}

/** The context of these mentions is a word (pilot, named); their evidence is shown in its sentence. */
function placeOf(mention: PlaceMention | InstitutionMention, witness: Witness): Origin {
  const { context: _, ...read } = mention;
  return witness(read);
}

export function addTheme(draft: Draft, owner: string, mention: ThemeMention, witness: Witness): void {
  const id = draft.node(`theme:${mention.theme}`, 'Theme', { name: mention.theme });
  draft.relate('ADDRESSES', owner, id, { rank: mention.rank, score: mention.score }, witness(mention));
}

/** @param order place of the target among those of its owner, from 1: it makes the id */
export function addTarget(draft: Draft, owner: string, mention: TargetMention, order: number, witness: Witness): void {
  const { text, metric, comparator, value, unit, scope, strength, deadline, deadlineText, kind } = mention;
  const said = { metric, comparator, value, unit, scope, strength, deadline, deadlineText };
  const known = Object.fromEntries(Object.entries(said).filter(([, v]) => v !== undefined));
  const id = draft.node(`target:${owner}/${order}`, 'Target', { name: text, text, ...known, kind });
  draft.relate('SETS', owner, id, {}, witness(mention));
}

/** A reform model as the knowledge files describe it. */
export interface KnownReformModel {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Code of the place it comes from. */
  readonly origin?: string;
  /** Data file and entry that say so. */
  readonly entry: string;
}

export function addReformModel(draft: Draft, model: KnownReformModel, places: Places): string {
  const id = draft.node(`reform-model:${model.name}`, 'ReformModel', { name: model.name, aliases: [...model.aliases] });
  const origin = model.origin && addRegion(draft, model.origin, places);
  if (origin) draft.relate('ORIGINATED_IN', id, origin, {}, { source: 'catalogue', detail: model.entry });
  return id;
}
