import type { Finding } from '../../graph/contribution.ts';
import { quoteOf } from '../../graph/schema/evidence.ts';
import type { ParsedDocument } from '../parse.ts';
import type { SourceText } from '../readers/reader.ts';
import { isNamed } from '../reading/header/named.ts';
import type { CitationMention, StageFinding } from '../reading/types.ts';
import { namesDocument } from './citations.ts';

/**
 * All that the report has to say of a document, in offsets of the source text.
 * @param isPlaced whether a citation hangs on something: a promise hangs on its task only
 */
export function findingsOf(
  parsed: ParsedDocument,
  unitFindings: readonly StageFinding[],
  isPlaced: (citation: CitationMention) => boolean,
  source: SourceText,
): Finding[] {
  const { header, outline, citations } = parsed;
  const findings = [
    ...(isNamed(header) ? [] : [nameless]),
    ...header.findings,
    ...outline.findings,
    ...[...parsed.units.values()].flatMap((item) => item.findings),
    ...unitFindings,
    ...parsed.institutions.findings,
    ...citations.filter((citation) => !namesDocument(citation)).map(unknownDocument),
    ...citations.filter((citation) => !isPlaced(citation)).map(promiseOutsideTasks),
  ];
  return findings.map((finding) => placed(finding, parsed, source));
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
