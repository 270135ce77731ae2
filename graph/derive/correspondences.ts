import type { ContributedRelationship } from '../contribution.ts';
import { byCodePoint } from '../graph.ts';
import { type Comparer, createComparer } from './comparer.ts';
import { type Correspondence, correspondenceMethod } from './correspond.ts';
import type { DocumentFeatures } from './features.ts';
import { createRepresentatives, type Representatives, type Standing, type Succession } from './representatives.ts';

/**
 * The correspondences between the policies that are in, kept up as documents come and go. A policy that several
 * documents hold is compared once, see `representatives`.
 */
export interface Correspondences {
  /** Puts a document in, in place of what it was before. */
  add(features: DocumentFeatures): Change;
  remove(document: string): Change;
}

export interface Change {
  /** Documents whose correspondences go. */
  readonly gone: readonly string[];
  /** What comes. */
  readonly found: readonly Correspondence[];
}

/**
 * Answering needs no comparing, so what it needs is worked out when the first document arrives.
 * @param held the documents that are in at first, whose correspondences are known
 * @param featuresOf of a document that is in
 */
export function createCorrespondences(
  held: () => Iterable<Standing>,
  featuresOf: (document: string) => DocumentFeatures,
): Correspondences {
  let opened: { readonly representatives: Representatives; readonly comparer: Comparer } | undefined;

  function open() {
    if (!opened) {
      opened = { representatives: createRepresentatives(), comparer: createComparer() };
      for (const standing of held()) opened.representatives.put(standing);
      for (const document of opened.representatives.all()) opened.comparer.hold(featuresOf(document));
    }
    return opened;
  }

  function follow({ leaving, entering }: Succession, features: (document: string) => DocumentFeatures): Change {
    const { comparer } = open();
    const found: Correspondence[] = [];
    for (const document of leaving) comparer.release(document);
    for (const document of entering) {
      const entered = features(document);
      for (const correspondence of comparer.against(entered)) found.push(correspondence);
      comparer.hold(entered);
    }
    return { gone: leaving, found };
  }

  return {
    add: (features) =>
      follow(open().representatives.put(standingOf(features)), (document) =>
        document === features.document ? features : featuresOf(document),
      ),
    remove: (document) => follow(open().representatives.take(document), featuresOf),
  };
}

/** What decides, of several copies of a policy, which is compared. */
export const standingOf = ({ document, policy, tasks }: DocumentFeatures): Standing => ({
  document,
  policy,
  taskCount: tasks.length,
});

/** All correspondences between these documents, each once. */
export function correspondencesOf(documents: readonly DocumentFeatures[]): readonly Correspondence[] {
  const representatives = createRepresentatives();
  for (const features of documents) representatives.put(standingOf(features));
  const compared = new Set(representatives.all());
  const comparer = createComparer();
  return documents.flatMap((features) => {
    if (!compared.has(features.document)) return [];
    const found = comparer.against(features);
    comparer.hold(features);
    return found;
  });
}

/** The relationship of a correspondence between tasks of these final ids; undefined between copies of one policy. */
export function correspondenceRelationship(
  { upward, score, kind }: Correspondence,
  from: string,
  to: string,
): ContributedRelationship | undefined {
  if (policyOf(from) === policyOf(to)) return undefined;
  const [first, second] = upward || byCodePoint(from, to) < 0 ? [from, to] : [to, from];
  return {
    type: 'CORRESPONDS_TO',
    from: first,
    to: second,
    properties: { score, method: correspondenceMethod, kind },
    source: 'derived',
    sourceDetail: correspondenceMethod,
    evidence: [],
  };
}

const policyOf = (task: string) => task.slice(0, task.lastIndexOf('#'));
