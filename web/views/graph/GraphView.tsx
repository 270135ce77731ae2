import { useRef } from 'react';
import { useEmbedded } from '../../frame/embedded.ts';
import { graphMessages } from '../../i18n/graph.ts';
import { toolMessages } from '../../i18n/graph-tools.ts';
import { useMessages } from '../../i18n/messages.ts';
import { PathsView } from '../paths/PathsView.tsx';
import { GraphPicture } from './GraphPicture.tsx';
import { readState } from './link.ts';
import { Start } from './Start.tsx';
import { useRoom } from './use-frame.ts';
import { useGraphData } from './use-graph-data.ts';
import { useGraphState } from './use-graph-state.ts';
import { Workbench } from './Workbench.tsx';
import '../../frame/frame.css';
import './graph.css';
import './legend.css';
import './figure.css';
import './notes.css';
import './tooltip.css';
import './toolbar.css';
import './tools.css';
import './selection-bar.css';
import './query.css';
import './filters.css';
import './table.css';
import './twin.css';
import '../../panels/panels.css';
import './narrow.css';

/** The graph: what the link names, drawn; beside it the legend that filters, and what is selected with its evidence. */
export function GraphView() {
  const t = useMessages(graphMessages);
  const tools = useMessages(toolMessages);
  const control = useGraphState(t.didAdd, tools.didMark);
  const { state, go } = control;
  const fetched = useGraphData(state);
  const view = useRef<HTMLDivElement>(null);
  const room = useRoom(view);
  const embedded = useEmbedded();
  const { roots, kept, path } = state;
  const nothing = kept.length === 0 && (roots.length === 0 || fetched.gone.length === roots.length);
  if (embedded && !path && !nothing) return <GraphPicture state={state} fetched={fetched} />;
  return (
    <div className="graph-view" ref={view} data-shape={room?.shape}>
      <h1 className="visually-hidden">{t.title}</h1>
      {path ? (
        <PathsView path={path} state={state} go={go} />
      ) : nothing ? (
        <Start
          {...(fetched.gone[0] !== undefined && { gone: fetched.gone[0] })}
          viewGone={control.viewGone}
          onView={(search) => go(readState(search), tools.openFile)}
        />
      ) : (
        room && <Workbench control={control} fetched={fetched} room={room} />
      )}
    </div>
  );
}
