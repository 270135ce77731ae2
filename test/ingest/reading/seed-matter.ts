import { readFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import { loadKnowledge } from '../../../ingest/knowledge/knowledge.ts';
import { type ParsedDocument, parse } from '../../../ingest/parse.ts';
import { isTask } from '../../../ingest/reading/is-task.ts';
import type { NormalisedText, Outline, OutlineItem, Span } from '../../../ingest/reading/types.ts';

export const seedNames = [
  'shanxi-2022-tasks',
  'guizhou-2022-tasks',
  'sichuan-2022-tasks',
  'hanzhong-tasks',
  'xiaoyi-2024-plan',
] as const;

/** A seed, read through all stages. */
export function parsedSeed(name: string): ParsedDocument {
  const text = readFileSync(new URL(`../../../seeds/${name}.txt`, import.meta.url), 'utf8').replace(/^\uFEFF/, '');
  return parse({ text, blocks: [], metadata: {} }, loadKnowledge());
}

export function matterFixture<T>(name: string): T {
  return parseYaml(readFileSync(new URL(`../../fixtures/matter/${name}.yaml`, import.meta.url), 'utf8')) as T;
}

/** Path of the task that a span stands in; `policy` outside of them. */
export function ownerOf({ outline }: ParsedDocument, span: Span): string {
  const tasks = outline.items.filter(isTask);
  return tasks.findLast(({ start, end }) => start <= span.start && span.end <= end)?.path ?? 'policy';
}

/** A text that is one task: what stands before the first 。 is its title. */
export function oneTask(content: string): { text: NormalisedText; outline: Outline; item: OutlineItem } {
  const found = (start: number, end: number) => {
    return { start, end, value: content.slice(start, end), method: 'test', confidence: 1 };
  };
  const titleEnd = content.includes('。') ? content.indexOf('。') : content.length;
  const item: OutlineItem = {
    start: 0,
    end: content.length,
    path: '一',
    depth: 0,
    marker: found(0, 0),
    title: found(0, titleEnd),
    kind: 'task',
    order: 1,
  };
  const nothing = { start: content.length, end: content.length };
  const outline: Outline = { items: [item], preamble: { start: 0, end: 0 }, closing: nothing, findings: [] };
  return { text: { text: content, source: (span) => span }, outline, item };
}
