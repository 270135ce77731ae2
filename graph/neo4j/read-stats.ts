import { byCodePoint } from '../graph.ts';
import { fingerprintOf } from '../memory/fingerprint.ts';
import { labelNames } from '../schema/labels.ts';
import { relationshipTypeNames } from '../schema/relationships.ts';
import { levels } from '../schema/words.ts';
import type { StatsAnswer } from '../store/answers.ts';
import type { Ask } from './connection.ts';
import { storedDocuments } from './read-documents.ts';
import { carriedForward, countOf, countOfType, coverage, tasksWithoutUnit } from './statements/figures.ts';

type Count = { readonly count: number };

/** The overview by statements, equal to the one that is counted in memory. */
export async function stats(ask: Ask, catalogueFingerprint: string): Promise<StatsAnswer> {
  const [documents, nodes, relationships, policies, tasks, [carried]] = await Promise.all([
    storedDocuments(ask),
    Promise.all(labelNames.map((label) => ask<Count>(countOf[label]))),
    Promise.all(relationshipTypeNames.map((type) => ask<Count>(countOfType[type]))),
    ask<Count & { level: string | null; presence: string }>(coverage),
    ask<{ kind: string; tasks: number; withoutUnit: number }>(tasksWithoutUnit),
    ask<Count>(carriedForward),
  ]);
  const counted = tasks.find(({ kind }) => kind === 'task');
  const policiesOf = (level: string, presence: string) =>
    policies.find((each) => each.level === level && each.presence === presence)?.count ?? 0;
  return {
    documents: documents.map(({ summary }) => summary),
    tasks: counted?.tasks ?? 0,
    nodes: labelNames.map((label, i) => ({ label, count: nodes[i]![0]!.count })),
    relationships: relationshipTypeNames.map((type, i) => ({ type, count: relationships[i]![0]!.count })),
    coverage: levels.map((level) => ({
      level,
      held: policiesOf(level, 'held'),
      cited: policiesOf(level, 'cited'),
    })),
    carriedForward: carried!.count,
    tasksWithoutUnit: counted?.withoutUnit ?? 0,
    findings: byRule(documents.map(({ rules }) => JSON.parse(rules) as Record<string, number>)),
    version: fingerprintOf([
      catalogueFingerprint,
      ...documents.map(({ fingerprint }) => fingerprint).sort(byCodePoint),
    ]),
  };
}

/** The most frequent rule first. */
function byRule(documents: readonly Record<string, number>[]): { rule: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const rules of documents) {
    for (const [rule, count] of Object.entries(rules)) counts.set(rule, (counts.get(rule) ?? 0) + count);
  }
  return [...counts]
    .map(([rule, count]) => ({ rule, count }))
    .sort((a, b) => b.count - a.count || byCodePoint(a.rule, b.rule));
}
