import type { Facts } from '../facts.ts';
import { folded } from '../fold.ts';
import { accepted, type Label } from '../label.ts';
import { detailScore, pair, scoreOf } from '../pairing.ts';
import type { Score } from '../score.ts';
import { line } from './words.ts';

type LabelledInstitution = Label['institutions'][number];
type InstitutionFact = Facts['institutions'][number];

/** Joined by task and full name. */
function pairInstitutions(label: Label, facts: Facts) {
  return pair(
    label.institutions,
    facts.institutions,
    (institution, read) =>
      institution.task === read.task &&
      accepted(institution, 'name').some((name) => folded(name) === folded(read.name)),
  );
}

const words = {
  at: (i: LabelledInstitution | InstitutionFact) => i.task,
  label: (i: LabelledInstitution) => line(i.name, i.region),
  read: (i: InstitutionFact) => line(i.name, i.region),
};

export const institutionScore = (label: Label, facts: Facts): Score => scoreOf(pairInstitutions(label, facts), words);

export const institutionRegionScore = (label: Label, facts: Facts): Score =>
  detailScore(
    pairInstitutions(label, facts),
    (institution, read) => accepted(institution, 'region').includes(read.region ?? null),
    words,
  );
