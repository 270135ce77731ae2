import type { DocumentInfo, Finding } from '../contribution.ts';
import { byCodePoint } from '../graph.ts';
import type { FindingsAnswer } from '../store/answers/findings.ts';
import type { NodeSummary } from '../store/answers.ts';
import type { FindingsQuestion } from '../store/questions.ts';

/** A document with how many findings of which rule it has; the findings themselves are read only for a page. */
export interface DocumentFindings {
  readonly document: DocumentInfo;
  readonly policy?: NodeSummary;
  readonly counts: Readonly<Record<string, number>>;
}

/**
 * A page of findings: document by document (by file), each in the order of the text.
 * @param documents all that are held
 * @param read the findings of one of them
 */
export async function findings(
  documents: readonly DocumentFindings[],
  question: FindingsQuestion,
  read: (document: string) => Promise<readonly Finding[]>,
): Promise<FindingsAnswer> {
  const { rules, documents: asked, offset, limit } = question;
  const inFilter = documents
    .filter(({ document, policy }) => !asked || asked.includes(document.id) || asked.includes(policy?.id ?? ''))
    .map((each) => ({ ...each, matching: countOf(each.counts, rules) }))
    .filter(({ matching }) => matching > 0)
    .sort((a, b) => byCodePoint(a.document.file, b.document.file) || byCodePoint(a.document.id, b.document.id));
  const rows: FindingsAnswer['rows'] = [];
  let passed = 0;
  for (const { document, policy, matching } of inFilter) {
    if (rows.length === limit) break;
    const from = Math.max(0, offset - passed);
    passed += matching;
    if (from >= matching) continue;
    const matched = (await read(document.id)).filter(({ rule }) => !rules || rules.includes(rule));
    for (const finding of matched.toSorted(byPlace).slice(from, from + limit - rows.length)) {
      rows.push({ ...finding, document, ...(policy ? { policy } : {}) });
    }
  }
  return {
    total: inFilter.reduce((sum, { matching }) => sum + matching, 0),
    rules: countsOfRules(documents),
    rows,
  };
}

const countOf = (counts: Readonly<Record<string, number>>, rules: readonly string[] | undefined) =>
  Object.entries(counts).reduce((sum, [rule, count]) => (!rules || rules.includes(rule) ? sum + count : sum), 0);

/** Those of no place in the text come first. */
const byPlace = (a: Finding, b: Finding) =>
  (a.start ?? -1) - (b.start ?? -1) || byCodePoint(a.rule, b.rule) || byCodePoint(a.message, b.message);

function countsOfRules(documents: readonly DocumentFindings[]): FindingsAnswer['rules'] {
  const rules = new Map<string, { rule: string; count: number; documents: number }>();
  for (const { counts } of documents) {
    for (const [rule, count] of Object.entries(counts)) {
      const known = rules.get(rule) ?? { rule, count: 0, documents: 0 };
      rules.set(rule, { rule, count: known.count + count, documents: known.documents + 1 });
    }
  }
  return [...rules.values()].sort((a, b) => b.count - a.count || byCodePoint(a.rule, b.rule));
}
