import { htmlText } from '../../../../ingest/readers/html-blocks.ts';
import type { SourceText } from '../../../../ingest/readers/reader.ts';

/** A web page of these parts. */
export const page = (...parts: readonly string[]): SourceText =>
  htmlText(`<body>${parts.join('')}</body>`, 'page.html');
/** A table of a page; a cell may be a `<td>` already, with attributes. */
export const cells = (...rows: readonly (readonly string[])[]): string =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => (cell.startsWith('<td') ? cell : `<td>${cell}</td>`)).join('')}</tr>`).join('')}</table>`;

/** The title of a list of tasks, as a page prints it. */
export const title = '<p>普洱市2023年医改重点任务清单</p>';
