import { foldTitle } from '../../graph/resolve/title.ts';
import { createResolver } from '../../graph/resolve.ts';
import { loadCatalogue } from '../../ingest/knowledge/documents.ts';
import type { ReadLabelled } from './measure.ts';
import type { Difference } from './score.ts';
import { isNamedBy } from './things/citations.ts';

interface KnownDocument {
  readonly numbers: string[];
  readonly titles: string[];
  readonly nicknames: string[];
}

/**
 * Citations that lead to a wrong document, over all labelled documents and the catalogue together: where what a
 * citation is resolved to – a held document, one of the catalogue, else the number it was read with – is named by no
 * label of the citing document. A document known by its number is not taken for another with the same title.
 * @returns how many lead to a document known by number or held, and the wrong ones of each document
 */
export function wrongDocuments(documents: readonly ReadLabelled[]) {
  const catalogue = loadCatalogue();
  const resolver = createResolver(catalogue);
  const read = documents.flatMap(({ contribution, ...rest }) => (contribution ? [{ contribution, ...rest }] : []));
  for (const { contribution } of read) resolver.add(contribution.document.id, contribution.references);
  const known = new Map<string, KnownDocument>();
  const sources = [...read.map(({ contribution }) => contribution), catalogue];
  for (const { document, references } of sources) {
    references.forEach(({ number, titles, nicknames = [], presence }, n) => {
      if (presence !== 'held' && presence !== 'catalogue') return;
      const id = resolver.policyId(document.id, n);
      const { numbers = [], titles: earlier = [], nicknames: names = [] } = known.get(id) ?? {};
      known.set(id, {
        numbers: number ? [...numbers, number] : numbers,
        titles: [...earlier, ...titles],
        nicknames: [...names, ...nicknames],
      });
    });
  }
  return read.map(({ name, label, facts, contribution }) => {
    const wrong: Difference[] = [];
    let resolved = 0;
    for (const citation of facts.citations) {
      if (citation.kind !== 'cites') continue;
      const id = resolver.policyId(contribution.document.id, citation.reference);
      const target = known.get(id) ?? (citation.number && { numbers: [citation.number], titles: [], nicknames: [] });
      if (!target) continue;
      resolved++;
      const names = [...target.titles.map(keyOf), ...target.nicknames];
      const named = label.citations.some((c) =>
        isNamedBy({ ...c, title: c.title && keyOf(c.title), altTitle: undefined }, { numbers: target.numbers, names }),
      );
      if (!named) wrong.push({ at: citation.owner, read: `${citation.number ?? citation.title} → ${id}` });
    }
    return { name, set: label.set, resolved, wrong };
  });
}

const keyOf = (title: string) => foldTitle(title).key;
