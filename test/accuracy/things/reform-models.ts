import type { Facts } from '../facts.ts';
import { folded } from '../fold.ts';
import { accepted, type Label } from '../label.ts';
import { pair, scoreOf } from '../pairing.ts';
import type { Score } from '../score.ts';
import { line } from './words.ts';

type LabelledDraw = Label['drawsOn'][number];
type DrawFact = Facts['drawsOn'][number];

/** DRAWS_ON is right with its owner, the model (by name or alias, quotation marks aside) and the mode. */
export function drawScore(label: Label, facts: Facts): Score {
  return scoreOf(pair(label.drawsOn, facts.drawsOn, fits), {
    at: (draw) => draw.owner,
    label: ({ model, mode }) => line(model, mode),
    read: ({ names, mode }) => line(names[0], mode),
  });
}

function fits(draw: LabelledDraw, read: DrawFact): boolean {
  const models = accepted(draw, 'model').map(nameOf);
  return (
    draw.owner === read.owner &&
    read.names.some((name) => models.includes(nameOf(name))) &&
    accepted(draw, 'mode').some((mode) => mode === read.mode)
  );
}

const nameOf = (name: string) => folded(name).replaceAll('"', '');
