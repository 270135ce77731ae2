import { AtlasError } from '../../graph/errors.ts';
import { failureOf } from '../data/failure-of.ts';
import { queryClient } from '../data/query-client.ts';

/** A scene could not be drawn: its view did not come, or its data. */
export class NotDrawn extends AtlasError {
  readonly code = 'not-drawn';
}

/** Milliseconds: between two looks; how long nothing may change; how long it may take. */
const [look, quiet, patience] = [30, 120, 60_000];

/** What stands in a view while something is on its way. */
const waiting = '.waiting, .ev-waiting, .loading-bars, [aria-busy="true"]';

/**
 * Waits until a view has all its data and nothing in it moves any more. What cannot be asked for again is drawn as it
 * was last known.
 * @throws NotDrawn where that does not happen, with what the failed question says
 */
export async function settled(room: HTMLElement): Promise<void> {
  await document.fonts.ready;
  const began = performance.now();
  let since = began;
  const changed = new MutationObserver(() => {
    since = performance.now();
  });
  changed.observe(room, { attributes: true, characterData: true, childList: true, subtree: true });
  try {
    for (;;) {
      await new Promise((resume) => setTimeout(resume, look));
      const failed = queryClient
        .getQueryCache()
        .findAll({ type: 'active', fetchStatus: 'idle' })
        .find(({ state }) => failureOf(state) !== null && !isAnswer(state.error));
      if (failed) throw notDrawn(failed.state.error);
      if (room.querySelector('.trouble')) throw notDrawn(undefined);
      const now = performance.now();
      const busy = queryClient.isFetching() > 0 || room.querySelector(waiting) !== null || !hasFigure(room);
      if (busy) since = now;
      else if (now - since >= quiet) return;
      if (now - began > patience) throw notDrawn(undefined);
    }
  } finally {
    changed.disconnect();
  }
}

/** The view itself says that something is not there any more, or that its link says nothing: that is how it looks. */
const answers: ReadonlySet<string> = new Set(['not-found', 'invalid-input']);

const isAnswer = (error: unknown) => error instanceof AtlasError && answers.has(error.code);

/** The code of a view comes when it is first needed: until then its figure is empty. */
const hasFigure = (room: HTMLElement) =>
  [...room.querySelectorAll('.fit > div')].every((figure) => figure.childElementCount > 0);

function notDrawn(cause: unknown): NotDrawn {
  const why = cause instanceof AtlasError ? cause.sentence : { zh: '数据或页面没有取到', en: 'its data did not come' };
  return new NotDrawn(
    {
      zh: `没有导出：一个场景没有画完（${why.zh}）。汇报没有变，请等连接恢复后再试一次。`,
      en: `Nothing was exported: a scene could not be drawn (${why.en}). The briefing is as it was; try again when the connection is back.`,
    },
    { cause },
  );
}
