import { overall } from '../measure.ts';
import { ofSet, type Results } from '../results.ts';
import { ratesOf } from '../score.ts';
import { things } from '../things.ts';
import { correspondingGoal } from './corresponding.ts';
import { sets } from './documents.ts';
import { percent, table } from './markdown.ts';

/** Which goals the figures fall short of. */
export function missedSection(results: Results): string {
  const rows = [...missedOfSets(results), ...missedOfCorresponding(results)];
  const body = rows.length === 0 ? 'Every goal is met.' : table(['documents', 'thing', 'F1', 'goal'], rows);
  return `## What is not met\n\n${body}`;
}

function missedOfSets(results: Results): string[][] {
  return sets.flatMap(({ set, goal, title }) => {
    const documents = ofSet(results, set);
    return things.flatMap((thing) => {
      const rates = ratesOf(overall(documents, thing));
      const wanted = thing.goals?.[goal];
      return rates && wanted !== undefined && rates.f1 < wanted
        ? [[title, thing.name, percent(rates.f1), `≥ ${percent(wanted)}`]]
        : [];
    });
  });
}

function missedOfCorresponding({ corresponding }: Results): string[][] {
  const { precision = 0, recall = 0 } = ratesOf(corresponding) ?? {};
  const goal = correspondingGoal;
  return precision < goal.precision || recall < goal.recall
    ? [
        [
          'The five seeds',
          'CORRESPONDS_TO',
          [precision, recall].map(percent).join(' / '),
          [goal.precision, goal.recall].map((share) => `≥ ${percent(share)}`).join(' / '),
        ],
      ]
    : [];
}
