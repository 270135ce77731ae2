import type { CitationRelation } from '../../graph/schema/words.ts';
import type { Places } from '../knowledge/place.ts';
import type { ParsedDocument } from '../parse.ts';
import { isCompleteNumber } from '../reading/document-number.ts';
import { standingOf } from '../reading/standing.ts';
import type { CitationMention, Span } from '../reading/types.ts';
import type { Draft } from './draft.ts';
import type { Witness } from './evidence.ts';
import { told } from './told.ts';

/** Whether a citation says which document it means: a number whose prefix was lost (〔2014〕90号) alone does not. */
export function namesDocument({ number, title, nickname }: CitationMention): boolean {
  return title !== undefined || nickname !== undefined || (number !== undefined && isCompleteNumber(number));
}

/** How the text stands to a document: where it also only names it again, what it said of it before or later counts. */
export function relationsOf(
  citations: readonly CitationMention[],
  ownerOf: (span: Span) => string,
): (citation: CitationMention) => CitationRelation {
  const key = (citation: CitationMention) => `${ownerOf(citation)}|${citation.number ?? citation.title}`;
  const said = new Map<string, CitationRelation>();
  for (const citation of citations) {
    if (citation.kind === 'cites' && citation.relation !== 'mentions') said.set(key(citation), citation.relation);
  }
  return (citation) => (citation.relation === 'mentions' ? (said.get(key(citation)) ?? 'mentions') : citation.relation);
}

/**
 * Puts a cited or promised document in and the relationship that says so, on the smallest unit that makes it.
 * @param owner id of the task or policy the citation stands in
 * @param citation one that `namesDocument`
 * @returns the placeholder id of the cited policy
 */
export function addCitation(
  draft: Draft,
  owner: string,
  citation: CitationMention,
  { text, home }: ParsedDocument,
  places: Places,
  witness: Witness,
): string {
  const presence = citation.kind === 'plans' ? ('planned' as const) : ('cited' as const);
  const title = citation.title || undefined;
  const issuer = citation.issuer || undefined;
  const nickname = citation.nickname || undefined;
  const number = citation.number && isCompleteNumber(citation.number) ? citation.number : undefined;
  const before = text.text.slice(Math.max(0, citation.start - 4), citation.start);
  const { authority, level } = standingOf(citation, before, home, places);
  const nicknames = nickname ? [nickname] : undefined;
  const id = draft.reference(
    told({ number, titles: title ? [title] : [], issuer, nicknames, authority, level, presence }),
  );
  const name = title ?? number ?? nickname;
  draft.node(id, 'Policy', { name, title, documentNumber: number, issuer, authority, level, presence });
  if (citation.kind === 'plans') {
    draft.relate('PLANS', owner, id, { owner: citation.owner ?? 'own' }, witness(citation));
  } else {
    const { relation, form } = citation;
    draft.relate('CITES', owner, id, told({ relation, form, printedTitle: title }), witness(citation));
  }
  return id;
}
