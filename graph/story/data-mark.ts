import { byCodePoint } from '../graph.ts';
import type { StatsAnswer } from '../store/answers.ts';
import type { DataMark } from './story.ts';

/** What the data are now, as a story keeps it. */
export function dataMarkOf({ documents, tasks, nodes, relationships, version }: StatsAnswer): DataMark {
  const dates = documents.flatMap(({ policy }) => {
    const date = policy?.properties.issuedOn;
    return typeof date === 'string' ? [date] : [];
  });
  const date = dates.sort(byCodePoint).at(-1);
  return {
    ...(date !== undefined && { date }),
    version,
    counts: {
      documents: documents.length,
      tasks,
      units: nodes.find(({ label }) => label === 'Department')?.count ?? 0,
      relationships: relationships.reduce((all, { count }) => all + count, 0),
    },
  };
}
