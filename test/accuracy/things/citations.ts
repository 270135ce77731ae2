import type { CitationFact, Facts } from '../facts.ts';
import { folded } from '../fold.ts';
import { accepted, type Label, type LabelledCitation } from '../label.ts';
import { detailScore, type Pairing, pair, scoreOf } from '../pairing.ts';
import type { Score } from '../score.ts';
import { line } from './words.ts';

type Citations = Pairing<LabelledCitation, CitationFact>;

/**
 * Labels and citations read, joined by owner, kind (cites or plans) and document: by its number where the label has
 * one, else by title. A nickname (新国发2号文件) is as good as the number that the catalogue gives it.
 */
function pairCitations(label: Label, facts: Facts): Citations {
  return pair(label.citations, facts.citations, fits, rightRelation);
}

function fits(citation: LabelledCitation, read: CitationFact): boolean {
  return (
    citation.owner === read.owner &&
    accepted(citation, 'kind').includes(read.kind) &&
    isNamedBy(citation, { numbers: [read.number], names: [read.title, ...read.nicknames] })
  );
}

/** Whether a label speaks of the document with these numbers, titles and nicknames. */
export function isNamedBy(
  citation: LabelledCitation,
  document: { readonly numbers: readonly (string | undefined)[]; readonly names: readonly (string | undefined)[] },
): boolean {
  const among = (said: readonly (string | null | undefined)[], known: readonly (string | undefined)[]) =>
    said.some((s) => s && known.some((k) => k && folded(s) === folded(k)));
  if (among(accepted(citation, 'number'), document.numbers)) return true;
  if (among(accepted(citation, 'nickname'), document.names)) return true;
  return citation.number === null && among(accepted(citation, 'title'), document.names);
}

const rightRelation = (citation: LabelledCitation, read: CitationFact) =>
  accepted(citation, 'relation').some((relation) => relation === (read.relation ?? null));

const at = (citation: LabelledCitation | CitationFact) => citation.owner;
const said = (c: LabelledCitation | CitationFact) =>
  line(c.kind, c.number, c.title, 'nicknames' in c ? c.nicknames[0] : c.nickname);

/** Citations whose label has a number; those read with one that no label has count against them. */
export function numberedScore(label: Label, facts: Facts): Score {
  return scoreOf(
    part(pairCitations(label, facts), (c) => c.number !== null && c.number !== undefined),
    { at, label: said, read: said },
  );
}

/** Citations and promised documents that have only a title, or a nickname. */
export function titledScore(label: Label, facts: Facts): Score {
  return scoreOf(
    part(pairCitations(label, facts), (c) => c.number === null || c.number === undefined),
    { at, label: said, read: said },
  );
}

function part({ pairs, missed, extra }: Citations, test: (c: LabelledCitation | CitationFact) => boolean): Citations {
  return { pairs: pairs.filter(([label]) => test(label)), missed: missed.filter(test), extra: extra.filter(test) };
}

/** Relation of the documents that exist; a promised one has none. */
export function relationScore(label: Label, facts: Facts): Score {
  const cites = part(pairCitations(label, facts), (c) => c.kind === 'cites');
  const related = (c: LabelledCitation | CitationFact) => line(said(c), c.relation);
  return detailScore(cites, rightRelation, { at, label: related, read: related });
}
