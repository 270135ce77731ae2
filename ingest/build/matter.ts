import type { ContributedNode } from '../../graph/contribution.ts';
import type { Places } from '../knowledge/place.ts';
import { remembered } from '../reading/remembered.ts';
import type { InstitutionMention, PlaceMention, TargetMention, ThemeMention } from '../reading/types.ts';
import { type Draft, described, type Origin } from './draft.ts';
import type { Witness } from './evidence.ts';
import { addRegion } from './regions.ts';

/** What a task is about and speaks of: places, institutions, themes, targets, reform models. */

/** The task mentions the region; one that is in no table of places is left out. */
export function addPlace(draft: Draft, owner: string, mention: PlaceMention, places: Places, witness: Witness): void {
  const region = addRegion(draft, mention.region, places);
  if (region) draft.relate('MENTIONS', owner, region, { context: mention.context }, placeOf(mention, witness));
}

/** The task mentions the institution, and where its region is known it belongs there. */
export function addInstitution(
  draft: Draft,
  owner: string,
  mention: InstitutionMention,
  places: Places,
  witness: Witness,
): void {
  const { name, kind, context } = mention;
  const id = `institution:${mention.region ?? '?'}/${name}`;
  if (!draft.has(id)) draft.put({ id, label: 'Institution', properties: { name, kind } });
  draft.relate('MENTIONS', owner, id, { context }, placeOf(mention, witness));
  const region = mention.region && addRegion(draft, mention.region, places);
  if (region) {
    draft.relate('HAS_INSTITUTION', region, id, {}, { source: 'derived', detail: `region-of-institution: ${name}` });
  }
}

/** The context of these mentions is a word (pilot, named); their evidence is shown in its sentence. */
function placeOf(mention: PlaceMention | InstitutionMention, witness: Witness): Origin {
  const { start, end, method, confidence } = mention;
  return witness({ start, end, method, confidence });
}

const themeNode = remembered((name: string) => described(`theme:${name}`, 'Theme', { name }));

/** The task is about the theme, first or among others. */
export function addTheme(draft: Draft, owner: string, mention: ThemeMention, witness: Witness): void {
  const id = draft.put(themeNode(mention.theme));
  draft.relate('ADDRESSES', owner, id, { rank: mention.rank, score: mention.score }, witness(mention));
}

/** Targets are numbered for each owner. */
export function addTargets(
  draft: Draft,
  mentions: readonly TargetMention[],
  ownerOf: (mention: TargetMention) => string,
  witness: Witness,
): void {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    const owner = ownerOf(mention);
    const order = (counts.get(owner) ?? 0) + 1;
    counts.set(owner, order);
    addTarget(draft, owner, mention, order, witness);
  }
}

/** @param order place of the target among those of its owner, from 1: it makes the id */
function addTarget(draft: Draft, owner: string, mention: TargetMention, order: number, witness: Witness): void {
  const { text, metric, comparator, value, unit, scope, area, strength, deadline, deadlineText, kind } = mention;
  const properties: Record<string, unknown> = { name: text, text };
  if (metric !== undefined) properties.metric = metric;
  if (comparator !== undefined) properties.comparator = comparator;
  if (value !== undefined) properties.value = value;
  if (unit !== undefined) properties.unit = unit;
  if (scope !== undefined) properties.scope = scope;
  if (area !== undefined) properties.area = area;
  if (strength !== undefined) properties.strength = strength;
  if (deadline !== undefined) properties.deadline = deadline;
  if (deadlineText !== undefined) properties.deadlineText = deadlineText;
  properties.kind = kind;
  const id = draft.put({ id: `target:${owner}/${order}`, label: 'Target', properties });
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

/** Those of the knowledge files are the same object in all documents. */
const models = new WeakMap<KnownReformModel, ContributedNode>();

export function addReformModel(draft: Draft, model: KnownReformModel, places: Places): string {
  let node = models.get(model);
  if (node === undefined) {
    const { name, aliases } = model;
    node = described(`reform-model:${name}`, 'ReformModel', { name, aliases: [...aliases] });
    models.set(model, node);
  }
  const id = draft.put(node);
  const origin = model.origin && addRegion(draft, model.origin, places);
  if (origin) draft.relate('ORIGINATED_IN', id, origin, {}, { source: 'catalogue', detail: model.entry });
  return id;
}
