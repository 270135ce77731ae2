import { endsWord, graphMessages } from '../../i18n/graph.ts';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { writeExpansion } from '../../view-model/expansion.ts';
import { type GraphState, showAll } from './state.ts';
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

const simpleBelow = 0.6;

/** What the picture leaves out, and why; each with the way to have it. */
export function Notes({ fetched, picture, state, zoom, hushed, actions, go }: NotesProps) {
  const t = useMessages(graphMessages);
  const language = useLanguage();
  const { data, failed, gone, retry } = fetched;
  const nothingLeft = data.nodes.size > 0 && picture.visible.nodes.length === 0;
  return (
    <div className="graph-notes" role="status">
      {[...data.cut.values()].map((cut) => {
        const [step] = cut.expansion.steps;
        return (
          <p key={writeExpansion(cut.expansion)}>
            {step && `${endsWord(step.type, step.direction, language)}：`}
            {t.cut(cut.total, cut.drawn)}
            <button type="button" onClick={() => actions.drawAll(cut)}>
              {t.drawAll}
            </button>
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
      {gone.length > 0 && <p>{t.partGone(gone.length)}</p>}
      {picture.forceRefused && <p>{t.tooLargeForForce(picture.scene.nodes.size)}</p>}
      {nothingLeft && (
        <p>
          {t.nothingLeft}
          <button type="button" onClick={() => go(showAll(state), t.didFilter)}>
            {t.showAll}
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
      {zoom < simpleBelow && <p>{t.basisNotDrawn}</p>}
    </div>
  );
}
