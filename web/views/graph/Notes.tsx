import { useMemo } from 'react';
import { groupings } from '../../../graph/store/questions.ts';
import { drawsThreads, simpleBelow } from '../../canvas/states.ts';
import { endsWord, graphMessages } from '../../i18n/graph.ts';
import { toolMessages } from '../../i18n/graph-tools.ts';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { linkLength, longestLink } from '../../state/saved-views.ts';
import { mostNeighbours, writeExpansion } from '../../view-model/expansion.ts';
import { isGroup } from '../../view-model/folds.ts';
import { writeState } from './link.ts';
import { type GraphState, showAll, ungroup, unpin } from './state.ts';
import type { GraphActions } from './use-actions.ts';
import type { FetchedGraph } from './use-graph-data.ts';
import type { Picture } from './use-picture.ts';

interface NotesProps {
  readonly fetched: FetchedGraph;
  readonly picture: Picture;
  readonly state: GraphState;
  readonly zoom: number;
  readonly hushed: number;
  readonly actions: GraphActions;
  go(next: GraphState, what?: string): void;
}

/** What the picture leaves out, and why; each with the way to have it. */
export function Notes({ fetched, picture, state, zoom, hushed, actions, go }: NotesProps) {
  const t = useMessages(graphMessages);
  const language = useLanguage();
  const tools = useMessages(toolMessages);
  const { data, failed, gone, lost, retry } = fetched;
  const groups = [...picture.scene.nodes.keys()].filter(isGroup).length;
  const pinned = Object.keys(state.pins).length;
  const long = useMemo(() => linkLength(writeState(state)) > longestLink, [state]);
  const nothingLeft = data.nodes.size > 0 && picture.visible.nodes.length === 0;
  return (
    <div className="graph-notes" role="status">
      {[...data.cut.values()].map((cut) => {
        const [step] = cut.expansion.steps;
        return (
          <p key={writeExpansion(cut.expansion)}>
            {step && `${endsWord(step.type, step.direction, language)}：`}
            {t.cut(cut.total, cut.drawn)}
            {cut.drawn < mostNeighbours && (
              <button type="button" onClick={() => actions.drawAll(cut)}>
                {t.drawAll}
              </button>
            )}
          </p>
        );
      })}
      {failed && (
        <p>
          {t.failed}，{t.failedText}
          <button type="button" onClick={retry}>
            {t.again}
          </button>
        </p>
      )}
      {gone.length + lost > 0 && <p>{t.partGone(gone.length + lost)}</p>}
      {groups > 0 && (
        <p>
          {tools.grouped(groups)}
          {groupings
            .filter((by) => by !== state.groupBy)
            .map((by) => (
              <button key={by} type="button" onClick={() => go({ ...state, groupBy: by }, tools.didGroup)}>
                {tools[`group_${by}`]}
              </button>
            ))}
          <button type="button" onClick={() => go(ungroup(state), t.drawAll)}>
            {t.drawAll}
          </button>
        </p>
      )}
      {picture.pending && <p>{tools.arranging}</p>}
      {long && <p>{tools.longLink}</p>}
      {nothingLeft && (
        <p>
          {t.nothingLeft}
          <button type="button" onClick={() => go(showAll(state), t.didFilter)}>
            {t.showAll}
          </button>
        </p>
      )}
      {state.hidden.only.length > 0 && (
        <p>
          {tools.onlyKept(state.hidden.only.length)}
          <button type="button" onClick={() => go({ ...state, hidden: { ...state.hidden, only: [] } }, t.didFilter)}>
            {t.showAll}
          </button>
        </p>
      )}
      {pinned > 0 && (
        <p>
          {tools.pinned(pinned)}
          <button type="button" onClick={() => go(unpin(state, Object.keys(state.pins)), tools.didUnpin)}>
            {tools.unpin}
          </button>
        </p>
      )}
      {state.hidden.nodes.length > 0 && (
        <p>
          {t.hiddenNodes(state.hidden.nodes.length)}
          <button type="button" onClick={() => go({ ...state, hidden: { ...state.hidden, nodes: [] } }, t.didFilter)}>
            {t.showAgain}
          </button>
        </p>
      )}
      {hushed > 0 && <p>{t.hushed(hushed)}</p>}
      {zoom < simpleBelow && (
        <p>{drawsThreads(picture.visible.links.length, zoom) ? t.endsNotDrawn : t.basisNotDrawn}</p>
      )}
    </div>
  );
}
