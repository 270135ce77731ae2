import type { Contribution, Finding, PolicyReference } from './contribution.ts';
import { doubtFinding } from './resolve/doubt.ts';
import { createFormerIds } from './resolve/former-ids.ts';
import { createLinker } from './resolve/linker.ts';
import { policyPrefix, splitPolicyId } from './resolve/placeholder.ts';
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
   * Takes a document's references in. Returns the documents whose final ids or findings changed by it, the document itself
   * included, and for each policy whose former ids changed one document that speaks of it.
   */
  add(document: string, references: readonly PolicyReference[]): ReadonlySet<string>;
  /** The same for many at once (a store that is opened), none of which is in: the rules decide once. */
  addMany(documents: readonly ReferringDocument[]): ReadonlySet<string>;
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

export interface ReferringDocument {
  readonly document: string;
  readonly references: readonly PolicyReference[];
}

interface Entry {
  readonly references: readonly PolicyReference[];
  readonly classes: readonly ReferenceClass[];
}

/** @param catalogue its references are in from the start, under its own document id. */
export function createResolver(catalogue: Contribution): Resolver {
  const entries = new Map<string, Entry>();
  const classes = new Map<string, ReferenceClass>();
  const linker = createLinker();
  const formerIds = createFormerIds();
  /** Former ids by policy, as they were last told. */
  const told = new Map<string, readonly string[]>();

  /** Decides what these classes (in, or just gone) touch; returns the documents that this changes. */
  function settle(touched: Iterable<ReferenceClass>): Set<string> {
    const documents = new Set<string>();
    const policies = new Set([...touched].map((c) => c.policyId));
    for (const [c, { id, doubt }] of linker.decide(touched)) {
      policies.add(c.policyId).add(id);
      if (c.policyId !== id || c.doubt !== doubt) addAll(documents, c.documents.keys());
      formerIds.assign(c, id);
      c.doubt = doubt;
    }
    for (const id of policies) {
      const before = told.get(id) ?? [];
      const now = formerIds.of(id);
      if (now.length > 0) told.set(id, now);
      else told.delete(id);
      if (before.join('\n') !== now.join('\n')) addAll(documents, speakerOf(id));
    }
    documents.delete(catalogue.document.id);
    return documents;
  }

  /** One document that speaks of a policy, if any does. */
  function speakerOf(policyId: string): string[] {
    for (const c of formerIds.speakers(policyId)) {
      for (const document of c.documents.keys()) if (document !== catalogue.document.id) return [document];
    }
    return [];
  }

  /** @param known classes by what is said, where many documents arrive together: most say what others have said */
  function enter(
    { document, references }: ReferringDocument,
    known: Map<string, ReferenceClass>,
  ): readonly ReferenceClass[] {
    const saidIn = placeOfDocument(references);
    const own = completeWithin(references).map((reference) => {
      const words = JSON.stringify([saidIn, reference]);
      const c = known.get(words) ?? classSaying(reference, saidIn);
      known.set(words, c);
      c.documents.set(document, (c.documents.get(document) ?? 0) + 1);
      return c;
    });
    entries.set(document, { references, classes: own });
    return own;
  }

  function classSaying(reference: PolicyReference, saidIn: string | undefined): ReferenceClass {
    const said = classOf(reference, saidIn);
    const c = classes.get(said.signature);
    if (c) return c;
    classes.set(said.signature, said);
    linker.enter(said);
    formerIds.assign(said, said.ownId);
    return said;
  }

  function addMany(documents: readonly ReferringDocument[]): ReadonlySet<string> {
    const touched = new Set<ReferenceClass>();
    const known = new Map<string, ReferenceClass>();
    for (const document of documents) addAll(touched, enter(document, known));
    const changed = settle(touched);
    for (const { document } of documents) changed.add(document);
    return changed;
  }

  function add(document: string, references: readonly PolicyReference[]): ReadonlySet<string> {
    return new Set([...remove(document), ...addMany([{ document, references }])]);
  }

  function remove(document: string): ReadonlySet<string> {
    const touched = new Set(entries.get(document)?.classes);
    entries.delete(document);
    for (const c of touched) {
      c.documents.delete(document);
      if (c.documents.size > 0) continue;
      classes.delete(c.signature);
      linker.leave(c);
      formerIds.leave(c);
    }
    return settle(touched);
  }

  function classAt(document: string, reference: number): ReferenceClass {
    const c = entries.get(document)?.classes[reference];
    if (!c) throw new RangeError(`document ${document} has no reference ${reference}`);
    return c;
  }

  add(catalogue.document.id, catalogue.references);
  return {
    add,
    addMany,
    remove,
    policyId: (document, reference) => classAt(document, reference).policyId,
    isMisprint: (document, reference) => misprinted(classAt(document, reference).doubt),
    currentId(id) {
      const parts = splitPolicyId(id);
      const current = parts && formerIds.replacedBy(parts.policy);
      return current && parts.before + current.slice(policyPrefix.length) + parts.after;
    },
    alternateIds: (policyId) => told.get(policyId) ?? [],
    findings(document) {
      const entry = entries.get(document);
      return (entry?.classes ?? []).flatMap((c, i) =>
        c.doubt ? [doubtFinding(c.doubt, entry!.references[i]!, c)] : [],
      );
    },
  };
}

const misprinted = (doubt: Doubt | undefined) => doubt === 'title-differs';

function addAll<T>(set: Set<T>, values: Iterable<T>): void {
  for (const value of values) set.add(value);
}
