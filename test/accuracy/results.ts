import { loadKnowledge } from '../../ingest/knowledge/knowledge.ts';
import { beginningScores } from './beginnings.ts';
import { type CaseScore, citationScores, clauseScores } from './cases.ts';
import { correspondingScore } from './corresponding.ts';
import { type LabelSet, loadLabelled } from './label.ts';
import { type Measured, measure, readLabelled } from './measure.ts';
import type { Score } from './score.ts';
import { wrongDocuments } from './wrong-documents.ts';

/** Everything that `npm run accuracy` finds out. */
export interface Results {
  readonly documents: readonly Measured[];
  readonly wrong: ReturnType<typeof wrongDocuments>;
  readonly corresponding: Score;
  readonly cases: readonly CaseScore[];
  /** What is not read as labelled everywhere. */
  readonly later: readonly CaseScore[];
  /** The same, with differences that nobody is shown. */
  readonly closed: readonly CaseScore[];
}

export async function measureAll(): Promise<Results> {
  // A data file that is wrong must stop it here; further down it would look like documents that were refused.
  loadKnowledge();
  const documents = await Promise.all(loadLabelled().map(readLabelled));
  return {
    documents: documents.map(measure),
    wrong: wrongDocuments(documents),
    corresponding: await correspondingScore(),
    cases: [...clauseScores(), ...citationScores(), ...beginningScores()],
    later: [
      ...beginningScores('beginnings-later'),
      ...beginningScores('beginnings-third'),
      ...beginningScores('beginnings-fourth'),
    ],
    closed: [...beginningScores('beginnings-closed'), ...beginningScores('beginnings-fourth-closed')],
  };
}

export const ofSet = ({ documents }: Results, set: LabelSet) => documents.filter((document) => document.set === set);
