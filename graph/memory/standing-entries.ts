import type { Contribution } from '../contribution.ts';
import { fillPlaceholder } from '../resolve/placeholder.ts';
import type { Resolver } from '../resolve.ts';
import type { CatalogueRow } from './catalogue-rows.ts';
import { allLines } from './lines.ts';

/** An entry of the catalogue that is to be taken up, and to be laid out again where it stands. */
interface ChangedEntry {
  readonly index: number;
  readonly stands: boolean;
}

/** Which entries of the catalogue stand in the graph. */
export interface StandingEntries {
  /**
   * What has changed since this was last asked: entries that stand now or no longer do, or whose nodes have other ids.
   * @param isNamed whether a document names the node of this id
   */
  changes(isNamed: (node: string) => boolean): ChangedEntry[];
}

/** Entries stand while a document names their node, where such a node leads to them, and where they say `keep`. */
export function createStandingEntries(
  catalogue: Contribution,
  entries: readonly CatalogueRow[],
  resolver: Pick<Resolver, 'policyId'>,
): StandingEntries {
  /** The ids under which entries are laid out now. */
  const laidAs: string[] = entries.map(() => '');
  const placeholders = entries.map(({ row }) => allLines(row.nodes.ids));
  // These change only where one of the catalogue's policies gets another id.
  let policies: readonly string[] = [];
  let ids: readonly string[] = placeholders.map((lines) => lines.join('\n'));
  let nodes: readonly string[] = placeholders.map(([id]) => id!);

  function resolve(): void {
    const now = catalogue.references.map((_, n) => resolver.policyId(catalogue.document.id, n));
    if (now.every((id, n) => id === policies[n])) return;
    policies = now;
    ids = placeholders.map((lines) => lines.map((id) => fillPlaceholder(id, (n) => now[n]!)).join('\n'));
    nodes = ids.map((lines) => lines.split('\n')[0]!);
  }

  return {
    changes(isNamed) {
      resolve();
      const inUse = new Set<number>();
      for (const [index, { keep }] of entries.entries()) if (keep || isNamed(nodes[index]!)) inUse.add(index);
      for (const index of inUse) for (const next of entries[index]!.leadsTo) inUse.add(next);
      return entries.flatMap((_, index) => {
        const stands = inUse.has(index);
        const layAs = stands ? ids[index]! : '';
        if (laidAs[index] === layAs) return [];
        laidAs[index] = layAs;
        return [{ index, stands }];
      });
    },
  };
}
