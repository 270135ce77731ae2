import type { Scene, Story } from '../../graph/story/story.ts';
import { freeId } from './story-edits.ts';

/** Words of the whole story, which stand once. */
const words = ['title', 'author'] as const;

/** Two states that came from one, as one; and what in them could not both be. */
export interface Merged {
  readonly story: Story;
  /** Scenes that both changed in different ways: theirs stands, and mine after it, under these ids. */
  readonly twice: readonly string[];
  /** Words that stand as theirs. */
  readonly given: readonly (typeof words)[number][];
}

/**
 * What was changed here and what was changed elsewhere since both were the same. Nothing of either is lost: a scene that
 * one deleted and the other changed stays.
 * @param base what both started from
 */
export function mergeStories(base: Story, mine: Story, theirs: Story): Merged {
  const [before, here, there] = [base, mine, theirs].map(scenesById) as [ScenesById, ScenesById, ScenesById];
  const standing = inOrder(base, mine, theirs).flatMap((id) => sceneOf(before.get(id), here.get(id), there.get(id)));
  const clashing = mine.scenes.filter(({ id }) => clash(before.get(id), here.get(id), there.get(id)));
  const added = mine.scenes.filter(({ id }) => !before.has(id));

  const { scenes, ids } = [...clashing, ...added].reduce(
    ({ scenes, ids }, scene) => {
      const taken = scenes.some(({ id }) => id === scene.id);
      const id = taken ? freeId({ scenes: [...scenes, ...theirs.scenes, ...mine.scenes] }) : scene.id;
      const previous = clashing.includes(scene) ? scene.id : mine.scenes[mine.scenes.indexOf(scene) - 1]?.id;
      const after = scenes.findIndex((each) => each.id === (ids.get(previous ?? '') ?? previous));
      const at = previous === undefined ? 0 : after < 0 ? scenes.length : after + 1;
      return { scenes: scenes.toSpliced(at, 0, { ...scene, id }), ids: new Map(ids).set(scene.id, id) };
    },
    { scenes: standing, ids: new Map<string, string>() },
  );
  const changed = changesOf(base, mine, theirs, ['title', 'author', 'data', 'documents']);
  return {
    story: { ...theirs, ...changed, scenes },
    twice: clashing.map(({ id }) => ids.get(id)!),
    given: words.filter((name) => differ(base[name], mine[name], theirs[name])),
  };
}

type ScenesById = ReadonlyMap<string, Scene>;
const scenesById = ({ scenes }: Story): ScenesById => new Map(scenes.map((scene) => [scene.id, scene]));

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Whether both changed it, and not to the same. */
const differ = (base: unknown, mine: unknown, theirs: unknown): boolean =>
  !same(mine, base) && !same(theirs, base) && !same(mine, theirs);

/** What was changed here and not elsewhere. */
const changesOf = <T extends object>(base: T, mine: T, theirs: T, names: readonly (keyof T)[]): Partial<T> =>
  Object.fromEntries(
    names
      .filter((name) => !same(mine[name], base[name]) && same(theirs[name], base[name]))
      .map((name) => [name, mine[name]]),
  ) as Partial<T>;

const fieldsOf = (...scenes: readonly Scene[]) =>
  [...new Set(scenes.flatMap((scene) => Object.keys(scene)))] as (keyof Scene)[];

const clash = (base?: Scene, mine?: Scene, theirs?: Scene): boolean =>
  base !== undefined &&
  mine !== undefined &&
  theirs !== undefined &&
  fieldsOf(base, mine, theirs).some((name) => differ(base[name], mine[name], theirs[name]));

/** A scene that was there before, or is new elsewhere; none where it was deleted and not changed. */
function sceneOf(base?: Scene, mine?: Scene, theirs?: Scene): readonly Scene[] {
  if (!base) return theirs ? [theirs] : [];
  if (!mine || !theirs) return [mine, theirs].filter((scene) => scene !== undefined && !same(scene, base)) as Scene[];
  if (clash(base, mine, theirs)) return [theirs];
  return [{ ...theirs, ...changesOf(base, mine, theirs, fieldsOf(base, mine)) }];
}

/** Ids of the scenes that were there before or are new elsewhere: as here where only here they were ordered anew. */
function inOrder(base: Story, mine: Story, theirs: Story): string[] {
  const [first, here, there] = [base, mine, theirs].map(({ scenes }) => scenes.map(({ id }) => id)) as [
    string[],
    string[],
    string[],
  ];
  const old = here.filter((id) => first.includes(id));
  const shared = old.filter((id) => there.includes(id));
  const orderOf = (ids: readonly string[]) => ids.filter((id) => shared.includes(id));
  const [lead, rest] = same(orderOf(there), orderOf(first)) ? [old, there] : [there, old];
  return rest.reduce<string[]>((order, id, i) => {
    if (order.includes(id)) return order;
    const previous = rest.slice(0, i).findLast((each) => order.includes(each));
    return order.toSpliced(previous === undefined ? 0 : order.indexOf(previous) + 1, 0, id);
  }, lead);
}
