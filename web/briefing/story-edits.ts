import type { KnownDocument } from '../../graph/story/known-documents.ts';
import { type DataMark, type Scene, type Story, storyVersion } from '../../graph/story/story.ts';

/** What can be done to a story, as functions from one state to the next. */

/** An id that no scene of the story has. */
export const freeId = ({ scenes }: Pick<Story, 'scenes'>): string => {
  const numbers = scenes.map(({ id }) => Number(/^s(\d+)$/.exec(id)?.[1] ?? 0));
  return `s${Math.max(0, ...numbers) + 1}`;
};

export const emptyStory = (title: string, data: DataMark, documents: readonly KnownDocument[]): Story => ({
  version: storyVersion,
  revision: 0,
  title,
  author: '',
  data,
  documents: [...documents],
  scenes: [],
});

/** Adds a scene at the end. */
export function addScene(story: Story, scene: Omit<Scene, 'id'>): Story {
  return { ...story, scenes: [...story.scenes, { ...scene, id: freeId(story) }] };
}

export function changeScene(story: Story, id: string, change: Partial<Omit<Scene, 'id'>>): Story {
  return { ...story, scenes: story.scenes.map((scene) => (scene.id === id ? { ...scene, ...change } : scene)) };
}

/** Moves a scene up (-1) or down (1); at the end of the list nothing changes. */
export function moveScene(story: Story, id: string, by: -1 | 1): Story {
  const at = story.scenes.findIndex((scene) => scene.id === id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= story.scenes.length) return story;
  const scenes = [...story.scenes];
  [scenes[at], scenes[to]] = [scenes[to]!, scenes[at]!];
  return { ...story, scenes };
}

/** The copy stands right after its original. */
export function duplicateScene(story: Story, id: string): Story {
  return {
    ...story,
    scenes: story.scenes.flatMap((scene) => (scene.id === id ? [scene, { ...scene, id: freeId(story) }] : [scene])),
  };
}

export function removeScene(story: Story, id: string): Story {
  return { ...story, scenes: story.scenes.filter((scene) => scene.id !== id) };
}

/** The story and its scenes stand for the data as they are now. */
export function acceptData(story: Story, data: DataMark, documents: readonly KnownDocument[]): Story {
  return { ...story, data, documents: [...documents], scenes: story.scenes.map((scene) => ({ ...scene, data })) };
}

/** Counts that differ between two states of the data. */
export function changedCounts(then: DataMark, now: DataMark) {
  const names = Object.keys(now.counts) as (keyof DataMark['counts'])[];
  return names
    .filter((name) => then.counts[name] !== now.counts[name])
    .map((name) => ({ name, before: then.counts[name], now: now.counts[name] }));
}
