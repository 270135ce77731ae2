import type { Story } from '../../graph/story/story.ts';
import { mergeStories } from './merge-stories.ts';

/** What became of edits that met others, made to the same story elsewhere. */
export type Met =
  | { readonly kind: 'gone' }
  | {
      readonly kind: 'merged';
      /** Numbers of the scenes that stand twice: theirs, and the one from here after it. */
      readonly twice: readonly number[];
      /** Words of the whole story from here that gave way. */
      readonly gave: readonly string[];
    };

/** The file was deleted or renamed: what stands here is kept as a story again. */
export const metGone: Met = { kind: 'gone' };

interface States {
  readonly story: Story;
  readonly base: Story;
  readonly done: readonly Story[];
  readonly undone: readonly Story[];
}

/** Every state of a story, those that undo brings back too, with what was changed elsewhere in it. */
export function metElsewhere({ story, base, done, undone }: States, theirs: Story): States & { readonly met: Met } {
  const merge = (state: Story): Story => mergeStories(base, state, theirs).story;
  const merged = mergeStories(base, story, theirs);
  const { scenes } = merged.story;
  const met: Met = {
    kind: 'merged',
    twice: merged.twice.map((id) => scenes.findIndex((scene) => scene.id === id) + 1),
    gave: merged.given.map((name) => story[name]),
  };
  return { story: merged.story, base: theirs, done: done.map(merge), undone: undone.map(merge), met };
}
