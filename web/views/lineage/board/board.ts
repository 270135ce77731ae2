import { byCodePoint } from '../../../../graph/graph.ts';
import { type Level, levels, type Presence } from '../../../../graph/schema/words.ts';
import type { BoardAnswer, SaidDate } from '../../../../graph/store/answers/lineage.ts';
import type { RelationshipSummary } from '../../../../graph/store/answers.ts';
import { nameOf } from '../../../view-model/caption.ts';
import { shortTitle } from './short-title.ts';

/** A document as it stands on the board, whatever form the board has. */
export interface BoardCard {
  readonly id: string;
  readonly presence: Presence;
  /** Absent where neither the text nor its number says it. */
  readonly level: Level | undefined;
  /** The year of its date, or the one it is not before; absent stands under 日期不详. */
  readonly year: number | undefined;
  readonly date: SaidDate | undefined;
  /** The year it is not before, where it has no date of its own. */
  readonly notBefore: number | undefined;
  readonly number: string | undefined;
  /** Number, else who issued it, else its title. */
  readonly name: string;
  /** What it is about, without issuer and form words. */
  readonly title: string;
  /** The whole issued title. */
  readonly fullTitle: string;
  readonly issuer: string | undefined;
  readonly citedBy: number;
  readonly cites: number;
  readonly tasks: number;
  /** The documents promised by one that stand as one card: only for a promise without a level or date of its own. */
  readonly promised: readonly string[];
}

/** A line from a citing to a cited document, or from one that promises to what is promised. */
export interface BoardLine {
  readonly id: string;
  readonly kind: 'cites' | 'plans';
  readonly from: string;
  readonly to: string;
  readonly relationships: readonly RelationshipSummary[];
  readonly days: number | undefined;
}

export interface Board {
  readonly cards: readonly BoardCard[];
  readonly lines: readonly BoardLine[];
}

/** What is planned is on the board, and never counted among documents. */
export const isDocument = ({ presence }: Pick<BoardCard, 'presence'>): boolean => presence !== 'planned';

export const lineId = (from: string, to: string) => `${from}→${to}`;
/** The card under which the promises of one document stand together. */
const promisesOf = (policy: string) => `promised by ${policy}`;

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** The answer as cards and lines. Promised documents of which nothing more is known stand together beside their promiser. */
export function boardOf(answer: BoardAnswer): Board {
  const cards = answer.policies.map(cardOf);
  const byId = new Map(cards.map((card) => [card.id, card]));
  const promises = answer.plans.filter(({ to }) => {
    const promised = byId.get(to);
    return promised?.presence === 'planned' && promised.level === undefined && promised.year === undefined;
  });
  const together = new Map<string, string[]>();
  for (const { from, to } of promises) together.set(from, [...(together.get(from) ?? []), to]);
  const grouped = new Set(promises.map(({ to }) => to));
  const groups = [...together].sort(([a], [b]) => byCodePoint(a, b));
  return {
    cards: [
      ...cards.filter(({ id }) => !grouped.has(id)),
      ...groups.map(([from, promised]) => promisesCard(byId.get(from), from, promised)),
    ],
    lines: [
      ...answer.lines.map(
        ({ from, to, relationships, days }): BoardLine => ({
          id: lineId(from, to),
          kind: 'cites',
          from,
          to,
          relationships,
          days,
        }),
      ),
      ...answer.plans
        .filter(({ to }) => !grouped.has(to))
        .map(
          ({ from, to, relationships }): BoardLine => ({
            id: `${lineId(from, to)} plans`,
            kind: 'plans',
            from,
            to,
            relationships,
            days: undefined,
          }),
        ),
      ...groups.map(
        ([from, promised]): BoardLine => ({
          id: lineId(from, promisesOf(from)),
          kind: 'plans',
          from,
          to: promisesOf(from),
          relationships: promises
            .filter((plan) => plan.from === from && promised.includes(plan.to))
            .flatMap(({ relationships }) => relationships),
          days: undefined,
        }),
      ),
    ],
  };
}

function cardOf(placed: BoardAnswer['policies'][number]): BoardCard {
  const { policy, date, notBefore, citedBy, cites, tasks } = placed;
  const { properties } = policy;
  const number = text(properties.documentNumber);
  const issuer = text(properties.issuer);
  const presence = properties.presence as Presence;
  const title = shortTitle(nameOf(policy), issuer);
  const bound = notBefore && Number(notBefore.date.slice(0, 4));
  return {
    id: policy.id,
    presence,
    level: levels.find((level) => level === properties.level),
    year: date ? Number(date.date.slice(0, 4)) : bound,
    date,
    notBefore: bound,
    number,
    name: number ?? (presence === 'held' && issuer ? issuer : title),
    title,
    fullTitle: nameOf(policy),
    issuer,
    citedBy,
    cites,
    tasks,
    promised: [],
  };
}

function promisesCard(promiser: BoardCard | undefined, from: string, promised: readonly string[]): BoardCard {
  return {
    id: promisesOf(from),
    presence: 'planned',
    level: promiser?.level,
    year: undefined,
    date: undefined,
    notBefore: undefined,
    number: undefined,
    name: promiser?.name ?? '',
    title: '',
    fullTitle: '',
    issuer: undefined,
    citedBy: 0,
    cites: 0,
    tasks: 0,
    promised,
  };
}

/** Where a date stands in its year, from 0 to 1; nothing where only the year is known. */
export function partOfYear(date: SaidDate): number | undefined {
  const [, month, day] = date.date.split('-').map(Number);
  if (month === undefined) return undefined;
  return (month - 1 + (day === undefined ? 0.5 : (day - 1) / 31)) / 12;
}
