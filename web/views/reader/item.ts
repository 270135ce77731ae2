import type { OutlineEntry } from '../../../graph/contribution.ts';
import type { RelationshipType } from '../../../graph/schema/relationships.ts';
import type { Mention, NeighbourhoodAnswer, NodeSummary, RelationshipSummary } from '../../../graph/store/answers.ts';

import { titleOf } from '../../view-model/caption.ts';
import { partsOfPolicy, policyOfTask } from '../../view-model/part-ids.ts';

/** What was read from one item of a text: the other node, how it is related, and where that is printed. */
export interface ItemRow {
  readonly relationship: RelationshipSummary;
  readonly node: NodeSummary;
  /** As printed or short, as a list beside the text needs it. */
  readonly name: string;
  /** Absent where the relationship was not read from this text (a theme, a similar task). */
  readonly printedAt: { readonly start: number; readonly end: number } | undefined;
  /** What stands beside the name instead of the relationship in words. */
  readonly beside?: string;
}

/** The order in which an item's relationships are told. HAS_TASK is the item itself. */
const order: readonly RelationshipType[] = [
  'ASSIGNED_TO',
  'SETS',
  'CITES',
  'PLANS',
  'MENTIONS',
  'DRAWS_ON',
  'ADDRESSES',
  'ISSUED_BY',
  'APPLIES_TO',
];

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

function nameOf(node: NodeSummary, { properties }: RelationshipSummary): string {
  const p = node.properties;
  if (node.label === 'Policy') return text(p.documentNumber) ?? text(p.name) ?? node.id;
  if (node.label === 'Task') return titleOf(node);
  return text(properties.printed) ?? text(p.shortName) ?? text(p.name) ?? node.id;
}

const basisRank = (row: ItemRow) => (row.relationship.properties.basis === 'stated' ? 0 : 1);
const place = (row: ItemRow) => Number(row.relationship.properties.order ?? 0);

/**
 * The relationships of a node in the order of the list: units as printed, then targets, citations, places, and what
 * was derived.
 * @param mentions of the document that is open; only they have a place in its text
 */
export function itemRows(answer: NeighbourhoodAnswer, mentions: readonly Mention[]): ItemRow[] {
  const nodes = new Map(answer.nodes.map((node) => [node.id, node]));
  const printed = new Map(mentions.map((m) => [m.relationship, m]));
  return answer.relationships
    .filter((r) => order.includes(r.type) && r.from === answer.centre.id)
    .flatMap((relationship): ItemRow[] => {
      const node = nodes.get(relationship.to);
      const mention = printed.get(relationship.id);
      if (!node) return [];
      const printedAt = mention && { start: mention.start, end: mention.end };
      return [{ relationship, node, name: nameOf(node, relationship), printedAt }];
    })
    .sort(
      (a, b) =>
        order.indexOf(a.relationship.type) - order.indexOf(b.relationship.type) ||
        basisRank(a) - basisRank(b) ||
        place(a) - place(b) ||
        (a.printedAt?.start ?? 0) - (b.printedAt?.start ?? 0),
    );
}

/** The document of a task in few words: its number, without one its issuer, without a known issuer its title. */
function documentOf(task: string): string {
  const { number, issuer, title } = partsOfPolicy(policyOfTask(task));
  return number ?? (issuer.startsWith('?') && title ? title : issuer);
}

/** Tasks of other documents whose text is alike: derived, not read from this text. The most alike first. */
export function similarRows(answer: NeighbourhoodAnswer): ItemRow[] {
  const nodes = new Map(answer.nodes.map((node) => [node.id, node]));
  return answer.relationships
    .filter((r) => r.type === 'CORRESPONDS_TO')
    .sort((a, b) => Number(b.properties.score ?? 0) - Number(a.properties.score ?? 0))
    .flatMap((relationship): ItemRow[] => {
      const node = nodes.get(relationship.from === answer.centre.id ? relationship.to : relationship.from);
      if (!node) return [];
      return [{ relationship, node, name: titleOf(node), printedAt: undefined, beside: documentOf(node.id) }];
    });
}

/** The innermost item that an offset stands in. */
export function itemAt(outline: readonly OutlineEntry[], offset: number): OutlineEntry | undefined {
  return outline
    .filter((entry) => entry.node && entry.start <= offset && offset < entry.end)
    .sort((a, b) => b.start - a.start)[0];
}

/** `120-135`, as links write a printed place. */
export function parseAt(at: string | undefined): { start: number; end: number } | undefined {
  const [start, end] = (at ?? '').split('-').map(Number);
  return start !== undefined && end !== undefined && start < end ? { start, end } : undefined;
}
