import type { Places } from '../knowledge/place.ts';
import { standingOf } from '../reading/standing.ts';
import type { CitationMention } from '../reading/types.ts';
import type { Draft } from './draft.ts';
import type { Witness } from './evidence.ts';

/**
 * Puts a cited or promised document in and the relationship that says so, on the smallest unit that makes it.
 * @param owner id of the task or policy the citation stands in
 * @returns the placeholder id of the cited policy
 */
export function addCitation(
  draft: Draft,
  owner: string,
  citation: CitationMention,
  places: Places,
  witness: Witness,
): string {
  const presence = citation.kind === 'plans' ? 'planned' : 'cited';
  const { number, title, issuer, nickname } = citation;
  const facts = standingOf(citation, places);
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
