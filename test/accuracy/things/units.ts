import type { Facts, UnitFact } from '../facts.ts';
import { folded } from '../fold.ts';
import { accepted, type Label, type LabelledUnit } from '../label.ts';
import { detailScore, type Pairing, pair, scoreOf } from '../pairing.ts';
import type { Score } from '../score.ts';
import { line } from './words.ts';

type Units = Pairing<LabelledUnit, UnitFact>;

/** Labels and units read, joined by task, printed form and full form; of several the one with the right role and basis. */
function pairUnits(label: Label, facts: Facts): Units {
  return pair(label.units, facts.units, fits, (unit, read) => details.role(unit, read) && details.basis(unit, read));
}

function fits(unit: LabelledUnit, read: UnitFact): boolean {
  return (
    unit.task === read.task &&
    oneOf(accepted(unit, 'printed'), read.printed) &&
    oneOf(accepted(unit, 'full'), read.full)
  );
}

const oneOf = (texts: readonly (string | null)[], read: string | undefined) =>
  texts.some((text) => folded(text ?? '') === folded(read ?? ''));

/** What is right about a unit that was found. No line is `null` in a label and absent in what was read. */
const details = {
  role: (unit: LabelledUnit, read: UnitFact) => oneOf(accepted(unit, 'role'), read.role),
  basis: (unit: LabelledUnit, read: UnitFact) => oneOf(accepted(unit, 'basis'), read.basis),
  openEnded: (unit: LabelledUnit, read: UnitFact) => accepted(unit, 'openEnded').includes(read.openEnded),
  name: (unit: LabelledUnit, read: UnitFact) => oneOf(accepted(unit, 'name'), read.name),
  line: (unit: LabelledUnit, read: UnitFact) => oneOf(accepted(unit, 'line'), read.line),
  kind: (unit: LabelledUnit, read: UnitFact) => oneOf(accepted(unit, 'kind'), read.kind),
};

type Detail = keyof typeof details;
const at = (unit: LabelledUnit | UnitFact) => unit.task;

export function unitScore(label: Label, facts: Facts): Score {
  const said = ({ printed, full }: LabelledUnit | UnitFact) => line(printed, full === printed ? undefined : full);
  return scoreOf(pairUnits(label, facts), { at, label: said, read: said });
}

export function unitDetailScore(detail: Detail): (label: Label, facts: Facts) => Score {
  const said = (unit: LabelledUnit | UnitFact) => `${unit.printed}: ${unit[detail] ?? '–'}`;
  return (label, facts) => detailScore(pairUnits(label, facts), details[detail], { at, label: said, read: said });
}
