import { useMemo } from 'react';
import { groupings } from '../../../graph/schema/group-key.ts';
import { drawsThreads, simpleBelow } from '../../canvas/line-detail.ts';
import { endsWord } from '../../i18n/ends.ts';
import { graphMessages } from '../../i18n/graph.ts';
import { toolMessages } from '../../i18n/graph-tools.ts';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { linkLength, longestLink } from '../../state/saved-views.ts';
import { countedInPart } from '../../view-model/data.ts';
import { mostNeighbours, writeExpansion } from '../../view-model/expansion.ts';
import { isGroup } from '../../view-model/folds.ts';
import { writeState } from './link.ts';
import { Note, NotesStrip, type Way } from './NotesStrip.tsx';
import { type GraphState, showAll, ungroup, unpin } from './state.ts';
import type { GraphActions } from './use-actions.ts';
import type { Handing } from './use-exports.ts';
import type { FetchedGraph } from './use-graph-data.ts';
import { useLasting } from './use-lasting.ts';
import type { Picture } from './use-picture.ts';

interface NotesProps {
  readonly fetched: FetchedGraph;
  readonly handing: Handing;
  readonly picture: Picture;
  readonly state: GraphState;
  readonly zoom: number;
  readonly hushed: number;
  readonly actions: GraphActions;
  /** Leaves what is being read: takes back the step that asked for it. Absent where there is none. */
  onStop?(): void;
  go(next: GraphState, what?: string): void;
}

/** What the picture leaves out, and why; each with the way to have it. What needs an answer stands first. */
export function Notes({ fetched, handing, picture, state, zoom, hushed, actions, onStop, go }: NotesProps) {
  const t = useMessages(graphMessages);
  const language = useLanguage();
  const tools = useMessages(toolMessages);
  const { data, failed, gone, lost, retry } = fetched;
  const isLong = useLasting(fetched.pending);
  const groups = [...picture.scene.nodes.keys()].filter(isGroup).length;
  const pinned = Object.keys(state.pins).length;
  const long = useMemo(() => linkLength(writeState(state)) > longestLink, [state]);
  const nothingLeft = data.nodes.size > 0 && picture.visible.nodes.length === 0;
  const { hidden } = state;
  // What stands in counted groups is left out by none of them.
  const counted = new Set(countedInPart(data));
  const cuts = [...data.cut.values()].filter((cut) => !counted.has(cut));
  const tooMany = [...counted].some(({ total }) => total > mostNeighbours);
  const unhide = (less: Partial<GraphState['hidden']>) => go({ ...state, hidden: { ...hidden, ...less } }, t.didFilter);
  const otherGroupings = groupings
    .filter((by) => by !== state.groupBy)
    .map((by): Way => [tools[`group_${by}`], () => go({ ...state, groupBy: by }, tools.didGroup)]);
  return (
    <NotesStrip>
      {isLong && <Note text={tools.reading} ways={onStop ? [[tools.stop, onStop]] : []} />}
      {failed && <Note text={t.failedStep} ways={[[t.again, retry]]} />}
      {gone.length + lost > 0 && <Note text={t.partGone(gone.length + lost)} />}
      {nothingLeft && <Note text={t.nothingLeft} ways={[[t.showAll, () => go(showAll(state), t.didFilter)]]} />}
      {handing.stop && <Note text={tools.fetchingAll(handing.missing)} ways={[[tools.stop, handing.stop]]} />}
      {handing.short && !handing.stop && <Note text={tools.notWhole(handing.missing)} />}
      {cuts.map((cut) => {
        const [step] = cut.expansion.steps;
        return (
          <Note
            key={writeExpansion(cut.expansion)}
            text={
              step
                ? t.cutOf(endsWord(step.type, step.direction, language), cut.total, cut.drawn)
                : t.cut(cut.total, cut.drawn)
            }
            ways={cut.drawn < mostNeighbours ? [[t.drawAll, () => actions.drawAll(cut)]] : []}
          />
        );
      })}
      {groups > 0 && (
        <Note
          text={tools.grouped(groups)}
          ways={[
            ...otherGroupings,
            [tooMany ? tools.drawFirst(mostNeighbours) : t.drawAll, () => go(ungroup(state), t.drawAll)],
          ]}
        />
      )}
      {picture.pending && <Note text={tools.arranging} />}
      {long && <Note text={tools.longLink} />}
      {hidden.only.length > 0 && (
        <Note text={tools.onlyKept(hidden.only.length)} ways={[[t.showAll, () => unhide({ only: [] })]]} />
      )}
      {pinned > 0 && (
        <Note
          text={tools.pinned(pinned)}
          ways={[[tools.unpin, () => go(unpin(state, Object.keys(state.pins)), tools.didUnpin)]]}
        />
      )}
      {hidden.nodes.length > 0 && (
        <Note text={t.hiddenNodes(hidden.nodes.length)} ways={[[t.showAgain, () => unhide({ nodes: [] })]]} />
      )}
      {hushed > 0 && <Note text={t.hushed(hushed)} />}
      {zoom < simpleBelow && (
        <Note text={drawsThreads(picture.visible.links.length, zoom) ? t.endsNotDrawn : t.basisNotDrawn} />
      )}
    </NotesStrip>
  );
}
