import { byCodePoint } from '../graph.ts';
import type { DocumentFeatures } from './features.ts';

/** What is known of a document that may stand for its policy in comparisons. */
export type Standing = Pick<DocumentFeatures, 'document' | 'policy'> & { readonly taskCount: number };

/**
 * Of several held documents that say the same of the policy they are (copies, printings), one is compared with other
 * policies: the fullest, of equally full ones that with the smallest id. Which one it is follows from the documents that
 * are in, never from the order in which they came.
 */
export interface Representatives {
  /** Puts a document in, in place of what it was before. */
  put(standing: Standing): Succession;
  take(document: string): Succession;
  all(): readonly string[];
}

/** Who stands for a policy no longer, and who does from now on; one that is put in anew is both. */
export interface Succession {
  readonly leaving: readonly string[];
  readonly entering: readonly string[];
}

export function createRepresentatives(): Representatives {
  const standings = new Map<string, Standing>();
  const groups = new Map<string, Set<string>>();

  const groupOf = ({ document, policy }: Standing) => policy ?? `document ${document}`;

  function representative(group: string): string | undefined {
    let best: Standing | undefined;
    for (const document of groups.get(group) ?? []) {
      const other = standings.get(document)!;
      if (!best || comesFirst(other, best)) best = other;
    }
    return best?.document;
  }

  function change(document: string, now: Standing | undefined): Succession {
    const before = standings.get(document);
    const touched = [...new Set([before, now].flatMap((standing) => (standing ? [groupOf(standing)] : [])))];
    const stood = touched.map(representative);
    if (before) {
      standings.delete(document);
      const group = groups.get(groupOf(before))!;
      group.delete(document);
      if (group.size === 0) groups.delete(groupOf(before));
    }
    if (now) {
      standings.set(document, now);
      const group = groups.get(groupOf(now));
      if (group) group.add(document);
      else groups.set(groupOf(now), new Set([document]));
    }
    const stands = touched.map(representative);
    const told = (ids: readonly (string | undefined)[], others: readonly (string | undefined)[]) =>
      ids.filter((id) => id !== undefined && (id === document || !others.includes(id))) as string[];
    return { leaving: told(stood, stands), entering: told(stands, stood) };
  }

  return {
    put: (standing) => change(standing.document, standing),
    take: (document) => change(document, undefined),
    all: () => [...groups.keys()].map((group) => representative(group)!),
  };
}

function comesFirst(a: Standing, b: Standing): boolean {
  return a.taskCount === b.taskCount ? byCodePoint(a.document, b.document) < 0 : a.taskCount > b.taskCount;
}
