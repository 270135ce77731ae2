import { replaceEqualDeep } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import { create } from 'zustand';
import { keepView, keptView, linkLength, longestLink } from '../../state/saved-views.ts';
import { keepPlaces, type OnPicture } from './keep-places.ts';
import { stateOf, writeState } from './link.ts';
import { emptyState, type GraphState } from './state.ts';

/** What can be undone and redone: states of the picture with the words for what led away from them. */
interface Step {
  readonly state: GraphState;
  readonly what: string;
}
interface Past {
  readonly undone: readonly Step[];
  readonly done: readonly Step[];
}

const usePast = create<Past>(() => ({ done: [], undone: [] }));

const longestPast = 100;

const remember = (step: Step) =>
  usePast.setState(({ done }) => ({ done: [...done, step].slice(-longestPast), undone: [] }));

const pictures = new WeakMap<GraphState, string>();

/** Selecting one is looking, not changing: it is neither undone nor a step of the browser's history. */
function pictureOf(state: GraphState): string {
  const known = pictures.get(state);
  if (known !== undefined) return known;
  const { sel: _, rel: __, mark: ___, table: ____, cam: _____, chain: ______, ...picture } = writeState(state);
  const written = JSON.stringify(picture);
  pictures.set(state, written);
  return written;
}

/** So many nodes marked or unmarked at once were work, which a slip of the hand must not lose. */
const fewestForStep = 2;

function marksSeveral({ marked: before }: GraphState, { marked: after }: GraphState): boolean {
  const [had, has] = [new Set(before), new Set(after)];
  return before.filter((id) => !has.has(id)).length + after.filter((id) => !had.has(id)).length >= fewestForStep;
}

export interface GraphStateControl {
  readonly state: GraphState;
  /** What is on the picture is to be told here: it keeps its places. */
  readonly onPicture: RefObject<OnPicture | undefined>;
  /** The link names a view that this browser does not keep. */
  readonly viewGone: boolean;
  /** Goes to another state; `what` says what was done, for undo. A change of what is there at that moment as a function. */
  go(next: GraphState | ((now: GraphState) => GraphState), what?: string): void;
  /** What undo would take back; nothing where there is nothing. */
  readonly undoable?: string;
  readonly redoable?: string;
  undo(): void;
  redo(): void;
}

/**
 * The parameters of the address: the whole view, or the name under which a large one is kept. Where the camera stands is
 * not kept with it, or each of its moves would make another view.
 */
function linkFor(state: GraphState) {
  const { cam, ...search } = writeState(state);
  const whole = linkLength(search) > longestLink ? { view: keepView(search) } : search;
  return { ...whole, ...(cam !== undefined && { cam }) };
}

/** The state of the graph view: it is the address, so that reload, the browser's own history and a shared link agree. */
export function useGraphState(addedWord: string, markedWord: string): GraphStateControl {
  const search = useSearch({ from: '/graph' });
  const navigate = useNavigate();
  const link = JSON.stringify(search);
  const known = useRef(emptyState);
  const onPicture = useRef<OnPicture>(undefined);
  // Equal links give the same state, whatever object carries them; and of two states, what is equal is the same.
  const read = useMemo(() => replaceEqualDeep(known.current, stateOf(search)) as GraphState, [link]);
  const state = useMemo(() => keepPlaces(known.current, read, onPicture.current), [read]);
  const { done, undone } = usePast();

  const show = useCallback(
    (next: GraphState, replace: boolean) => {
      known.current = next;
      void navigate({ to: '/graph', search: linkFor(next), replace, resetScroll: false });
    },
    [navigate],
  );

  // A step that came from elsewhere, as from the search in the header, can be undone like one's own; its link says
  // then where everything stood.
  useEffect(() => {
    const left = known.current;
    known.current = state;
    if (pictureOf(left) === pictureOf(state) || left.roots.length === 0) return;
    remember({ state: left, what: addedWord });
    if (state !== read) show(state, true);
  }, [state, read, addedWord, show]);

  const go = useCallback(
    (to: GraphState | ((now: GraphState) => GraphState), what = '') => {
      const current = known.current;
      const next = keepPlaces(current, typeof to === 'function' ? to(current) : to, onPicture.current);
      const changes = pictureOf(current) !== pictureOf(next);
      const marks = marksSeveral(current, next);
      const step = (changes && what) || (marks && (what || markedWord));
      if (step) remember({ state: current, what: step });
      show(next, !step);
    },
    [show, markedWord],
  );
  const undo = useCallback(() => {
    const last = usePast.getState().done.at(-1);
    if (!last) return;
    const step = { state: known.current, what: last.what };
    usePast.setState((past) => ({ done: past.done.slice(0, -1), undone: [...past.undone, step] }));
    show(last.state, false);
  }, [show]);
  const redo = useCallback(() => {
    const next = usePast.getState().undone.at(-1);
    if (!next) return;
    const step = { state: known.current, what: next.what };
    usePast.setState((past) => ({ undone: past.undone.slice(0, -1), done: [...past.done, step] }));
    show(next.state, false);
  }, [show]);
  const [undoable, redoable] = [done.at(-1)?.what, undone.at(-1)?.what];
  const viewGone = useMemo(() => typeof search.view === 'string' && keptView(search.view) === undefined, [link]);
  return useMemo(
    () => ({
      state,
      onPicture,
      viewGone,
      go,
      undo,
      redo,
      ...(undoable !== undefined && { undoable }),
      ...(redoable !== undefined && { redoable }),
    }),
    [state, viewGone, go, undo, redo, undoable, redoable],
  );
}
