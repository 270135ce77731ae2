import type { Facts } from './facts.ts';
import type { Label } from './label.ts';
import type { Score } from './score.ts';
import { numberedScore, relationScore, titledScore } from './things/citations.ts';
import { evidenceScore } from './things/evidence.ts';
import { furtherFields, headerScore, principalFields } from './things/header.ts';
import { institutionRegionScore, institutionScore } from './things/institutions.ts';
import { placeContextScore, placeScore } from './things/places.ts';
import { drawScore } from './things/reform-models.ts';
import { targetDetailScore, targetScore } from './things/targets.ts';
import { taskScore } from './things/tasks.ts';
import { themeScore } from './things/themes.ts';
import { unitDetailScore, unitScore } from './things/units.ts';

/** One thing that is read, and how well it has to be. A goal is an F1; a thing without one is shown all the same. */
export interface Thing {
  readonly name: string;
  readonly goals?: { readonly seed: number; readonly unseen: number };
  readonly score: (label: Label, facts: Facts, text: string) => Score;
}

const goals = (seed: number, unseen: number) => ({ seed, unseen });

/** Everything that is measured, in the order of reading. */
export const things: readonly Thing[] = [
  {
    name: 'header: number, issuers, date, level, region',
    goals: goals(1, 0.97),
    score: headerScore(principalFields),
  },
  { name: 'header: titles, type, authority, printing date, planned year', score: headerScore(furtherFields) },
  { name: 'tasks: path, title, kind', goals: goals(1, 0.97), score: taskScore },
  { name: 'units: as printed and in full', goals: goals(1, 0.95), score: unitScore },
  { name: 'units: role', goals: goals(1, 0.93), score: unitDetailScore('role') },
  { name: 'units: open-endedness', goals: goals(1, 0.93), score: unitDetailScore('openEnded') },
  {
    name: 'units: stated, carried forward, named in text',
    goals: goals(1, 0.93),
    score: unitDetailScore('basis'),
  },
  { name: 'units: official name', goals: goals(1, 0.95), score: unitDetailScore('name') },
  { name: 'units: functional line', goals: goals(1, 0.95), score: unitDetailScore('line') },
  { name: 'units: kind', score: unitDetailScore('kind') },
  { name: 'citations by number', goals: goals(1, 0.99), score: numberedScore },
  { name: 'citations by title only', goals: goals(1, 0.98), score: titledScore },
  { name: 'citations: relation', goals: goals(1, 0.93), score: relationScore },
  { name: 'places', goals: goals(0.97, 0.9), score: placeScore },
  { name: 'places: context', score: placeContextScore },
  { name: 'institutions', goals: goals(0.97, 0.9), score: institutionScore },
  { name: 'institutions: region', score: institutionRegionScore },
  { name: 'targets: place, value, kind', goals: goals(0.97, 0.9), score: targetScore },
  { name: 'targets: unit, comparator, deadline', score: targetDetailScore },
  { name: 'primary theme', goals: goals(0.95, 0.85), score: themeScore },
  { name: 'DRAWS_ON with mode', goals: goals(1, 0.95), score: drawScore },
  { name: 'evidence: quote stands at its offsets', goals: goals(1, 1), score: evidenceScore },
];
