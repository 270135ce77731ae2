import type { Scene } from './scene.ts';

/** What looks and places need to know about a scene, counted once. */
export interface SceneFacts {
  /** Distinct tasks on screen (folded ones included) that name a department. */
  readonly tasksOf: ReadonlyMap<string, number>;
  readonly degree: ReadonlyMap<string, number>;
  readonly neighbours: ReadonlyMap<string, ReadonlySet<string>>;
  /** Departments of more than one region are on screen, so their names say which. */
  readonly severalRegions: boolean;
}

/** The region that a department's id begins with: `department:140000/卫生健康` → 140000. */
const regionCode = (id: string) => /^department:([^/]+)/.exec(id)?.[1];

export function factsOf(scene: Scene): SceneFacts {
  const tasks = new Map<string, Set<string>>();
  const neighbours = new Map<string, Set<string>>();
  const regions = new Set<string>();
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
  for (const { id, label } of scene.nodes.values()) {
    const code = label === 'Department' && regionCode(id);
    if (code) regions.add(code);
  }
  return {
    tasksOf: new Map([...tasks].map(([id, named]) => [id, named.size])),
    degree: new Map([...neighbours].map(([id, others]) => [id, others.size])),
    neighbours,
    severalRegions: regions.size > 1,
  };
}
