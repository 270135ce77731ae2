import { readFileSync } from 'node:fs';
import { loadPlaces } from '../../../ingest/knowledge/places.ts';
import { readCitations } from '../../../ingest/reading/citations/citations.ts';
import { readHeader } from '../../../ingest/reading/header/header.ts';
import { isTask } from '../../../ingest/reading/is-task.ts';
import { normalise } from '../../../ingest/reading/normalise/normalise.ts';
import { inSimplifiedScript } from '../../../ingest/reading/normalise/script.ts';
import { readOutline } from '../../../ingest/reading/outline/outline.ts';
import type { OutlineItem, Span } from '../../../ingest/reading/types.ts';

export const seeds = {
  shanxi: 'shanxi-2022-tasks',
  guizhou: 'guizhou-2022-tasks',
  sichuan: 'sichuan-2022-tasks',
  hanzhong: 'hanzhong-tasks',
  xiaoyi: 'xiaoyi-2024-plan',
} as const;
export type Seed = keyof typeof seeds;

export function seedText(seed: Seed): string {
  return readFileSync(new URL(`../../../seeds/${seeds[seed]}.txt`, import.meta.url), 'utf8');
}

/** All stages of the structure over one plain text. */
export function readStructure(source: string) {
  const places = loadPlaces();
  const text = normalise(inSimplifiedScript({ text: source, blocks: [], metadata: {} }).source);
  const header = readHeader(text, places);
  const outline = readOutline(text, header);
  return { text, header, outline, citations: readCitations(text, header, outline, places) };
}

/** Path of the task or safeguard a span stands in; `-` for the policy itself. */
export function ownerOf(items: readonly OutlineItem[], span: Span): string {
  const owner = items.findLast((item) => isTask(item) && item.start <= span.start && span.end <= item.end);
  return owner?.path ?? '-';
}

/** What the header of a text of these lines says, as values. */
export function headerOf(...lines: readonly string[]) {
  const { header } = readStructure(lines.join('\n'));
  return {
    number: header.number?.value,
    issuers: header.issuers.map(({ value }) => value),
    title: (header.issuedTitle ?? header.noticeTitle)?.value,
    issuedOn: header.issuedOn?.value,
    region: header.region?.value,
    year: header.year?.value,
  };
}

/** The items of a kind, each with its place and title. */
export const itemsOf = (source: string, kind: string) =>
  readStructure(source)
    .outline.items.filter((item) => item.kind === kind)
    .map((item) => `${item.path} ${item.title.value}`);
