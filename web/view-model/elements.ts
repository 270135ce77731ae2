import type { Language } from '../../graph/language.ts';
import type { SceneFacts } from './facts.ts';
import type { Visible } from './filter.ts';
import { basisMark, bundleLook, type LinkLook } from './link-look.ts';
import { boxOf, foldLines, type NodeLook } from './node-look.ts';
import type { SceneLink } from './scene.ts';
import { chipOf } from './sentence.ts';

/** Flat data of a drawn node: everything the stylesheet maps, and nothing else. */
export interface DrawnNode {
  readonly id: string;
  readonly label: string;
  readonly caption: string;
  readonly width: number;
  readonly height: number;
  readonly side: 'below' | 'right';
  readonly ghost?: 'cited' | 'planned' | 'catalogue';
  readonly level?: string;
  readonly grouped?: 1;
  readonly tint?: string;
  readonly character?: string;
  readonly degree: number;
  /** How far node and label reach to each side. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Flat data of a drawn relationship. */
export interface DrawnLink {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly type: string;
  /** The label it ends at: its colour when it is selected. */
  readonly ends: string;
  readonly width: number;
  readonly strong: number;
  readonly arrow: string;
  readonly fill: 'filled' | 'hollow';
  readonly scale: number;
  readonly start: string;
  readonly startFill: 'filled' | 'hollow';
  /** Stands in the middle of the line where the mark at its start is not drawn. */
  readonly bead?: 'circle' | 'square';
  readonly line: 'solid' | 'dashed';
  readonly dash: readonly number[];
  /** The words on the line when it is chosen. */
  readonly chip: string;
  /** The words on the line when one of its ends is selected: only where they say more than the line itself. */
  readonly tag?: string;
  readonly danger?: 1;
  /** Words that are drawn whatever is selected: a repeal, a doubt. */
  readonly always?: string;
}

export interface Drawn {
  readonly nodes: readonly { readonly group: 'nodes'; readonly data: DrawnNode }[];
  readonly links: readonly { readonly group: 'edges'; readonly data: DrawnLink }[];
}

/** The last stage: what the canvas draws. Positions are not here; they belong to the layout. */
export function drawnOf(
  visible: Visible,
  looks: ReadonlyMap<string, NodeLook>,
  facts: SceneFacts,
  language: Language,
): Drawn {
  const labelOf = new Map(visible.nodes.map((node) => [node.id, node.label]));
  // Of what was not all fetched a line knows some only: it says no number.
  const partly = new Set(visible.nodes.flatMap(({ id, fold }) => (fold?.count === undefined ? [] : [id])));
  const nodes = visible.nodes.flatMap(({ id, label, fold }) => {
    const look = looks.get(id);
    if (!look) return [];
    // Of a fold a part may be filtered away: it says how many are left.
    const own = fold ? { ...look, lines: foldLines(fold, language) } : look;
    return [{ group: 'nodes' as const, data: drawnNode(id, label, own, facts.degree.get(id) ?? 0) }];
  });
  const links = visible.links.map((link) => ({
    group: 'edges' as const,
    data: drawnLink(link, labelOf.get(link.to) ?? 'Policy', language, partly.has(link.from) || partly.has(link.to)),
  }));
  return { nodes, links };
}

function drawnNode(id: string, label: string, look: NodeLook, degree: number): DrawnNode {
  const { left, right, top, bottom } = boxOf(look);
  return {
    id,
    label,
    caption: look.lines.join('\n'),
    width: look.width,
    height: look.height,
    side: look.side,
    degree,
    left,
    right,
    top,
    bottom,
    ...(look.presence && look.presence !== 'held' && { ghost: look.presence }),
    ...(look.level && { level: look.level }),
    ...(look.grouped && { grouped: 1 as const }),
    ...(look.tint && { tint: look.tint }),
    ...(look.character && { character: look.character }),
  };
}

const telling = new Set(['ASSIGNED_TO', 'CITES', 'DRAWS_ON', 'MENTIONS', 'CORRESPONDS_TO']);

function drawnLink(link: SceneLink, ends: string, language: Language, partly: boolean): DrawnLink {
  const look: LinkLook = bundleLook(link.relationships);
  const chip = partly ? '' : chipOfLink(link, look, language);
  const bead = basisMark(look);
  return {
    id: link.id,
    source: link.from,
    target: link.to,
    type: link.type,
    ends,
    width: look.width,
    strong: Math.max(look.width, 2.4),
    arrow: look.arrow,
    fill: look.hollow ? 'hollow' : 'filled',
    scale: look.scale ?? 1,
    start: look.start ?? 'none',
    startFill: look.startFilled ? 'filled' : 'hollow',
    ...(bead && { bead }),
    line: look.dash ? 'dashed' : 'solid',
    dash: look.dash ?? [6, 3],
    chip,
    ...(telling.has(link.type) && chip !== '' && { tag: chip }),
    ...(look.danger && { danger: 1 as const }),
    ...(look.danger && { always: chip }),
    ...(look.doubtful && { always: (telling.has(link.type) && chip) || '?' }),
  };
}

function chipOfLink({ relationships }: SceneLink, look: LinkLook, language: Language): string {
  const [first] = relationships;
  if (!first) return '';
  const doubt = look.doubtful ? '? ' : '';
  if (relationships.length === 1) return doubt + chipOf(first, language);
  return `${doubt}${relationships.length}${language === 'zh' ? ' 条' : ''}`;
}
