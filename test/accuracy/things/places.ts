import type { Facts } from '../facts.ts';
import { accepted, type Label } from '../label.ts';
import { detailScore, pair, scoreOf } from '../pairing.ts';
import type { Score } from '../score.ts';
import { line } from './words.ts';

type LabelledPlace = Label['places'][number];
type PlaceFact = Facts['places'][number];

/** A place mentioned twice in a task in the same way is one mention; joined by task and code. */
function pairPlaces(label: Label, facts: Facts) {
  const once = new Map(label.places.map((p) => [`${p.task} ${p.region} ${p.context}`, p]));
  const fits = (place: LabelledPlace, read: PlaceFact) =>
    place.task === read.task && accepted(place, 'region').includes(read.region);
  return pair([...once.values()], facts.places, fits, rightContext);
}

const rightContext = (place: LabelledPlace, read: PlaceFact) =>
  accepted(place, 'context').some((context) => context === read.context);

const words = {
  at: (p: LabelledPlace | PlaceFact) => p.task,
  label: (p: LabelledPlace) => line(p.region, p.printed, p.context),
  read: (p: PlaceFact) => line(p.region, p.context),
};

export const placeScore = (label: Label, facts: Facts): Score => scoreOf(pairPlaces(label, facts), words);

export const placeContextScore = (label: Label, facts: Facts): Score =>
  detailScore(pairPlaces(label, facts), rightContext, words);
