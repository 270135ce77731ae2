import { folded } from '../header/folded.ts';
import type { OutlineItem, Span } from '../types.ts';
import type { Row } from './rows.ts';

const shortestTitle = 5;

/** Rows beyond are not compared with the text: no real table is that long. */
export const mostCompared = 500;

/**
 * Finds the task of the text that a row says again: by its title in the row, or by the words the row begins with.
 * @param find from offsets of the source to those of the text
 */
export function repeats(
  text: string,
  find: (span: Span) => Span,
  tasks: readonly OutlineItem[],
): (row: Row) => OutlineItem | undefined {
  const known = tasks.slice(0, mostCompared).map((task) => ({
    task,
    name: folded(task.title.value),
    whole: folded(text.slice(task.start, task.end)),
  }));
  return (row) => {
    const said = [row.cells.get('task'), row.cells.get('content')]
      .filter((cell) => cell !== undefined)
      .map((cell) => folded(text.slice(find(cell).start, find(cell).end)).replace(/^[0-9]+[.]?/, ''))
      .filter((words) => words.length >= shortestTitle);
    return known.find(({ name, whole }) =>
      said.some(
        (words) => (name.length >= shortestTitle && words.includes(name)) || whole.includes(words.slice(0, 20)),
      ),
    )?.task;
  };
}
