import type { Results } from '../results.ts';
import { scoreCells } from './figures.ts';
import { table } from './markdown.ts';

/** How well single clauses and citations, and beginnings of pages, are read. */
export function casesSection({ cases, later, closed }: Results): string {
  const rows = [...cases, ...later, ...closed].map(({ name, score }) => [name, ...scoreCells(score)]);
  return `## Single clauses, citations and beginnings

Responsibility clauses and citations of other real documents, and beginnings of web pages, wrapper and all, labelled by hand
(\`test/fixtures/*.jsonl\`), each read by itself. Rules were developed with them in view, so these figures are fit, but for those called
closed; what was read of the beginnings at first stands among the rounds of measuring.

${table(['thing', 'labelled', 'read', 'right', 'precision', 'recall', 'F1'], rows)}`;
}
