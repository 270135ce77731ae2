import { readFileSync } from 'node:fs';
import { documentFeatures } from '../../graph/derive/features.ts';
import { readDocument } from '../../ingest/read-document.ts';
import {
  agrees,
  correspondingPairs,
  judgedSeeds,
  judgedTasks,
  loadJudgedPairs,
} from '../support/corresponding-tasks.ts';
import type { Score } from './score.ts';

const folder = new URL('../../seeds/', import.meta.url);

/** CORRESPONDS_TO between the seeds, against the judged pairs; those judged open count neither way. */
export async function correspondingScore(): Promise<Score> {
  const seeds = await Promise.all(
    Object.entries(judgedSeeds).map(async ([place, file]) => {
      const { contribution } = await readDocument(readFileSync(new URL(file, folder)), file);
      return { place, contribution };
    }),
  );
  const tasks = seeds.flatMap(({ place, contribution }) => judgedTasks(place, contribution));
  const names = new Map(tasks.map(({ key, name }) => [key, name]));
  const found = correspondingPairs(
    seeds.map(({ contribution }) => documentFeatures(contribution)),
    names,
  );
  const judged = loadJudgedPairs();
  const verdicts = new Map(judged.map(([a, b, verdict]) => [`${a} ${b}`, verdict]));
  const counted = [...found.keys()].filter((pair) => verdicts.get(pair) !== 'open');
  const all = judged.filter(([, , verdict]) => agrees(verdict)).map(([a, b]) => `${a} ${b}`);
  const right = counted.filter((pair) => agrees(verdicts.get(pair)));
  return {
    labelled: all.length,
    read: counted.length,
    right: right.length,
    differences: [
      ...all.filter((pair) => !found.has(pair)).map((at) => ({ at, labelled: verdicts.get(at)! })),
      ...counted.filter((pair) => !agrees(verdicts.get(pair))).map((at) => ({ at, read: found.get(at)!.kind })),
    ],
  };
}
