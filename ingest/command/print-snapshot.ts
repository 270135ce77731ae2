import { labels } from '../../graph/schema/labels.ts';
import { relationshipTypes } from '../../graph/schema/relationships.ts';
import type { Snapshot } from '../../graph/snapshot/snapshot.ts';
import type { Output } from './output.ts';

/** Prints which snapshot it is and where it lies, and line by line what changed since the one before. */
export function printSnapshot({ sha256, takenAt, data, since }: Snapshot, file: string, { say }: Output): void {
  const { documents, tasks } = data.counts;
  say({
    zh: `快照 ${takenAt}：${documents} 份文件，${tasks} 项任务，${file}`,
    en: `Snapshot of ${takenAt}: ${documents} documents, ${tasks} tasks, ${file}`,
  });
  say({ zh: `SHA-256 ${sha256}`, en: `SHA-256 ${sha256}` });
  if (!since) {
    say({ zh: '这是第一份快照。', en: 'It is the first snapshot.' });
    return;
  }
  say({
    zh: `比 ${since.takenAt} 的上一份（${since.sha256.slice(0, 12)}）：`,
    en: `Since the last one, of ${since.takenAt} (${since.sha256.slice(0, 12)}):`,
  });
  const { added, removed, readAnew } = since.documents;
  for (const name of added) say({ zh: `  新收录 ${name}`, en: `  added ${name}` });
  for (const name of removed) say({ zh: `  移除 ${name}`, en: `  removed ${name}` });
  for (const name of readAnew) say({ zh: `  重新读过 ${name}`, en: `  read anew ${name}` });
  const counts = [
    ...since.nodes.map(({ label, before, now }) => ({ of: labels[label], before, now })),
    ...since.relationships.map(({ type, before, now }) => ({ of: relationshipTypes[type], before, now })),
  ];
  for (const { of, before, now } of counts) {
    say({ zh: `  ${of.zh} ${before} → ${now}`, en: `  ${of.en} ${before} → ${now}` });
  }
}
