import type { Places } from '../knowledge/place.ts';
import type { ParsedDocument } from '../parse.ts';
import { isCompleteNumber } from '../reading/document-number.ts';
import { standingOf } from '../reading/standing.ts';
import type { CitationMention } from '../reading/types.ts';
import type { Draft } from './draft.ts';
import type { Witness } from './evidence.ts';

/** Whether a citation says which document it means: a number whose prefix was lost (〔2014〕90号) alone does not. */
export function namesDocument({ number, title, nickname }: CitationMention): boolean {
  return title !== undefined || nickname !== undefined || (number !== undefined && isCompleteNumber(number));
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
  const presence = citation.kind === 'plans' ? 'planned' : 'cited';
  const { title, issuer, nickname } = citation;
  const number = citation.number && isCompleteNumber(citation.number) ? citation.number : undefined;
  const facts = standingOf(citation, text.text.slice(Math.max(0, citation.start - 4), citation.start), home, places);
  const id = draft.reference({
    ...(number ? { number } : {}),
    titles: title ? [title] : [],
    ...(issuer ? { issuer } : {}),
    ...(nickname ? { nicknames: [nickname] } : {}),
    ...facts,
    presence,
  });
  const name = title ?? number ?? nickname;
  draft.node(id, 'Policy', {
    ...(name ? { name } : {}),
    ...(title ? { title } : {}),
    ...(number ? { documentNumber: number } : {}),
    ...(issuer ? { issuer } : {}),
    ...facts,
    presence,
  });
  if (citation.kind === 'plans') {
    draft.relate('PLANS', owner, id, { owner: citation.owner ?? 'own' }, witness(citation));
  } else {
    const properties = {
      relation: citation.relation,
      form: citation.form,
      ...(title ? { printedTitle: title } : {}),
    };
    draft.relate('CITES', owner, id, properties, witness(citation));
  }
  return id;
}
