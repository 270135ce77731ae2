import type { DocumentInfo, Reading } from '../../graph/contribution.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ParsedDocument } from '../parse.ts';
import type { SourceText } from '../readers/reader.ts';
import type { CitationMention } from '../reading/types.ts';
import { addCitation, namesDocument, relationsOf } from './citations.ts';
import { createDraft } from './draft.ts';
import { createWitness } from './evidence.ts';
import { findingsOf } from './findings.ts';
import { addInstitution, addPlace, addReformModel, addTargets, addTheme } from './matter.ts';
import { addPolicy } from './policy.ts';
import { addTasks, createOwners, outlineEntries, taskIds } from './tasks.ts';
import { addUnits } from './units.ts';

/**
 * A parsed document → its contribution: nodes, references, relationships with evidence, findings.
 * Offsets leave here as offsets of the source text; every policy is a reference, the document itself the first.
 */
export function build(
  source: SourceText,
  parsed: ParsedDocument,
  document: Pick<DocumentInfo, 'id' | 'file' | 'format' | 'reader'>,
  { places, names }: Knowledge,
): Reading {
  const { text, outline, header } = parsed;
  const draft = createDraft();
  const witness = createWitness(source, text);
  const self = addPolicy(draft, parsed, places, names, witness);
  const tasks = taskIds(outline);
  const ownerOf = createOwners(outline, tasks, self);

  addTasks(draft, self, outline, tasks, text, source.text, witness);
  const unitFindings = addUnits(draft, parsed, places, names, tasks, witness);
  const cited = new Map<CitationMention, string>();
  const isPlaced = (citation: CitationMention) => citation.kind === 'cites' || ownerOf(citation) !== self;
  const citations = parsed.citations.filter(namesDocument).filter(isPlaced);
  const relationOf = relationsOf(citations, ownerOf);
  for (const citation of citations) {
    const told = { ...citation, relation: relationOf(citation) };
    cited.set(citation, addCitation(draft, ownerOf(citation), told, parsed, places, witness));
  }
  for (const mention of parsed.places) addPlace(draft, ownerOf(mention), mention, places, witness);
  for (const mention of parsed.institutions.mentions) addInstitution(draft, ownerOf(mention), mention, places, witness);
  for (const [path, themes] of parsed.themes) {
    for (const theme of themes) addTheme(draft, tasks.get(path)!, theme, witness);
  }
  addTargets(draft, parsed.targets, ownerOf, witness);
  for (const use of parsed.reformModels.uses) {
    const model = addReformModel(draft, parsed.reformModels.models.get(use.model)!, places);
    const { owner } = use;
    const from =
      owner.kind === 'policy' ? self : owner.kind === 'task' ? tasks.get(owner.item.path) : cited.get(owner.citation);
    if (from) draft.relate('DRAWS_ON', from, model, { mode: use.mode }, witness(use));
  }

  const title = (header.issuedTitle ?? header.noticeTitle)?.value ?? document.file;
  return {
    contribution: {
      document: { ...document, title, length: source.text.length },
      references: [...draft.references],
      nodes: draft.nodes(),
      relationships: [...draft.relationships],
      findings: findingsOf(parsed, unitFindings, isPlaced, source),
    },
    text: source.text,
    outline: outlineEntries(outline, tasks, text, source.text),
  };
}
