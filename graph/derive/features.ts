import type { Contribution, PolicyReference } from '../contribution.ts';
import { byCodePoint } from '../graph.ts';
import { classOf } from '../resolve/reference-class.ts';
import type { Level } from '../schema/words.ts';
import { hundredthsOf } from './rarity.ts';
import { comparedText, pairCodes } from './text.ts';

/** What a comparison needs to know of one task: plain values, computed once when its document is read. */
export interface TaskFeatures {
  /** The task's id as the contribution has it, with its placeholder. */
  readonly task: string;
  /** The theme it is mainly about, by id, and the others it touches. */
  readonly theme?: string;
  readonly otherThemes: readonly string[];
  /** Telling character pairs of the title and of the whole item, by code point, one after the other (`集采采购…`). */
  readonly title: string;
  readonly text: string;
}

export interface DocumentFeatures {
  readonly document: string;
  /** What it says of the policy that it is: the same for copies of one policy. Absent where it is no policy. */
  readonly policy?: string;
  /** Level of the policy that the document is. */
  readonly level?: Level;
  readonly tasks: readonly TaskFeatures[];
}

/** Features of a document's tasks, from its own contribution alone. Safeguards are compared with nothing. */
export function documentFeatures(contribution: Contribution): DocumentFeatures {
  const primary = new Map<string, string>();
  const secondary = new Map<string, string[]>();
  for (const { type, from, to, properties } of contribution.relationships) {
    if (type !== 'ADDRESSES') continue;
    if (properties.rank === 'primary') primary.set(from, to);
    else secondary.set(from, [...(secondary.get(from) ?? []), to]);
  }
  const tasks = contribution.nodes
    .filter((node) => node.label === 'Task' && node.properties.kind !== 'safeguard')
    .map(({ id, properties: { title, text } }) => ({
      task: id,
      ...(primary.has(id) ? { theme: primary.get(id) } : {}),
      otherThemes: [...(secondary.get(id) ?? [])].sort(byCodePoint),
      title: tellingPairs(String(title ?? '')),
      text: tellingPairs(String(text ?? '')),
    }));
  const level = contribution.references[0]?.level;
  const policy = policyOf(contribution.references);
  return {
    document: contribution.document.id,
    ...(policy ? { policy } : {}),
    ...(level ? { level } : {}),
    tasks,
  };
}

/**
 * Number, title, issuer and year that a document gives itself. Whether two documents that differ in one of these are one
 * policy is for `resolve` to say, which needs all of them; this has to follow from the document alone.
 */
export function policyOf([own]: readonly PolicyReference[]): string | undefined {
  if (own?.presence !== 'held') return undefined;
  const { number, keys, issuers, year } = classOf(own, undefined);
  return JSON.stringify([number, keys[0], issuers, year]);
}

/** Pairs less rare than this, in hundredths (推进, 加强, 建立 …), say nothing of the matter. */
const leastRarity = 30;

function tellingPairs(text: string): string {
  const codes = pairCodes(comparedText(text)).filter((code) => hundredthsOf(code) >= leastRarity);
  let pairs = '';
  for (const code of codes) pairs += String.fromCharCode(code >>> 16, code & 0xffff);
  return pairs;
}
