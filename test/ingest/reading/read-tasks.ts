import { loadKnowledge } from '../../../ingest/knowledge/knowledge.ts';
import { parse } from '../../../ingest/parse.ts';
import type { SourceText } from '../../../ingest/readers/reader.ts';
import { isTask } from '../../../ingest/reading/is-task.ts';

export const knowledge = loadKnowledge();

/** A text file of these lines. */
export const plain = (...lines: readonly string[]): SourceText => ({
  text: lines.join('\n'),
  blocks: [],
  metadata: {},
});

/** Tasks with their units: `一/1 推行付费: 市医保局 lead, 市卫健委 participant`. */
export function tasksOf(source: SourceText): string[] {
  const { outline, units } = parse(source, knowledge);
  return outline.items.filter(isTask).map(({ path, title }) => {
    const said = (units.get(path)?.units ?? []).map(({ full, role }) => `${full} ${role}`);
    return `${path} ${title.value}: ${said.join(', ')}`;
  });
}
