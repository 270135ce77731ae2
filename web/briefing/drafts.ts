import { create } from 'zustand';
import { AtlasError, type Sentence } from '../../graph/errors.ts';
import type { Story } from '../../graph/story/story.ts';
import { ask } from '../data/client.ts';
import { queries } from '../data/queries.ts';
import { queryClient } from '../data/query-client.ts';

/** What is edited did not get into the story's file. */
export class NotSaved extends AtlasError {
  readonly code = 'not-saved';
}

/** A story as it stands on this page: edited, what can be undone, and whether its file has it. */
export interface Draft {
  readonly story: Story;
  readonly undone: readonly Story[];
  readonly done: readonly Story[];
  readonly saved: boolean;
  /** Why the last saving failed; the edits are kept here and saved with the next change. */
  readonly failure?: Sentence;
}

export const useDrafts = create<Readonly<Record<string, Draft>>>(() => ({}));

const put = (name: string, draft: Draft) => useDrafts.setState({ [name]: draft });
const mostUndone = 100;
const pause = 500;

/** Reads a story, unless edits of it wait to be saved. @throws AtlasError */
export async function openDraft(name: string): Promise<Draft> {
  const there = useDrafts.getState()[name];
  if (there && !there.saved) return there;
  const story = await ask('story', { name });
  const current = useDrafts.getState()[name];
  if (current && (!current.saved || current.story.revision === story.revision)) return current;
  const fresh = { story, undone: [], done: [], saved: true };
  put(name, fresh);
  return fresh;
}

/** A story that came with the page. */
export const keepDraft = (name: string, story: Story): void => put(name, { story, undone: [], done: [], saved: true });

/** @param typing whether it goes on from the change before, so that one undo takes both back */
export function change(name: string, next: (story: Story) => Story, typing = false): void {
  const draft = useDrafts.getState()[name];
  if (!draft) return;
  const story = next(draft.story);
  if (story === draft.story) return;
  const done = typing && draft.done.length > 0 ? draft.done : [...draft.done, draft.story].slice(-mostUndone);
  put(name, { story, done, undone: [], saved: false });
  saveSoon(name);
}

export function undo(name: string): void {
  const draft = useDrafts.getState()[name];
  const before = draft?.done.at(-1);
  if (!draft || !before) return;
  put(name, { story: before, done: draft.done.slice(0, -1), undone: [...draft.undone, draft.story], saved: false });
  saveSoon(name);
}

export function redo(name: string): void {
  const draft = useDrafts.getState()[name];
  const after = draft?.undone.at(-1);
  if (!draft || !after) return;
  put(name, { story: after, done: [...draft.done, draft.story], undone: draft.undone.slice(0, -1), saved: false });
  saveSoon(name);
}

/** Keeps a new story under a name; its file is there when this resolves. @throws AtlasError */
export async function createStory(name: string, story: Story): Promise<void> {
  const saved = await ask('saveStory', { name, story });
  put(name, { story: saved, done: [], undone: [], saved: true });
  void queryClient.invalidateQueries({ queryKey: queries.stories().queryKey });
}

/** What is edited here is given up, and the file read again. */
export async function reloadDraft(name: string): Promise<void> {
  const story = await ask('story', { name });
  put(name, { story, done: [], undone: [], saved: true });
}

export function forgetDraft(name: string): void {
  useDrafts.setState(({ [name]: _, ...others }) => others, true);
}

const timers = new Map<string, number>();
const underWay = new Map<string, Promise<void>>();

function saveSoon(name: string): void {
  window.clearTimeout(timers.get(name));
  timers.set(
    name,
    window.setTimeout(() => void save(name), pause),
  );
}

/**
 * One saving at a time for each story: the next names the revision that the one before gave. When this resolves, the file
 * has what stands here now, or the draft says why not.
 */
export async function save(name: string): Promise<void> {
  for (let before = underWay.get(name); before; before = underWay.get(name)) await before;
  const draft = useDrafts.getState()[name];
  if (!draft || draft.saved) return;
  const mine = saveNow(name, draft.story).finally(() => underWay.delete(name));
  underWay.set(name, mine);
  await mine;
}

/** The same for what is made from the file. @throws NotSaved */
export async function saveOrThrow(name: string): Promise<void> {
  await save(name);
  const failure = useDrafts.getState()[name]?.failure;
  if (failure) throw new NotSaved(failure);
}

async function saveNow(name: string, story: Story): Promise<void> {
  try {
    const { revision } = await ask('saveStory', { name, story });
    const now = useDrafts.getState()[name];
    if (!now) return;
    const same = now.story === story;
    const { failure: _, ...rest } = now;
    // What undo brings back was saved before too: every state carries the revision that is on file.
    const on = (state: Story): Story => ({ ...state, revision });
    put(name, { ...rest, story: on(now.story), done: now.done.map(on), undone: now.undone.map(on), saved: same });
    void queryClient.invalidateQueries({ queryKey: queries.stories().queryKey });
  } catch (error) {
    const now = useDrafts.getState()[name];
    if (!(error instanceof AtlasError)) throw error;
    if (now) put(name, { ...now, failure: error.sentence });
  }
}
