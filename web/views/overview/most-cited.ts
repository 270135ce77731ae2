import { byCodePoint } from '../../../graph/graph.ts';
import { groupBy } from '../../../graph/group-by.ts';
import type { LineageAnswer } from '../../../graph/store/answers.ts';

/** The number of the policy that most of the shown documents cite, among those that have a number. */
export function mostCitedNumber({ policies, lines }: Pick<LineageAnswer, 'policies' | 'lines'>): string | undefined {
  const numbers = new Map(
    policies.flatMap(({ id, properties: { documentNumber } }) =>
      typeof documentNumber === 'string' ? [[id, documentNumber]] : [],
    ),
  );
  const counts = groupBy(
    lines.flatMap((line) => numbers.get(line.to) ?? []),
    (number) => number,
  );
  return [...counts].toSorted(([a, x], [b, y]) => y.length - x.length || byCodePoint(a, b))[0]?.[0];
}
