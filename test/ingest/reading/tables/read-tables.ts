import { loadKnowledge } from '../../../../ingest/knowledge/knowledge.ts';
import { isTask, parse } from '../../../../ingest/parse.ts';
import { htmlText } from '../../../../ingest/readers/html-blocks.ts';
import type { SourceText } from '../../../../ingest/readers/reader.ts';

export const knowledge = loadKnowledge();

/** A text file of these lines. */
export const plain = (...lines: readonly string[]): SourceText => ({
  text: lines.join('\n'),
  blocks: [],
  metadata: {},
});
/** A web page of these parts. */
export const page = (...parts: readonly string[]): SourceText =>
  htmlText(`<body>${parts.join('')}</body>`, 'page.html');
/** A table of a page; a cell may be a `<td>` already, with attributes. */
export const cells = (...rows: readonly (readonly string[])[]): string =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => (cell.startsWith('<td') ? cell : `<td>${cell}</td>`)).join('')}</tr>`).join('')}</table>`;

/** Tasks with their units: `1 推行付费: 市医保局 lead, 市卫健委 participant`. */
export function read(source: SourceText): string[] {
  const { outline, units } = parse(source, knowledge);
  return outline.items.filter(isTask).map(({ path, title }) => {
    const said = (units.get(path)?.units ?? []).map(({ full, role }) => `${full} ${role}`);
    return `${path} ${title.value}: ${said.join(', ')}`;
  });
}

/** The title of a list of tasks, as a page prints it. */
export const title = '<p>普洱市2023年医改重点任务清单</p>';
