import type { NodeSummary } from '../../graph/store/answers.ts';
import { presenceOf } from './caption.ts';
import type { GraphData } from './data.ts';
import { policyOfTask } from './sections.ts';

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

type Known = Pick<GraphData, 'nodes' | 'relationships'>;

export const undated = 'undated';

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** The model's rule for the year filter: `year`, else the year of `issuedOn`, else not known. */
export function yearOf({ properties }: NodeSummary): string {
  const { year, issuedOn } = properties;
  if (typeof year === 'number') return String(year);
  return text(issuedOn)?.slice(0, 4) ?? undated;
}

const codeIn = /^(?:department:|region:|institution:)([^/]+)/;

/**
 * What is known of each node: a task has the level, region and year of its document.
 * @param further what is known beside the picture
 */
export function facetsOf(data: Known, further: Known): ReadonlyMap<string, Facets> {
  const appliesTo = new Map<string, string>();
  const themes = new Map<string, string[]>();
  const relationships = new Map([...data.relationships, ...further.relationships]);
  const nodes = new Map([...further.nodes, ...data.nodes]);
  for (const { type, from, to } of relationships.values()) {
    if (type === 'APPLIES_TO') appliesTo.set(from, to.slice('region:'.length));
    if (type === 'ADDRESSES') themes.set(from, [...(themes.get(from) ?? []), to]);
  }
  const ofPolicy = (node: NodeSummary): Facets => {
    const level = text(node.properties.level);
    const region = appliesTo.get(node.id) ?? (level === 'national' ? '100000' : undefined);
    return {
      ...(level && { level }),
      ...(region && { region }),
      year: yearOf(node),
      held: presenceOf(node) === 'held',
    };
  };
  const ofOther = (node: NodeSummary): Facets => {
    const level = text(node.properties.level);
    const region = codeIn.exec(node.id)?.[1];
    return { ...(level && { level }), ...(region && region !== '?' && { region }) };
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
      const own = themes.get(node.id);
      facets.set(node.id, { ...inherited, ...(own && { themes: own }) });
    } else facets.set(node.id, ofOther(node));
  }
  return facets;
}
