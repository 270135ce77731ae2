import type { Label } from '../../graph/schema/labels.ts';
import type { Level, Presence } from '../../graph/schema/words.ts';
import { levels } from '../../graph/schema/words.ts';
import type { Language } from '../state/preferences.ts';
import { captionOf, presenceOf } from './caption.ts';
import type { SceneFacts } from './facts.ts';
import type { Scene, SceneNode } from './scene.ts';
import { labelLineHeight, widthInPixels } from './text-width.ts';
import { wrap } from './wrap.ts';

/** How a node is drawn, in the design's terms and without colours: those are the stylesheet's. */
export interface NodeLook {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  /** Where the label stands. A target's short text stands beside it. */
  readonly side: 'below' | 'right';
  readonly presence?: Presence;
  readonly level?: Level;
  readonly grouped: boolean;
}

/** What a node and its label cover, as distances from its middle. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const labelGap = 6;

const sizes: Readonly<Record<Exclude<Label, 'Department'>, readonly [number, number]>> = {
  Policy: [40, 50],
  Task: [41, 29],
  FunctionalLine: [50, 32],
  Region: [34, 34],
  Institution: [32, 32],
  Theme: [38, 38],
  ReformModel: [50, 50],
  Target: [26, 26],
};

/** The area of a department grows with its tasks: 20 + 6.7·√tasks, at most 64. */
export function departmentSize(tasks: number): number {
  return Math.min(64, 20 + 6.7 * Math.sqrt(Math.max(1, tasks)));
}

const groupWords = {
  zh: { tasks: (n: number) => `${n} 项任务`, rest: (n: number) => `其余 ${n} 项` },
  en: { tasks: (n: number) => `${n} tasks`, rest: (n: number) => `${n} more` },
} as const;

function linesOf(node: SceneNode, facts: SceneFacts, language: Language): readonly string[] {
  if (node.section) {
    const { marker, title, tasks } = node.section;
    return [...wrap(marker + title), groupWords[language].tasks(tasks.length)];
  }
  if (node.rest) return [groupWords[language].rest(node.rest.total - node.rest.drawn)];
  return node.node ? captionOf(node.node, facts.severalRegions, language) : [];
}

/** The looks of all nodes of a scene. */
export function nodeLooks(scene: Scene, facts: SceneFacts, language: Language): Map<string, NodeLook> {
  const looks = new Map<string, NodeLook>();
  for (const node of scene.nodes.values()) {
    const diameter = node.label === 'Department' ? departmentSize(facts.tasksOf.get(node.id) ?? 0) : 0;
    const [width, height] = node.label === 'Department' ? [diameter, diameter] : sizes[node.label];
    const level = levels.find((l) => node.label === 'Policy' && l === node.node?.properties.level);
    const presence = node.node && presenceOf(node.node);
    looks.set(node.id, {
      width,
      height,
      lines: linesOf(node, facts, language),
      side: node.label === 'Target' && !node.rest ? 'right' : 'below',
      grouped: Boolean(node.section || node.rest),
      ...(presence && { presence }),
      ...(level && { level }),
    });
  }
  return looks;
}

/** Size of a node's label in pixels at zoom 1. */
export function labelSizeOf(look: NodeLook): { readonly width: number; readonly height: number } {
  return {
    width: look.lines.reduce((widest, line) => Math.max(widest, widthInPixels(line)), 0),
    height: look.lines.length * labelLineHeight,
  };
}

/** What a node covers with its label. */
export function boxOf(look: NodeLook): Box {
  const label = labelSizeOf(look);
  const [halfWidth, halfHeight] = [look.width / 2, look.height / 2];
  if (look.side === 'right') {
    return {
      left: halfWidth,
      right: halfWidth + labelGap + label.width,
      top: Math.max(halfHeight, label.height / 2),
      bottom: Math.max(halfHeight, label.height / 2),
    };
  }
  const reach = Math.max(halfWidth, label.width / 2);
  return {
    left: reach,
    right: reach,
    top: halfHeight,
    bottom: halfHeight + (label.height > 0 ? labelGap + label.height : 0),
  };
}
