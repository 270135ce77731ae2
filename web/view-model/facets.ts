import { byCodePoint } from '../../graph/graph.ts';
import { countedYear } from '../../graph/schema/counted-year.ts';
import { regionOfId } from '../../graph/schema/region-of-id.ts';
import { undated } from '../../graph/schema/words.ts';
import type { NodeSummary } from '../../graph/store/answers.ts';
import { presenceOf } from './caption.ts';
import type { GraphData } from './data.ts';
import { policyOfTask } from './part-ids.ts';

/** What a node can be filtered, grouped and painted by. Absent where the graph does not say it. */
export interface Facets {
  readonly level?: string;
  /** The code of a region: 140000. */
  readonly region?: string;
  /** The year a document plans for, else that of its signing; `undated` for a document that says neither. */
  readonly year?: string;
  readonly held?: boolean;
  /** Ids of themes. */
  readonly themes?: readonly string[];
}

const primaryFirst = (
  a: { readonly theme: string; readonly primary: boolean },
  b: { readonly theme: string; readonly primary: boolean },
) => Number(b.primary) - Number(a.primary) || byCodePoint(a.theme, b.theme);

type Known = Pick<GraphData, 'nodes' | 'relationships'>;

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/**
 * What is known of each node: a task has the level, region and year of its document.
 * @param further what is known beside the picture
 */
export function facetsOf(data: Known, further: Known): ReadonlyMap<string, Facets> {
  const appliesTo = new Map<string, string>();
  const addressed = new Map<string, { readonly theme: string; readonly primary: boolean }[]>();
  const relationships = new Map([...data.relationships, ...further.relationships]);
  const nodes = new Map([...further.nodes, ...data.nodes]);
  for (const { type, from, to, properties } of relationships.values()) {
    // Of several regions the one of the smallest code, of several themes a primary one: as the groups are counted.
    if (type === 'APPLIES_TO') {
      const [region, before] = [to.slice('region:'.length), appliesTo.get(from)];
      if (before === undefined || byCodePoint(region, before) < 0) appliesTo.set(from, region);
    }
    if (type === 'ADDRESSES') {
      const known = addressed.get(from);
      const one = { theme: to, primary: properties.rank === 'primary' };
      if (known) known.push(one);
      else addressed.set(from, [one]);
    }
  }
  const ofPolicy = (node: NodeSummary): Facets => {
    const level = text(node.properties.level);
    const region = appliesTo.get(node.id) ?? (level === 'national' ? '100000' : undefined);
    return {
      ...(level && { level }),
      ...(region && { region }),
      year: String(countedYear(node.properties).year ?? undated),
      held: presenceOf(node) === 'held',
    };
  };
  const ofOther = (node: NodeSummary): Facets => {
    const level = text(node.properties.level);
    const region = regionOfId(node.id);
    return { ...(level && { level }), ...(region && { region }) };
  };
  const facets = new Map<string, Facets>();
  for (const node of nodes.values()) {
    if (node.label === 'Policy') facets.set(node.id, ofPolicy(node));
  }
  for (const node of nodes.values()) {
    if (node.label === 'Policy') continue;
    if (node.label === 'Theme') facets.set(node.id, { themes: [node.id] });
    else if (node.label === 'Task') {
      const { held: _, ...inherited } = facets.get(policyOfTask(node.id)) ?? {};
      const own = addressed
        .get(node.id)
        ?.sort(primaryFirst)
        .map(({ theme }) => theme);
      facets.set(node.id, { ...inherited, ...(own && { themes: own }) });
    } else facets.set(node.id, ofOther(node));
  }
  return facets;
}
