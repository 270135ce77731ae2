import type { Finding, Reading } from '../contribution.ts';
import { byCodePoint, relationshipId } from '../graph.ts';
import { noDocument } from '../memory/not-found.ts';
import { fillPlaceholder } from '../resolve/placeholder.ts';
import type { DocumentAnswer, DocumentSummary, Mention, NodeSummary } from '../store/answers.ts';
import type { Ask } from './connection.ts';
import { identifyAll } from './identify.ts';
import { readInfo, type StoredInfo } from './source-document.ts';
import { allDocuments, documentOfPolicy, oneDocument } from './statements/documents.ts';
import { readNode, type StoredProperties } from './stored-graph.ts';
import { unpackReading } from './stored-reading.ts';
import { summariesOf } from './summaries.ts';

interface StoredSummary extends StoredInfo {
  readonly tasks: number;
  readonly assignments: number;
  readonly targets: number;
  readonly citations: number;
  readonly findings: number;
  readonly fingerprint: string;
  /** JSON: findings by rule. */
  readonly rules: string;
}

/** All documents by file and id, with what statistics read of them beside. */
export async function storedDocuments(
  ask: Ask,
): Promise<{ readonly summary: DocumentSummary; readonly fingerprint: string; readonly rules: string }[]> {
  const rows = await ask<{ document: StoredSummary; policy: StoredProperties | null }>(allDocuments);
  return rows
    .map(({ document: { fingerprint, rules, reader, ...counted }, policy }) => ({
      summary: {
        ...counted,
        ...readInfo({ ...counted, reader }),
        ...(policy === null ? {} : { policy: readNode('Policy', policy) }),
      },
      fingerprint,
      rules,
    }))
    .sort((a, b) => byCodePoint(a.summary.file, b.summary.file) || byCodePoint(a.summary.id, b.summary.id));
}

interface StoredDocument extends StoredInfo {
  readonly reading: Int8Array;
  readonly policyIds: readonly string[];
  /** JSON: what is doubtful about its references. */
  readonly doubts: string;
}

/** One document with its text, and everything that was read from it at its place. */
export async function document(ask: Ask, id: string): Promise<DocumentAnswer> {
  const found = (await byOwnId(ask, id)) ?? (await byPolicy(ask, id));
  if (!found) throw noDocument(id);
  const { contribution, text, outline } = unpackReading(found.document.reading);
  const finalId = (node: string) => fillPlaceholder(node, (n) => found.document.policyIds[n]!);
  return {
    document: readInfo(found.document),
    ...(found.policy === null ? {} : { policy: readNode('Policy', found.policy) }),
    text,
    outline: outline.map((entry) => (entry.node === undefined ? entry : { ...entry, node: finalId(entry.node) })),
    mentions: await mentions(ask, contribution, finalId),
    findings: [...contribution.findings, ...(JSON.parse(found.document.doubts) as Finding[])],
  };
}

interface Found {
  readonly document: StoredDocument;
  readonly policy: StoredProperties | null;
}

async function byOwnId(ask: Ask, id: string): Promise<Found | undefined> {
  return (await ask<Found>(oneDocument, { id }))[0];
}

/** Of several copies of a policy the one with the smallest id. */
async function byPolicy(ask: Ask, id: string): Promise<Found | undefined> {
  const policy = (await identifyAll(ask, [id])).get(id);
  if (policy?.label !== 'Policy') return undefined;
  const [first] = await ask<{ id: string }>(documentOfPolicy, { policy: policy.id });
  return first && byOwnId(ask, first.id);
}

async function mentions(
  ask: Ask,
  { references, relationships }: Reading['contribution'],
  finalId: (node: string) => string,
): Promise<Mention[]> {
  const own = references[0]?.presence === 'held' ? finalId('policy:@0') : undefined;
  // A document does not cite or plan itself: such a relationship was left out.
  const resolved = relationships
    .map((r) => ({ ...r, from: finalId(r.from), to: finalId(r.to) }))
    .filter(({ type, to }) => !((type === 'CITES' || type === 'PLANS') && to === own));
  const nodes = await summariesOf(
    ask,
    new Set(resolved.flatMap(({ to, evidence }) => (evidence.length > 0 ? to : []))),
  );
  return resolved
    .flatMap(({ type, from, to, properties, evidence }) => {
      const relationship = relationshipId(type, from, to, properties);
      return evidence.map(
        ({ start, end, confidence }): Mention => ({
          start,
          end,
          relationship,
          type,
          node: nodes.get(to) as NodeSummary,
          from,
          confidence,
        }),
      );
    })
    .sort((a, b) => a.start - b.start || a.end - b.end || byCodePoint(a.relationship, b.relationship));
}
