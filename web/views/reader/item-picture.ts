import type { Label } from '../../../graph/schema/labels.ts';
import type { NodeSummary } from '../../../graph/store/answers.ts';
import { titleOf } from '../../view-model/caption.ts';
import { wrap } from '../../view-model/wrap.ts';
import type { ItemRow } from './item.ts';

/**
 * A small composed picture of one item: the item in the middle, its document at the upper left, units at the right in
 * printed order, targets and units that carry forward below, themes and models at the left.
 */
export interface PictureNode {
  readonly id: string;
  readonly label: Label;
  readonly ghost: boolean;
  readonly x: number;
  readonly y: number;
  /** Of the mark: height and width. */
  readonly size: number;
  readonly lines: readonly string[];
  /** Present on what the list holds: choosing it chooses the row. */
  readonly relationship: string | undefined;
}
export interface PictureLine {
  readonly relationship: string | undefined;
  readonly dashed: boolean;
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}
export interface Picture {
  readonly height: number;
  readonly nodes: readonly PictureNode[];
  readonly lines: readonly PictureLine[];
  /** Rows that found no room. */
  readonly leftOut: number;
}

export const pictureWidth = 420;
const height = 280;
const middle = { x: 168, y: 138 };
/** Half the width of the lying card of the item, and a little air. */
const itemRoom = 32;
const policyAt = { x: 52, y: 36 };

interface Slot {
  readonly x: number;
  readonly y: number;
}

const right: readonly (readonly Slot[])[] = [
  [],
  [{ x: 350, y: 132 }],
  [
    { x: 342, y: 76 },
    { x: 350, y: 176 },
  ],
  [
    { x: 338, y: 44 },
    { x: 354, y: 120 },
    { x: 350, y: 196 },
  ],
  [
    { x: 318, y: 32 },
    { x: 366, y: 92 },
    { x: 368, y: 154 },
    { x: 356, y: 216 },
  ],
];
const below: readonly Slot[] = [
  { x: 168, y: 228 },
  { x: 92, y: 236 },
  { x: 250, y: 236 },
];
const left: readonly Slot[] = [
  { x: 46, y: 120 },
  { x: 40, y: 190 },
];

const sideOf = (row: ItemRow): 'right' | 'below' | 'left' => {
  const { type, properties } = row.relationship;
  if (type === 'ASSIGNED_TO') return properties.basis === 'carried-forward' ? 'below' : 'right';
  return type === 'SETS' || type === 'MENTIONS' || type === 'CITES' || type === 'PLANS' ? 'below' : 'left';
};

const sizes: Readonly<Partial<Record<Label, number>>> = { Department: 50, Target: 32, Policy: 52, Task: 62 };

/** @param own the node of the item, @param policy its document */
export function composePicture(own: NodeSummary, policy: NodeSummary | undefined, rows: readonly ItemRow[]): Picture {
  const units = rows.filter((row) => sideOf(row) === 'right').slice(0, 4);
  const placed = [
    ...units.map((row, i) => ({ row, at: right[units.length]?.[i] })),
    ...rows.filter((row) => sideOf(row) === 'below').map((row, i) => ({ row, at: below[i] })),
    ...rows.filter((row) => sideOf(row) === 'left').map((row, i) => ({ row, at: left[i] })),
  ].flatMap(({ row, at }) => (at ? [{ row, at }] : []));

  const nodes: PictureNode[] = [
    {
      id: own.id,
      label: own.label,
      ghost: false,
      ...middle,
      size: 62,
      lines: own.label === 'Task' ? twoLines(titleOf(own)) : [],
      relationship: undefined,
    },
    ...(policy && policy.id !== own.id ? [policyNode(policy)] : []),
    ...placed.map(({ row, at }) => ({
      id: row.node.id,
      label: row.node.label,
      ghost: row.node.label === 'Policy' && row.node.properties.presence !== 'held',
      ...at,
      size: sizes[row.node.label] ?? 44,
      lines: row.node.label === 'Target' ? [targetLine(row.node)] : twoLines(row.name),
      relationship: row.relationship.id,
    })),
  ];
  const lines: PictureLine[] = [
    ...(policy && policy.id !== own.id
      ? [{ relationship: undefined, dashed: false, ...between(policyAt, 32, middle, itemRoom) }]
      : []),
    ...placed.map(({ row, at }) => ({
      relationship: row.relationship.id,
      dashed: row.relationship.properties.basis === 'carried-forward',
      ...between(middle, itemRoom, at, (sizes[row.node.label] ?? 44) / 2),
    })),
  ];
  return { height, nodes, lines, leftOut: rows.length - placed.length };
}

function policyNode(policy: NodeSummary): PictureNode {
  const { documentNumber, name } = policy.properties;
  return {
    id: policy.id,
    label: 'Policy',
    ghost: false,
    ...policyAt,
    size: 52,
    lines: twoLines(String(documentNumber ?? name ?? '')),
    relationship: undefined,
  };
}

export const lineHeight = 15.8;

/** The base line of a name's first line, from the middle of its mark: above the item, below everything else. */
export const firstBaseline = ({ relationship, label, size, lines }: PictureNode) =>
  label === 'Task' && relationship === undefined ? -26 - (lines.length - 1) * lineHeight : size * 0.42 + 16;

/** What a target comes down to: ≥ 30%; without a figure, its first words. */
function targetLine({ properties: p }: NodeSummary): string {
  if (typeof p.value === 'number' && typeof p.comparator === 'string')
    return `${p.comparator} ${p.value}${p.unit ?? ''}`;
  const words = String(p.text ?? p.name ?? '');
  return words.length > 6 ? `${words.slice(0, 6)}…` : words;
}

/** The picture is small: two lines of a name, the rest in the list below it. */
function twoLines(name: string): readonly string[] {
  const [first = '', second, third] = wrap(name);
  if (second === undefined) return [first];
  return [first, third === undefined ? second : `${second}…`];
}

/** The straight way between two places, less the room of what stands at its ends. */
function between(a: Slot, roomA: number, b: Slot, roomB: number): { from: Slot; to: Slot } {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [dx, dy] = [(b.x - a.x) / length, (b.y - a.y) / length];
  return {
    from: { x: a.x + dx * roomA, y: a.y + dy * roomA },
    to: { x: b.x - dx * roomB, y: b.y - dy * roomB },
  };
}
