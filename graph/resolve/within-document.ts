import type { PolicyReference } from '../contribution.ts';
import { foldTitle } from './title.ts';

/**
 * Within one document a title that was once given with its number (or issuer) means the same wherever it stands again,
 * and the document's own title means the document. So a bare title takes over what the document itself says of it,
 * when it says it of one policy only. Holds afterwards: same length, same order.
 */
export function completeWithin(references: readonly PolicyReference[]): readonly PolicyReference[] {
  if (references.length < 2 || references.every((r) => !isBare(r))) return references;
  const fuller = new Map<string, PolicyReference | 'several'>();
  for (const reference of references) {
    if (isBare(reference)) continue;
    for (const key of keysOf(reference)) {
      const known = fuller.get(key);
      if (known === undefined) fuller.set(key, reference);
      else if (known !== 'several' && !saysSame(known, reference)) fuller.set(key, 'several');
    }
  }
  return references.map((reference) => {
    if (!isBare(reference)) return reference;
    const found = keysOf(reference).map((key) => fuller.get(key));
    const known = found.find((other) => other !== undefined);
    if (known === undefined || found.includes('several') || known === 'several') return reference;
    const { number, issuer, year } = known;
    return { ...reference, number, issuer, year: reference.year ?? year, level: reference.level ?? known.level };
  });
}

const isBare = (r: PolicyReference) => r.number === undefined && r.issuer === undefined && r.presence !== 'held';

const saysSame = (a: PolicyReference, b: PolicyReference) => a.number === b.number && a.issuer === b.issuer;

function keysOf(reference: PolicyReference): readonly string[] {
  const titles = reference.issuedTitle ? [reference.issuedTitle, ...reference.titles] : reference.titles;
  return titles.map((title) => foldTitle(title).key);
}
