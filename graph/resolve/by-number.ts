import { byCodePoint } from '../graph.ts';
import type { Decision } from './by-title.ts';
import { type Candidate, candidateOf } from './candidate.ts';
import { issuersAgree } from './issuer.ts';
import { policyPrefix } from './placeholder.ts';
import { bySignature, type ReferenceClass } from './reference-class.ts';

/** What one document number stands for. */
export interface NumberedPolicies {
  readonly candidates: readonly Candidate[];
  readonly decisions: ReadonlyMap<ReferenceClass, Decision>;
}

/**
 * Which policies the classes of one number are. Almost always one: the number is the strongest key and beats a
 * differing title. It is several only where witnesses speak against it (晋政办发 is 山西's as well as 晋城's): held texts
 * of different places or of titles that do not fit, or, where none is held, citations that differ in both. Then the
 * number alone names neither: the ids get the issuer, and a citation goes only where its title or its issuer decides.
 */
export function resolveNumber(number: string, classes: readonly ReferenceClass[]): NumberedPolicies {
  const sorted = [...classes].sort(bySignature);
  const anchors = anchorsOf(sorted);
  const groups = connected(anchors, anchors[0]?.presence === 'held' ? sameHeld : sameCited);
  const ids = idsOf(number, groups);
  const members = groups.map((group) => [...group]);
  const decisions = new Map<ReferenceClass, Decision>();
  for (const [i, group] of groups.entries()) for (const c of group) decisions.set(c, { id: ids[i]! });
  const strangers: ReferenceClass[] = [];
  for (const c of sorted) {
    if (decisions.has(c)) continue;
    const at = groups.length === 1 ? (contradicts(c, groups[0]!) ? -1 : 0) : decide(c, groups);
    if (at >= 0) members[at]!.push(c);
    else strangers.push(c);
    if (at >= 0) decisions.set(c, { id: ids[at]! });
  }
  for (const c of strangers) {
    const id = groups.length === 1 ? withIssuer(number, c) : policyPrefix + number;
    decisions.set(c, { id, doubt: 'number-shared' });
  }
  const candidates = members.map((group, i) => {
    const keys = trueKeys(group);
    for (const c of group) {
      if (c.keys.length > 0 && !c.keys.some((key) => keys.has(key))) {
        decisions.set(c, { id: ids[i]!, doubt: 'title-differs' });
      }
    }
    return candidateOf(ids[i]!, [...keys], group);
  });
  return { candidates, decisions };
}

/** Those who know best what the number is: held texts, else the catalogue, else citations that name it fully. */
function anchorsOf(classes: readonly ReferenceClass[]): readonly ReferenceClass[] {
  for (const presence of ['held', 'catalogue'] as const) {
    const found = classes.filter((c) => c.presence === presence && c.keys.length > 0);
    if (found.length > 0) return found;
  }
  const full = classes.filter((c) => c.keys.length > 0 && c.place !== undefined);
  return full.length > 0 ? full : classes;
}

const placesDiffer = (a: ReferenceClass, b: ReferenceClass) =>
  a.place !== undefined && b.place !== undefined && a.place !== b.place;

const sameHeld = (a: ReferenceClass, b: ReferenceClass) => !placesDiffer(a, b) && titlesFit(a, b);
const sameCited = (a: ReferenceClass, b: ReferenceClass) => !placesDiffer(a, b) || titlesFit(a, b);
const contradicts = (c: ReferenceClass, group: readonly ReferenceClass[]) =>
  !group.some((other) => sameCited(c, other));

/** The group that a title, else an issuer, singles out; -1 where neither does. */
function decide(c: ReferenceClass, groups: readonly (readonly ReferenceClass[])[]): number {
  const byTitle = groups.flatMap((group, i) => (group.some((g) => shareKey(g, c)) ? [i] : []));
  if (byTitle.length === 1) return byTitle[0]!;
  const among = byTitle.length > 0 ? byTitle : groups.map((_, i) => i);
  const byIssuer = among.filter((i) => groups[i]!.some((g) => issuersAgree(g.issuers, c.issuers)));
  return byIssuer.length === 1 ? byIssuer[0]! : -1;
}

/** `policy:<number>`; with the issuer where several share the number, and with the title where they share that too. */
function idsOf(number: string, groups: readonly (readonly ReferenceClass[])[]): string[] {
  if (groups.length <= 1) return groups.map(() => policyPrefix + number);
  const ids = groups.map((group) => withIssuer(number, fullest(group)));
  return ids.map((id, i) => (ids.indexOf(id) === ids.lastIndexOf(id) ? id : `${id}/${fullest(groups[i]!).keys[0]}`));
}

const withIssuer = (number: string, c: ReferenceClass) => `${policyPrefix}${number}/${c.issuerName ?? '?'}`;

function fullest(group: readonly ReferenceClass[]): ReferenceClass {
  return group.find((c) => c.issuerName !== undefined) ?? group[0]!;
}

/**
 * The titles a policy truly has: those of its held texts and of the catalogue; known by citations alone, the title that
 * most documents print, and none where two are printed equally often. All others are misprints and no keys.
 */
function trueKeys(members: readonly ReferenceClass[]): ReadonlySet<string> {
  const firm = members.filter((c) => c.presence === 'held' || c.presence === 'catalogue');
  if (firm.some((c) => c.keys.length > 0)) return new Set(firm.flatMap((c) => c.keys).sort(byCodePoint));
  const prints = new Map<string, number>();
  for (const c of members) for (const key of c.keys) prints.set(key, (prints.get(key) ?? 0) + c.documents.size);
  const most = Math.max(0, ...prints.values());
  const known = members.filter((c) => c.keys.some((key) => prints.get(key) === most));
  if (known.some((c) => !shareKey(c, known[0]!))) return new Set();
  return new Set(known.flatMap((c) => c.keys).sort(byCodePoint));
}

const shareKey = (a: ReferenceClass, b: ReferenceClass) => a.keys.some((key) => b.keys.includes(key));

/** Titles of one document in two copies: equal, one cut short, or the same but for a slip. */
function titlesFit(a: ReferenceClass, b: ReferenceClass): boolean {
  return a.keys.some((x) => b.keys.some((y) => x === y || x.includes(y) || y.includes(x) || alike(x, y) >= 0.8));
}

/** Share of common character pairs (Dice). */
function alike(a: string, b: string): number {
  const pairs = new Set(Array.from({ length: Math.max(0, a.length - 1) }, (_, i) => a.slice(i, i + 2)));
  const others = new Set(Array.from({ length: Math.max(0, b.length - 1) }, (_, i) => b.slice(i, i + 2)));
  let common = 0;
  for (const pair of pairs) if (others.has(pair)) common++;
  return pairs.size + others.size === 0 ? 0 : (2 * common) / (pairs.size + others.size);
}

/** Connected components under a relation that holds both ways, in the order of their first member. */
function connected<T>(items: readonly T[], same: (a: T, b: T) => boolean): T[][] {
  const groups: T[][] = [];
  for (const item of items) {
    const joined = groups.filter((group) => group.some((other) => same(item, other)));
    const merged = joined.flat();
    merged.push(item);
    if (joined.length === 0) groups.push(merged);
    else {
      groups[groups.indexOf(joined[0]!)] = merged;
      for (const other of joined.slice(1)) groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups;
}
