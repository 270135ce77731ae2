import { create } from 'zustand';
import { AtlasError, type Sentence } from '../../graph/errors.ts';
import type { Story } from '../../graph/story/story.ts';
import { ask, goneBehind, isNotFound } from '../data/client.ts';
import { useConnection } from '../data/connection.ts';
import { queries } from '../data/queries.ts';
import { queryClient } from '../data/query-client.ts';
import { type Met, metElsewhere, metGone } from './met-elsewhere.ts';

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
  /** What its file held when this page last read or wrote it. */
  readonly base: Story;
  /** Why the last saving failed; the edits are kept here and saved with the next change. */
  readonly failure?: Sentence;
  /** It failed because nothing answered: it is saved as soon as something does. */
  readonly waits?: boolean;
  /** What became of edits that met others made elsewhere; until it was read. */
  readonly met?: Met;
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
  const fresh = asRead(story);
  put(name, fresh);
  return fresh;
}

const asRead = (story: Story): Draft => ({ story, base: story, undone: [], done: [], saved: true });

/** A story that came with the page. */
export const keepDraft = (name: string, story: Story): void => put(name, asRead(story));

/** @param typing whether it goes on from the change before, so that one undo takes both back */
export function change(name: string, next: (story: Story) => Story, typing = false): void {
  const draft = useDrafts.getState()[name];
  if (!draft) return;
  const story = next(draft.story);
  if (story === draft.story) return;
  const done = typing && draft.done.length > 0 ? draft.done : [...draft.done, draft.story].slice(-mostUndone);
  edited(name, draft, { story, done, undone: [] });
}

export function undo(name: string): void {
  const draft = useDrafts.getState()[name];
  const before = draft?.done.at(-1);
  if (!draft || !before) return;
  edited(name, draft, { story: before, done: draft.done.slice(0, -1), undone: [...draft.undone, draft.story] });
}

export function redo(name: string): void {
  const draft = useDrafts.getState()[name];
  const after = draft?.undone.at(-1);
  if (!draft || !after) return;
  edited(name, draft, { story: after, done: [...draft.done, draft.story], undone: draft.undone.slice(0, -1) });
}

function edited(name: string, { base, met }: Draft, states: Pick<Draft, 'story' | 'done' | 'undone'>): void {
  put(name, { ...states, base, saved: false, ...(met && { met }) });
  saveSoon(name);
}

/** The reader knows what became of edits made elsewhere. */
export function metRead(name: string): void {
  const draft = useDrafts.getState()[name];
  if (!draft) return;
  const { met: _, ...rest } = draft;
  put(name, rest);
}

/** Its file has another name from now on; what can be undone stays. */
export function renameDraft(name: string, to: string): void {
  useDrafts.setState(({ [name]: draft, ...others }) => ({ ...others, ...(draft && { [to]: draft }) }), true);
}

/** Keeps a new story under a name; its file is there when this resolves. @throws AtlasError */
export async function createStory(name: string, story: Story): Promise<void> {
  const saved = await ask('saveStory', { name, story });
  put(name, asRead(saved));
  void queryClient.invalidateQueries({ queryKey: queries.stories().queryKey });
}

/** What is edited here is given up, and the file read again. */
export async function reloadDraft(name: string): Promise<void> {
  const story = await ask('story', { name });
  put(name, asRead(story));
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
    const written = await ask('saveStory', { name, story });
    const now = useDrafts.getState()[name];
    if (!now) return;
    const same = now.story === story;
    const { failure: _, waits: __, ...rest } = now;
    put(name, { ...rest, ...movedTo(written.revision, now), base: written, saved: same });
    void queryClient.invalidateQueries({ queryKey: queries.stories().queryKey });
  } catch (error) {
    if (!(error instanceof AtlasError)) throw error;
    if (error.code === conflict && story.revision > 0) return meetOthers(name);
    failed(name, error);
  }
}

/** What undo brings back was saved before too: every state carries the revision that is on file. */
function movedTo(revision: number, { story, done, undone }: Draft): Pick<Draft, 'story' | 'done' | 'undone'> {
  const on = (state: Story): Story => ({ ...state, revision });
  return { story: on(story), done: done.map(on), undone: undone.map(on) };
}

function failed(name: string, error: AtlasError): void {
  const now = useDrafts.getState()[name];
  if (now) put(name, { ...now, failure: error.sentence, waits: goneBehind(error) !== undefined });
}

const conflict = 'story-conflict';

/** The file is not what these edits started from: they are made to what it is now, and saved. */
async function meetOthers(name: string): Promise<void> {
  try {
    const theirs = await ask('story', { name }).catch((error: unknown) => {
      if (isNotFound(error)) return undefined;
      throw error;
    });
    const now = useDrafts.getState()[name];
    if (!now) return;
    const { failure: _, ...rest } = now;
    put(name, { ...rest, ...(theirs ? metElsewhere(now, theirs) : { ...movedTo(0, now), met: metGone }) });
    const next = useDrafts.getState()[name]!;
    return saveNow(name, next.story);
  } catch (error) {
    if (!(error instanceof AtlasError)) throw error;
    failed(name, error);
  }
}

// What could not be saved while nothing answered is saved as soon as something does.
useConnection.subscribe(({ connection }) => {
  if (connection !== 'back') return;
  for (const [name, { saved, waits }] of Object.entries(useDrafts.getState())) if (!saved && waits) void save(name);
});
