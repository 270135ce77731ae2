import { noNode } from '../memory/not-found.ts';
import { splitPolicyId } from '../resolve/placeholder.ts';
import { idsByLabel, labelOfId } from '../schema/label-of-id.ts';
import type { Label } from '../schema/labels.ts';
import type { Ask } from './connection.ts';
import { namesOf, nowCalled } from './statements/nodes.ts';

/** A node that there is, by the id that it bears now. */
export interface Identified {
  readonly id: string;
  readonly label: Label;
}

/** Which node each id means; those that a fuller one replaced are followed, those that nothing has are left out. */
export async function identifyAll(ask: Ask, ids: readonly string[]): Promise<ReadonlyMap<string, Identified>> {
  const found = new Map<string, Identified>();
  const missing: string[] = [];
  const there = await existing(ask, ids);
  for (const id of ids) {
    if (there.has(id)) found.set(id, { id, label: labelOfId(id)! });
    else missing.push(id);
  }
  const current = missing.length > 0 ? await currentIds(ask, missing) : new Map<string, string>();
  const renamed = await existing(ask, [...current.values()]);
  for (const [id, now] of current) if (renamed.has(now)) found.set(id, { id: now, label: labelOfId(now)! });
  return found;
}

/** @throws NotFound */
export async function identify(ask: Ask, id: string): Promise<Identified> {
  const found = (await identifyAll(ask, [id])).get(id);
  if (!found) throw noNode(id);
  return found;
}

async function existing(ask: Ask, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const asked = [...idsByLabel(ids)].map(([label, some]) => ask<{ id: string }>(namesOf[label], { ids: some }));
  return new Set((await Promise.all(asked)).flat().map(({ id }) => id));
}

/** An id that a fuller one replaced, also that of a task or target under such a policy. */
async function currentIds(ask: Ask, ids: readonly string[]): Promise<Map<string, string>> {
  const parted = ids.flatMap((id) => {
    const parts = splitPolicyId(id);
    return parts ? [{ id, parts }] : [];
  });
  if (parted.length === 0) return new Map();
  const former = [...new Set(parted.map(({ parts }) => parts.policy))];
  const rows = await ask<{ id: string; now: string }>(nowCalled, { ids: former });
  const now = new Map(rows.map((row) => [row.id, row.now]));
  return new Map(
    parted.flatMap(({ id, parts }): [string, string][] => {
      const policy = now.get(parts.policy);
      return policy === undefined ? [] : [[id, parts.before + policy.slice('policy:'.length) + parts.after]];
    }),
  );
}

/** Answers by the id as it is asked for; where nothing bears it, by the one that replaced it. */
export async function byCurrentId<T>(ask: Ask, id: string, answer: (id: string) => Promise<T | undefined>): Promise<T> {
  const direct = await answer(id);
  if (direct !== undefined) return direct;
  const now = (await currentIds(ask, [id])).get(id);
  const followed = now === undefined ? undefined : await answer(now);
  if (followed === undefined) throw noNode(id);
  return followed;
}
