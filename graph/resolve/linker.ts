import { byCodePoint } from '../graph.ts';
import { type Multimap, put, take, valuesOf } from '../multimap.ts';
import { resolveNumber } from './by-number.ts';
import { type Decision, isBare, resolveBare, resolveTitles } from './by-title.ts';
import { type Candidate, signatureOf } from './candidate.ts';
import type { ReferenceClass } from './reference-class.ts';

/** Knows all classes by number and title, and decides anew only what a change touches. */
export interface Linker {
  enter(c: ReferenceClass): void;
  leave(c: ReferenceClass): void;
  /** The decisions that may have changed since, for classes that are in. */
  decide(changed: Iterable<ReferenceClass>): ReadonlyMap<ReferenceClass, Decision>;
}

export function createLinker(): Linker {
  const byNumber: Multimap<ReferenceClass> = new Map();
  /** Classes without a number by title key: those that others can join, and bare titles. */
  const titled: Multimap<ReferenceClass> = new Map();
  const bare: Multimap<ReferenceClass> = new Map();
  /** Numbered policies by number; by title key; and everything a bare title of this key may mean. */
  const numbered = new Map<string, readonly Candidate[]>();
  const numberedByKey: Multimap<Candidate> = new Map();
  const offered = new Map<string, readonly Candidate[]>();

  function each(c: ReferenceClass, change: typeof put<ReferenceClass>): void {
    if (c.number !== undefined) change(byNumber, c.number, c);
    else for (const key of c.keys) change(isBare(c) ? bare : titled, key, c);
  }

  /** Decides a number's classes; returns the title keys whose candidates changed by it. */
  function decideNumber(number: string, decisions: Map<ReferenceClass, Decision>): readonly string[] {
    const members = [...valuesOf(byNumber, number)];
    const after = members.length > 0 ? resolveNumber(number, members) : undefined;
    for (const [c, decision] of after?.decisions ?? []) decisions.set(c, decision);
    const before = numbered.get(number) ?? [];
    const now = after?.candidates ?? [];
    if (sameCandidates(before, now)) return [];
    if (now.length > 0) numbered.set(number, now);
    else numbered.delete(number);
    for (const candidate of before) for (const key of candidate.keys) take(numberedByKey, key, candidate);
    for (const candidate of now) for (const key of candidate.keys) put(numberedByKey, key, candidate);
    return [...before, ...now].flatMap(({ keys }) => keys);
  }

  /** Decides all that hangs together with these keys, as far as classes and numbered policies with two titles reach. */
  function decideTitles(start: ReadonlySet<string>, decisions: Map<ReferenceClass, Decision>): void {
    const open = new Set<ReferenceClass>();
    const seen = new Set<string>();
    for (const key of start) if (!seen.has(key)) decideTogether(key, seen, decisions, open);
    for (const c of open) decideBare(c, decisions);
  }

  /**
   * What hangs together with one key has nothing to do with the rest.
   * @param seen takes up its keys; `open` the bare titles whose candidates changed
   */
  function decideTogether(
    start: string,
    seen: Set<string>,
    decisions: Map<ReferenceClass, Decision>,
    open: Set<ReferenceClass>,
  ): void {
    const keys = new Set([start]);
    const members = new Set<ReferenceClass>();
    const known = new Set<Candidate>();
    for (const key of keys) {
      seen.add(key);
      for (const c of valuesOf(titled, key)) {
        members.add(c);
        for (const other of c.keys) keys.add(other);
      }
      // What joins a policy by one of its titles says more of it to those that know another.
      for (const candidate of valuesOf(numberedByKey, key)) {
        known.add(candidate);
        for (const other of candidate.keys) keys.add(other);
      }
    }
    const found = resolveTitles([...members], inOrder(known));
    for (const [c, decision] of found.decisions) decisions.set(c, decision);
    for (const key of keys) {
      const now = found.candidates.filter((candidate) => candidate.keys.includes(key));
      if (sameCandidates(offered.get(key) ?? [], now)) continue;
      if (now.length > 0) offered.set(key, now);
      else offered.delete(key);
      for (const c of valuesOf(bare, key)) open.add(c);
    }
  }

  function decideBare(c: ReferenceClass, decisions: Map<ReferenceClass, Decision>): void {
    const candidates = new Set(c.keys.flatMap((key) => offered.get(key) ?? []));
    decisions.set(c, resolveBare(c, [...candidates]));
  }

  return {
    enter: (c) => each(c, put),
    leave: (c) => each(c, take),
    decide(changed) {
      const decisions = new Map<ReferenceClass, Decision>();
      const numbers = new Set<string>();
      const keys = new Set<string>();
      const titles: ReferenceClass[] = [];
      for (const c of changed) {
        if (c.number !== undefined) numbers.add(c.number);
        else if (isBare(c)) titles.push(c);
        else for (const key of c.keys) keys.add(key);
      }
      for (const number of numbers) for (const key of decideNumber(number, decisions)) keys.add(key);
      decideTitles(keys, decisions);
      for (const c of titles) if (c.documents.size > 0) decideBare(c, decisions);
      return decisions;
    },
  };
}

function inOrder(candidates: ReadonlySet<Candidate>): Candidate[] {
  if (candidates.size < 2) return [...candidates];
  const signed = [...candidates].map((candidate) => ({ candidate, signature: signatureOf(candidate) }));
  return signed.sort((a, b) => byCodePoint(a.signature, b.signature)).map(({ candidate }) => candidate);
}

function sameCandidates(a: readonly Candidate[], b: readonly Candidate[]): boolean {
  return a.length === b.length && a.every((candidate, i) => signatureOf(candidate) === signatureOf(b[i]!));
}
