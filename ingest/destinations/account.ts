import type { DocumentInfo } from '../../graph/contribution.ts';
import { groupBy } from '../../graph/group-by.ts';
import type { DocumentAnswer, DocumentSummary } from '../../graph/store/answers.ts';
import type { Account } from './destination.ts';

/** The two questions an account is made from; a store answers them, and so does a server. */
export interface Answering {
  documents(): Promise<DocumentSummary[]>;
  document(id: string): Promise<DocumentAnswer>;
}

/** Accounts of these documents, from what is held now. */
export async function accountsOf(source: Answering, documents: readonly DocumentInfo[]): Promise<Account[]> {
  const all = await source.documents();
  const summaries = new Map(all.map((summary) => [summary.id, summary]));
  const texts = groupBy(
    all.filter(({ policy }) => policy !== undefined),
    ({ policy }) => policy!.id,
  );
  const accounts: Account[] = [];
  for (const { id } of documents) {
    const { document, text, findings, mentions } = await source.document(id);
    const cited = new Map(mentions.filter(({ type }) => type === 'CITES').map((m) => [m.relationship, m.node]));
    const held = [...cited.values()].filter(({ properties }) => properties.presence === 'held').length;
    const { tasks = 0, assignments = 0, policy } = summaries.get(id) ?? {};
    const ofPolicy = (policy && texts.get(policy.id)) ?? [];
    accounts.push({
      document,
      text,
      findings,
      tasks,
      units: assignments,
      citations: { held, cited: cited.size - held },
      otherTexts: ofPolicy.filter((other) => other.id !== id).map((other) => ({ id: other.id, file: other.file })),
    });
  }
  return accounts;
}
