import type { CounterpartsAnswer } from '../../../../graph/store/answers/correspondences.ts';
import { placeOfIssuer } from '../../../data/document-rows.ts';
import { nameOf, referenceOf } from '../../../view-model/caption.ts';

type Placed = Pick<CounterpartsAnswer['policy'], 'policy' | 'regions'>;

/** A document by its place, as a column has room for: 贵州省; without one by its number. */
function shortPlace({ policy, regions }: Placed): string {
  const [region] = regions;
  if (region) return nameOf(region);
  return placeOfIssuer(policy.properties.issuer as string | undefined, policy.properties.level) ?? referenceOf(policy);
}

/** What the documents of a matrix are called: by place, or by number where two are of one place. */
export function placeNames(answer: CounterpartsAnswer): ReadonlyMap<string, string> {
  const documents: readonly Placed[] = [answer.policy, ...answer.columns.filter(({ held }) => held)];
  const places = documents.map(shortPlace);
  return new Map(
    documents.map((document, i) => {
      const place = places[i]!;
      const isShared = places.indexOf(place) !== places.lastIndexOf(place);
      return [document.policy.id, isShared ? referenceOf(document.policy) : place];
    }),
  );
}
