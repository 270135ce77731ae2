import type { Scene } from './scene.ts';

/** What looks and places need to know about a scene, counted once. */
export interface SceneFacts {
  /** Distinct tasks on screen (folded ones included) that name a department. */
  readonly tasksOf: ReadonlyMap<string, number>;
  readonly degree: ReadonlyMap<string, number>;
  readonly neighbours: ReadonlyMap<string, ReadonlySet<string>>;
  /** The region whose departments go by their short names; those of others say which region they are of. */
  readonly homeRegion: string | undefined;
}

/** The region that a department's id begins with: `department:140000/卫生健康` → 140000. */
export const regionCode = (id: string) => /^department:([^/]+)/.exec(id)?.[1];

export function factsOf(scene: Scene): SceneFacts {
  const tasks = new Map<string, Set<string>>();
  const neighbours = new Map<string, Set<string>>();
  const meet = (a: string, b: string) => {
    const known = neighbours.get(a);
    if (known) known.add(b);
    else neighbours.set(a, new Set([b]));
  };
  for (const link of scene.links) {
    meet(link.from, link.to);
    meet(link.to, link.from);
    if (link.type !== 'ASSIGNED_TO') continue;
    const named = tasks.get(link.to) ?? new Set();
    for (const relationship of link.relationships) named.add(relationship.from);
    tasks.set(link.to, named);
  }
  return {
    tasksOf: new Map([...tasks].map(([id, named]) => [id, named.size])),
    degree: new Map([...neighbours].map(([id, others]) => [id, others.size])),
    neighbours,
    homeRegion: homeRegionOf(scene),
  };
}

/** The one region of the departments that the picture started with; none where they are of several. */
function homeRegionOf(scene: Scene): string | undefined {
  const codes = new Set<string>();
  for (const { id, label, arrival, fold } of scene.nodes.values()) {
    if (label !== 'Department' || arrival !== 0) continue;
    for (const member of fold?.members ?? [{ id }]) {
      const code = regionCode(member.id);
      if (code) codes.add(code);
    }
  }
  return codes.size === 1 ? [...codes][0] : undefined;
}
