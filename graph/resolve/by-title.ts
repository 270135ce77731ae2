import { byCodePoint } from '../graph.ts';
import { type Candidate, candidateOf, certain, possible } from './candidate.ts';
import { issuersAgree } from './issuer.ts';
import { bySignature, type Doubt, type ReferenceClass } from './reference-class.ts';

export interface Decision {
  readonly id: string;
  readonly doubt?: Doubt;
}

/** A class that says nothing but a title: it may join others, but no other can join it. */
export const isBare = (c: ReferenceClass) => c.issuers.length === 0 && c.year === undefined;

/**
 * Which policies classes without a number are, given the numbered policies that share a title with them. What says more
 * goes first, so that what says less can find it: issuer and year, issuer, year; bare titles last, by `resolveBare`. A
 * class joins the one policy that its title, issuer, year and level allow; with none, with several, or where equal words
 * prove too little, it stays a policy of its own.
 * @param classes all classes with issuer or year, but without a number, that hang together by a title key
 * @param numbered the numbered policies that have one of these keys
 * @returns the decisions, and all policies that a bare title may mean
 */
export function resolveTitles(
  classes: readonly ReferenceClass[],
  numbered: readonly Candidate[],
): { readonly decisions: ReadonlyMap<ReferenceClass, Decision>; readonly candidates: readonly Candidate[] } {
  const decisions = new Map<ReferenceClass, Decision>();
  const candidates = [...numbered];
  const sorted = [...classes].sort(bySignature);
  for (const tier of tiers) {
    const members = sorted.filter(tier);
    for (const group of groupsOf(members)) {
      const own = ownIdOf(group);
      for (const c of group) decisions.set(c, choose(c, candidates, own));
    }
    // Only now: classes of one tier say equally much and do not swallow each other.
    for (const [id, joined] of byId(members, decisions)) {
      candidates.push(candidateOf(id, [...new Set(joined.flatMap((c) => c.keys))].sort(byCodePoint), joined));
    }
  }
  return { decisions, candidates };
}

/** Which policy a bare title means, among those that have one of its keys. */
export function resolveBare(c: ReferenceClass, candidates: readonly Candidate[]): Decision {
  return choose(c, candidates, c.ownId);
}

const tiers: readonly ((c: ReferenceClass) => boolean)[] = [
  (c) => c.issuers.length > 0 && c.year !== undefined,
  (c) => c.issuers.length > 0 && c.year === undefined,
  (c) => c.issuers.length === 0 && c.year !== undefined,
];

/** The one policy a class may join, else its own. */
function choose(c: ReferenceClass, candidates: readonly Candidate[], own: string): Decision {
  const open = candidates.filter((candidate) => possible(c, candidate));
  if (open.some((candidate) => candidate.id !== open[0]!.id)) return { id: own, doubt: 'title-ambiguous' };
  return { id: open.some((candidate) => certain(c, candidate)) ? open[0]!.id : own };
}

/** Classes of one tier that are one policy by themselves: the same own id, or one title with bodies in common. */
function groupsOf(classes: readonly ReferenceClass[]): ReferenceClass[][] {
  const groups: ReferenceClass[][] = [];
  for (const c of classes) {
    const joined = groups.filter((group) => group.some((other) => samePolicy(c, other)));
    for (const group of joined.slice(1)) groups.splice(groups.indexOf(group), 1);
    if (joined.length === 0) groups.push([c]);
    else joined[0]!.push(...joined.slice(1).flat(), c);
  }
  return groups;
}

const samePolicy = (a: ReferenceClass, b: ReferenceClass) =>
  a.ownId === b.ownId ||
  (a.year === b.year && a.keys.some((key) => b.keys.includes(key)) && issuersAgree(a.issuers, b.issuers));

/** The id of a policy without a number: of a held text if there is one, then of who names most issuers. */
function ownIdOf(group: readonly ReferenceClass[]): string {
  const rank = (c: ReferenceClass) => (c.presence === 'held' ? 0 : c.presence === 'catalogue' ? 1 : 2);
  const first = [...group].sort(
    (a, b) => rank(a) - rank(b) || b.issuers.length - a.issuers.length || byCodePoint(a.ownId, b.ownId),
  )[0]!;
  return first.ownId;
}

function byId(
  classes: readonly ReferenceClass[],
  decisions: ReadonlyMap<ReferenceClass, Decision>,
): Map<string, ReferenceClass[]> {
  const members = new Map<string, ReferenceClass[]>();
  for (const c of classes) {
    const { id } = decisions.get(c)!;
    members.set(id, [...(members.get(id) ?? []), c]);
  }
  return members;
}
