import type { Language } from '../../graph/language.ts';
import type { Label } from '../../graph/schema/labels.ts';
import type { NodeSummary } from '../../graph/store/answers.ts';
import { presenceWords } from '../i18n/words.ts';
import { wrap } from './wrap.ts';

/** What stands below a node on the canvas. The full name is in the tooltip, the panel and the table. */

const string = (node: NodeSummary, property: string): string | undefined => {
  const value = node.properties[property];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** `(八)` as the text prints it → `（八）` as the interface does. */
export const fullWidthMarker = (marker: string) => marker.replace('(', '（').replace(')', '）');

/** The whole name of a node: title of a policy or task, text of a target. */
export function nameOf(node: NodeSummary): string {
  return (
    string(node, 'name') ?? string(node, 'title') ?? string(node, 'text') ?? node.id.slice(node.id.indexOf(':') + 1)
  );
}

/** A task with its marker: （八）推进医保支付方式改革. */
export function titleOf(node: NodeSummary): string {
  const marker = node.label === 'Task' && string(node, 'marker');
  return marker ? fullWidthMarker(marker) + nameOf(node) : nameOf(node);
}

/** The shortest name that is unambiguous among everything: a document number where there is one. */
export function referenceOf(node: NodeSummary): string {
  return (node.label === 'Policy' && string(node, 'documentNumber')) || titleOf(node);
}

/** 省医保局 in its own region's picture, 贵州省医保局 in another's. */
function departmentCaption(node: NodeSummary, saysRegion: boolean): string {
  const name = nameOf(node);
  const short = string(node, 'shortName');
  if (!short) return name;
  if (!saysRegion) return short;
  const regional = name.indexOf(short.charAt(0));
  return regional > 0 && /^[省市县区州旗]/.test(short) ? name.slice(0, regional) + short : short;
}

/** `≥ 30%`, `60%—70%`; a milestone's deadline; else the text itself. */
function targetCaption(node: NodeSummary): string {
  const { value } = node.properties;
  const unit = string(node, 'unit') ?? '';
  const comparator = string(node, 'comparator');
  if (Array.isArray(value)) return `${value.join('—')}${unit}`;
  if (typeof value === 'number')
    return `${comparator === '≥' || comparator === '≤' ? `${comparator} ` : ''}${value}${/^[%％‰]/.test(unit) ? '' : ' '}${unit}`.trim();
  return string(node, 'deadlineText') ?? nameOf(node);
}

const captions: Partial<Record<Label, (node: NodeSummary, saysRegion: boolean) => string>> = {
  Policy: (node) => string(node, 'documentNumber') ?? nameOf(node),
  Task: titleOf,
  Department: departmentCaption,
  Target: targetCaption,
};

/**
 * The lines of a node's label. A document that is not held says so in a line of its own.
 * @param saysRegion whether a department's name has to say which region it is of
 */
export function captionOf(node: NodeSummary, saysRegion: boolean, language: Language): readonly string[] {
  const lines = wrap((captions[node.label] ?? nameOf)(node, saysRegion));
  const presence = presenceOf(node);
  if (!presence || presence === 'held') return lines;
  return [...lines, presenceWords[presence][language]];
}

/** Whether the document itself is in the corpus; nothing for what is no document. */
export function presenceOf(node: NodeSummary): keyof typeof presenceWords | undefined {
  const presence = node.label === 'Policy' ? string(node, 'presence') : undefined;
  return presence && presence in presenceWords ? (presence as keyof typeof presenceWords) : undefined;
}
