import type { Contribution, Finding, PolicyReference } from './contribution.ts';
import { byCodePoint } from './graph.ts';
import { type NumberedPolicies, resolveNumber } from './resolve/by-number.ts';
import { resolveTitles } from './resolve/by-title.ts';
import type { Candidate } from './resolve/candidate.ts';
import { doubtFinding } from './resolve/doubt.ts';
import { splitPolicyId } from './resolve/placeholder.ts';
import { classOf, type Doubt, placeOfDocument, type ReferenceClass } from './resolve/reference-class.ts';
import { completeWithin } from './resolve/within-document.ts';

/**
 * Links references to policies, over all documents and the catalogue. What it says depends on which documents are in,
 * never on the order in which they came; an arrival recomputes only the numbers and titles it touches.
 *
 * The rules and their reasons: by number `resolve/by-number.ts`, by title `resolve/by-title.ts`, what may be taken for
 * certain `resolve/candidate.ts`.
 */
export interface Resolver {
  /**
   * Takes a document's references in. Returns the documents whose final ids changed by it, the document itself
   * included, and for each policy whose former ids changed one document that speaks of it.
   */
  add(document: string, references: readonly PolicyReference[]): ReadonlySet<string>;
  /** Takes them out again; returns the other documents that this changed, as `add` does. */
  remove(document: string): ReadonlySet<string>;
  /** Final policy id of reference n of a document that is in. */
  policyId(document: string, reference: number): string;
  /** Whether the titles that this reference prints are not the policy's, while its own are known. */
  isMisprint(document: string, reference: number): boolean;
  /** The id that replaced this one (also of a task or target under a replaced policy id); undefined where none did. */
  currentId(id: string): string | undefined;
  /** Ids that a fuller one replaced, by code point. */
  alternateIds(policyId: string): readonly string[];
  /** What is doubtful about a document's references. */
  findings(document: string): readonly Finding[];
}

interface Entry {
  readonly references: readonly PolicyReference[];
  readonly classes: readonly ReferenceClass[];
}

/** @param catalogue its references are in from the start, under its own document id. */
export function createResolver(catalogue: Contribution): Resolver {
  const entries = new Map<string, Entry>();
  const classes = new Map<string, ReferenceClass>();
  const byNumber = new Map<string, Set<ReferenceClass>>();
  const numbered = new Map<string, NumberedPolicies>();
  /** Classes without a number, and numbered policies, by title key. */
  const titled = new Map<string, Set<ReferenceClass>>();
  const candidates = new Map<string, Set<Candidate>>();
  const byPolicy = new Map<string, Set<ReferenceClass>>();
  const byOwnId = new Map<string, Set<ReferenceClass>>();
  const former = new Map<string, readonly string[]>();

  function enter(c: ReferenceClass): void {
    classes.set(c.signature, c);
    if (c.number !== undefined) put(byNumber, c.number, c);
    else for (const key of c.keys) put(titled, key, c);
    put(byPolicy, c.policyId, c);
    put(byOwnId, c.ownId, c);
  }

  function leave(c: ReferenceClass): void {
    classes.delete(c.signature);
    if (c.number !== undefined) take(byNumber, c.number, c);
    else for (const key of c.keys) take(titled, key, c);
    take(byPolicy, c.policyId, c);
    take(byOwnId, c.ownId, c);
  }

  /** Recomputes what these classes (present or just gone) touch, and says which documents that changes. */
  function recompute(touched: ReadonlySet<ReferenceClass>): Set<string> {
    const keys = new Set<string>();
    const affected = new Set<ReferenceClass>();
    const decisions = new Map<ReferenceClass, { readonly id: string; readonly doubt?: Doubt }>();
    for (const c of touched) if (c.number === undefined) for (const key of c.keys) keys.add(key);
    for (const number of new Set([...touched].flatMap((c) => c.number ?? []))) {
      const before = numbered.get(number)?.candidates ?? [];
      const members = [...(byNumber.get(number) ?? [])];
      const after = members.length > 0 ? resolveNumber(number, members) : undefined;
      if (after) numbered.set(number, after);
      else numbered.delete(number);
      for (const [c, decision] of after?.decisions ?? []) decisions.set(c, decision);
      if (!sameCandidates(before, after?.candidates ?? [])) {
        for (const candidate of before) for (const key of candidate.keys) take(candidates, key, candidate);
        for (const candidate of after?.candidates ?? []) {
          for (const key of candidate.keys) put(candidates, key, candidate);
        }
        for (const candidate of [...before, ...(after?.candidates ?? [])]) {
          for (const key of candidate.keys) keys.add(key);
        }
      } else if (after) numbered.set(number, { ...after, candidates: before });
    }
    const component = componentOf(keys);
    const found = new Set([...component.keys].flatMap((key) => [...(candidates.get(key) ?? [])]));
    for (const [c, decision] of resolveTitles([...component.classes], [...found])) decisions.set(c, decision);

    const policies = new Set<string>();
    for (const c of touched) policies.add(c.policyId);
    for (const [c, decision] of decisions) policies.add(c.policyId).add(decision.id);
    for (const [c, decision] of decisions) {
      if (c.policyId !== decision.id || misprinted(c.doubt) !== misprinted(decision.doubt)) affected.add(c);
      if (c.policyId !== decision.id) {
        take(byPolicy, c.policyId, c);
        c.policyId = decision.id;
        put(byPolicy, c.policyId, c);
      }
      c.doubt = decision.doubt;
    }
    const documents = new Set<string>();
    for (const c of affected) for (const document of c.documents.keys()) documents.add(document);
    for (const id of policies) {
      const before = former.get(id) ?? [];
      const after = formerIds(id);
      if (after.length > 0) former.set(id, after);
      else former.delete(id);
      if (before.join('\n') !== after.join('\n')) speakerOf(id, documents);
    }
    documents.delete(catalogue.document.id);
    return documents;
  }

  /** Titles reach further through classes that print two of them. */
  function componentOf(start: ReadonlySet<string>): { keys: Set<string>; classes: Set<ReferenceClass> } {
    const keys = new Set(start);
    const members = new Set<ReferenceClass>();
    for (const key of keys) {
      for (const c of titled.get(key) ?? []) {
        members.add(c);
        for (const other of c.keys) keys.add(other);
      }
    }
    return { keys, classes: members };
  }

  function speakerOf(policyId: string, documents: Set<string>): void {
    for (const c of byPolicy.get(policyId) ?? []) {
      for (const document of c.documents.keys()) {
        if (document !== catalogue.document.id) {
          documents.add(document);
          return;
        }
      }
    }
  }

  function formerIds(policyId: string): readonly string[] {
    const own = new Set([...(byPolicy.get(policyId) ?? [])].map((c) => c.ownId));
    return [...own].filter((id) => id !== policyId && replacedBy(id) === policyId).sort(byCodePoint);
  }

  /** A former id leads somewhere only while it means one policy and is no policy's id itself. */
  function replacedBy(id: string): string | undefined {
    if (byPolicy.has(id)) return undefined;
    const now = new Set([...(byOwnId.get(id) ?? [])].map((c) => c.policyId));
    return now.size === 1 ? [...now][0] : undefined;
  }

  function add(document: string, references: readonly PolicyReference[]): ReadonlySet<string> {
    const changed = new Set(entries.has(document) ? remove(document) : []);
    const saidIn = placeOfDocument(references);
    const touched = new Set<ReferenceClass>();
    const own = completeWithin(references).map((reference) => {
      const said = classOf(reference, saidIn);
      const c = classes.get(said.signature) ?? said;
      if (c === said) enter(c);
      c.documents.set(document, (c.documents.get(document) ?? 0) + 1);
      touched.add(c);
      return c;
    });
    entries.set(document, { references, classes: own });
    for (const other of recompute(touched)) changed.add(other);
    return changed.add(document);
  }

  function remove(document: string): ReadonlySet<string> {
    const entry = entries.get(document);
    if (!entry) return new Set();
    entries.delete(document);
    const touched = new Set(entry.classes);
    for (const c of touched) {
      c.documents.delete(document);
      if (c.documents.size === 0) leave(c);
    }
    return recompute(touched);
  }

  function classAt(document: string, reference: number): ReferenceClass {
    const c = entries.get(document)?.classes[reference];
    if (!c) throw new RangeError(`document ${document} has no reference ${reference}`);
    return c;
  }

  const resolver: Resolver = {
    add,
    remove,
    policyId: (document, reference) => classAt(document, reference).policyId,
    isMisprint: (document, reference) => misprinted(classAt(document, reference).doubt),
    currentId(id) {
      const parts = splitPolicyId(id);
      const current = parts && replacedBy(parts.policy);
      return current && parts.before + current.slice('policy:'.length) + parts.after;
    },
    alternateIds: (policyId) => former.get(policyId) ?? [],
    findings(document) {
      const entry = entries.get(document);
      return (entry?.classes ?? []).flatMap((c, i) =>
        c.doubt ? [doubtFinding(c.doubt, entry!.references[i]!, c)] : [],
      );
    },
  };
  add(catalogue.document.id, catalogue.references);
  return resolver;
}

const misprinted = (doubt: Doubt | undefined) => doubt === 'title-differs';

function sameCandidates(a: readonly Candidate[], b: readonly Candidate[]): boolean {
  return a.length === b.length && a.every((candidate, i) => candidate.signature === b[i]!.signature);
}

function put<T>(index: Map<string, Set<T>>, key: string, value: T): void {
  const set = index.get(key);
  if (set) set.add(value);
  else index.set(key, new Set([value]));
}

function take<T>(index: Map<string, Set<T>>, key: string, value: T): void {
  const set = index.get(key);
  set?.delete(value);
  if (set?.size === 0) index.delete(key);
}
