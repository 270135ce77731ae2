import type { Language } from '../../graph/language.ts';
import { labelOfId } from '../../graph/schema/label-of-id.ts';
import { type Label, labels } from '../../graph/schema/labels.ts';
import type { Level, Presence } from '../../graph/schema/words.ts';
import { levels } from '../../graph/schema/words.ts';
import { captionOf, presenceOf } from './caption.ts';
import { regionCode, type SceneFacts } from './facts.ts';
import { type Fold, isGroup, sizeOf } from './folds.ts';
import type { Scene, SceneNode } from './scene.ts';
import type { RuledLook, Tint } from './style-rules.ts';
import { labelLineHeight, widthInPixels } from './text-width.ts';
import { documentOf } from './told.ts';
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
  /** What a rule of the user's makes of it. */
  readonly tint?: Tint;
  readonly character?: string;
}

/** What a node and its label cover, as distances from its middle. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const labelGap = 6;
/** Diameter of several departments that stand as one. */
const groupSize = 32;

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

/** The least width of what grows with what is on the picture; nothing for what stands for several. */
export function leastSize(id: string): number | undefined {
  const label = labelOfId(id);
  return label && (label === 'Department' ? departmentSize(1) : sizes[label][0]);
}

const groupWords = {
  zh: {
    members: (n: number, label: Label) => (label === 'Task' ? `${n} 项任务` : `其余 ${n} 个单位`),
    group: (n: number, label: Label) => (label === 'Task' ? `${n} 项任务` : `${n} 个${labels[label].zh}`),
    rest: (n: number) => `其余 ${n} 项`,
  },
  en: {
    members: (n: number, label: Label) => (label === 'Task' ? `${n} tasks` : `${n} more units`),
    group: (n: number, label: Label) => `${n} × ${labels[label].en}`,
    rest: (n: number) => `${n} more`,
  },
} as const;

/** What a fold is called: 四、高质量发展 6 项任务; tasks that stand under no heading are those of their document. */
export function foldName(fold: Fold, language: Language): string {
  const [first] = fold.members;
  const title = fold.marker + fold.title || (first && documentOf(first));
  return [title, membersOf(fold, language)].filter(Boolean).join(' ');
}

const membersOf = (fold: Fold, language: Language) =>
  groupWords[language][isGroup(fold.id) ? 'group' : 'members'](sizeOf(fold), fold.label);

/** The lines of a fold's label. */
export const foldLines = (fold: Fold, language: Language): readonly string[] => [
  ...(fold.title ? wrap(fold.marker + fold.title) : []),
  membersOf(fold, language),
];

function linesOf(node: SceneNode, facts: SceneFacts, language: Language): readonly string[] {
  if (node.fold) return foldLines(node.fold, language);
  if (node.rest) return [groupWords[language].rest(node.rest.total - node.rest.drawn)];
  return node.node ? captionOf(node.node, regionCode(node.id) !== facts.homeRegion, language) : [];
}

const noRules: ReadonlyMap<string, RuledLook> = new Map();

/** The looks of all nodes of a scene. */
export function nodeLooks(
  scene: Scene,
  facts: SceneFacts,
  language: Language,
  ruled: ReadonlyMap<string, RuledLook> = noRules,
): Map<string, NodeLook> {
  const looks = new Map<string, NodeLook>();
  for (const node of scene.nodes.values()) {
    const diameter = node.label === 'Department' ? departmentSize(facts.tasksOf.get(node.id) ?? 0) : 0;
    const [width, height] =
      node.label !== 'Department' ? sizes[node.label] : node.fold ? [groupSize, groupSize] : [diameter, diameter];
    const level = levels.find((l) => node.label === 'Policy' && l === node.node?.properties.level);
    const presence = node.node && presenceOf(node.node);
    const { scale = 1, tint, character } = ruled.get(node.id) ?? {};
    looks.set(node.id, {
      width: width * scale,
      height: height * scale,
      lines: linesOf(node, facts, language),
      side: node.label === 'Target' && !node.rest ? 'right' : 'below',
      grouped: Boolean(node.fold || node.rest),
      ...(presence && { presence }),
      ...(tint && { tint }),
      ...(character && { character }),
      ...(level && { level }),
    });
  }
  return looks;
}

/** Size of a node's label in pixels at zoom 1. */
function labelSizeOf(look: NodeLook): { readonly width: number; readonly height: number } {
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
