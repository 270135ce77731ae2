import type { DocumentInfo, Reading } from '../../graph/contribution.ts';
import { quoteOf } from '../../graph/schema/evidence.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ParsedDocument } from '../parse.ts';
import type { SourceText } from '../readers/reader.ts';
import { isNamed } from '../reading/header/named.ts';
import type { CitationMention, StageFinding } from '../reading/types.ts';
import { addCitation, namesDocument, relationsOf } from './citations.ts';
import { createDraft } from './draft.ts';
import { createWitness } from './evidence.ts';
import { addInstitution, addPlace, addReformModel, addTarget, addTheme } from './matter.ts';
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
  const targets = new Map<string, number>();
  for (const target of parsed.targets) {
    const owner = ownerOf(target);
    const order = (targets.get(owner) ?? 0) + 1;
    targets.set(owner, order);
    addTarget(draft, owner, target, order, witness);
  }
  for (const use of parsed.reformModels.uses) {
    const model = addReformModel(draft, parsed.reformModels.models.get(use.model)!, places);
    const { owner } = use;
    const from =
      owner.kind === 'policy' ? self : owner.kind === 'task' ? tasks.get(owner.item.path) : cited.get(owner.citation);
    if (from) draft.relate('DRAWS_ON', from, model, { mode: use.mode }, witness(use));
  }

  const findings = [
    ...(isNamed(header) ? [] : [nameless]),
    ...header.findings,
    ...outline.findings,
    ...[...parsed.units.values()].flatMap((item) => item.findings),
    ...unitFindings,
    ...parsed.institutions.findings,
    ...parsed.citations.filter((citation) => !namesDocument(citation)).map(unknownDocument),
    ...parsed.citations.filter((citation) => !isPlaced(citation)).map(promiseOutsideTasks),
  ];
  const place = (finding: StageFinding) => placed(finding, parsed, source);
  const title = (header.issuedTitle ?? header.noticeTitle)?.value ?? document.file;
  return {
    contribution: {
      document: { ...document, title, length: source.text.length },
      references: [...draft.references],
      nodes: draft.nodes(),
      relationships: [...draft.relationships],
      findings: findings.map(place),
    },
    text: source.text,
    outline: outlineEntries(outline, tasks, text, source.text),
  };
}

/** It is kept for what it shares out; which document it is, only its reader can tell. */
const nameless: StageFinding = {
  rule: 'document-unnamed',
  severity: 'warning',
  message: '文中没有标题和发文字号，只按其中的分工任务收录，以开头的文字为名。请补上文件的标题、文号和发文机关后再读。',
  messageEn:
    'The text has neither title nor document number; it was kept for the work it shares out, under its first words. Add its title, number and issuer and read it again.',
};

function unknownDocument({ number, start, end }: CitationMention): StageFinding {
  return {
    rule: 'citation-number-incomplete',
    severity: 'warning',
    message: `文号“${number}”缺少机关代字，无法确定是哪份文件，未建立引用。`,
    messageEn: `The document number "${number}" lacks its prefix; which document it is cannot be told, so no citation was made.`,
    start,
    end,
  };
}

/** The model knows who promises a document by its task only. */
function promiseOutsideTasks({ title, start, end }: CitationMention): StageFinding {
  return {
    rule: 'promise-outside-tasks',
    severity: 'info',
    message: `文中提出将制定《${title}》，但所在段落不是编号任务，未建立“拟制定”关系。`,
    messageEn: `The text promises "${title}" outside its numbered tasks; no relationship was made.`,
    start,
    end,
  };
}

/** A finding in offsets of the source text, with what stands there. */
function placed({ start, end, ...said }: StageFinding, { text }: ParsedDocument, source: SourceText) {
  if (start === undefined || end === undefined) return said;
  const span = text.source({ start, end });
  const { rule, severity, message, messageEn } = said;
  const quote = quoteOf(source.text, span.start, span.end);
  return { rule, severity, message, messageEn, start: span.start, end: span.end, quote };
}
