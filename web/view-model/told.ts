import type { Language } from '../../graph/language.ts';
import { lowConfidence } from '../../graph/schema/evidence.ts';
import type { NodeSummary, RelationshipSummary } from '../../graph/store/answers.ts';
import { basisWords, presenceWords } from '../i18n/words.ts';
import { nameOf, presenceOf, referenceOf, titleOf } from './caption.ts';
import { partsOfPolicy, policyOfTask, taskOfTarget } from './part-ids.ts';

/** What a sentence is made of: the relationship and the two nodes it joins. */
export interface Told {
  readonly relationship: Pick<RelationshipSummary, 'type' | 'properties' | 'source' | 'confidence'>;
  readonly from: NodeSummary;
  readonly to: NodeSummary;
}

export type Teller = (told: Told) => string;

/** 〔…〕 numbers and names stand bare, titles of tasks in “ ”, titles of documents in 《》. */
export function called(node: NodeSummary): string {
  if (node.label === 'Task' || node.label === 'Target') return `“${titleOf(node)}”`;
  const reference = referenceOf(node);
  return node.label === 'Policy' && reference === nameOf(node) && !reference.startsWith('《')
    ? `《${reference}》`
    : reference;
}

/** The document a task or target stands in, by its number, or its title in 《》 where it has none. */
export function documentOf({ id }: NodeSummary): string | undefined {
  if (!/^(target:)?task:/.test(id)) return undefined;
  const { number, issuer, title } = partsOfPolicy(policyOfTask(taskOfTarget(id) ?? id));
  return number ?? `《${title || issuer}》`;
}

/** 承前省略 or 行文提及; nothing of what the text states outright. */
export function indirectBasis({ relationship: { properties } }: Told, language: Language): string | undefined {
  const { basis } = properties;
  return basis === 'carried-forward' || basis === 'named-in-text' ? basisWords[basis][language] : undefined;
}

/** The words in which the text gives the role; a mark such as `*` is none. */
export function printedRole({ relationship: { properties } }: Told): string | undefined {
  const { roleWord } = properties;
  return typeof roleWord === 'string' && /\p{Script=Han}/u.test(roleWord) ? roleWord : undefined;
}

/** 仅被引用, 目录收录 …; nothing of a document that is held. */
export function absence(node: NodeSummary, language: Language): string | undefined {
  const presence = presenceOf(node);
  return presence === undefined || presence === 'held' ? undefined : presenceWords[presence][language];
}

/** Whether what it was read from leaves doubt. */
export const isDoubtful = ({ relationship: { confidence } }: Told): boolean =>
  confidence !== undefined && confidence < lowConfidence;
