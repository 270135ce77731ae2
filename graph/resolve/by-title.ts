import { byCodePoint } from '../graph.ts';
import { type Candidate, candidateOf, certain, possible } from './candidate.ts';
import { issuersAgree } from './issuer.ts';
import { bySignature, type Doubt, type ReferenceClass } from './reference-class.ts';

export type Decisions = Map<ReferenceClass, { readonly id: string; readonly doubt?: Doubt }>;

/**
 * Which policies classes without a number are, given the numbered policies that share a title with them. What says more
 * goes first, so that what says less can find it: issuer and year, issuer, neither. A class joins the one policy that
 * its title, issuer, year and level allow; with none, with several, or where equal words prove too little, it stays a
 * policy of its own.
 * @param classes all classes without a number that hang together by a title key
 * @param numbered the numbered policies that have one of these keys
 */
export function resolveTitles(classes: readonly ReferenceClass[], numbered: readonly Candidate[]): Decisions {
  const decisions: Decisions = new Map();
  const candidates = new Map<string, Candidate[]>();
  for (const candidate of numbered) candidates.set(candidate.id, [candidate]);
  const sorted = [...classes].sort(bySignature);
  for (const tier of tiers) {
    for (const group of groupsOf(sorted.filter(tier))) {
      const own = ownIdOf(group);
      const found = group.map((c) => ({ c, ...choose(c, [...candidates.values()].flat()) }));
      for (const { c, id, doubt } of found) decisions.set(c, { id: id ?? own, doubt });
    }
    // Only now: classes of one tier say equally much and do not swallow each other.
    for (const [id, members] of membersById(sorted.filter(tier), decisions)) {
      const keys = new Set(members.flatMap((c) => c.keys).sort(byCodePoint));
      candidates.set(id, [...(candidates.get(id) ?? []), candidateOf(id, keys, members)]);
    }
  }
  return decisions;
}

const tiers: readonly ((c: ReferenceClass) => boolean)[] = [
  (c) => c.issuers.length > 0 && c.year !== undefined,
  (c) => c.issuers.length > 0 && c.year === undefined,
  (c) => c.issuers.length === 0 && c.year !== undefined,
  (c) => c.issuers.length === 0 && c.year === undefined,
];

/** The one policy a class may join. */
function choose(c: ReferenceClass, candidates: readonly Candidate[]): { id?: string; doubt?: Doubt } {
  const open = candidates.filter((candidate) => possible(c, candidate));
  const ids = new Set(open.map((candidate) => candidate.id));
  if (ids.size > 1) return { doubt: 'title-ambiguous' };
  return open.some((candidate) => certain(c, candidate)) ? { id: open[0]!.id } : {};
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

function membersById(classes: readonly ReferenceClass[], decisions: Decisions): Map<string, ReferenceClass[]> {
  const byId = new Map<string, ReferenceClass[]>();
  for (const c of classes) {
    const { id } = decisions.get(c)!;
    byId.set(id, [...(byId.get(id) ?? []), c]);
  }
  return byId;
}
