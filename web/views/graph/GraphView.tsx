import { useCallback, useMemo, useRef, useState } from 'react';
import { Canvas } from '../../canvas/Canvas.tsx';
import type { CameraHandle } from '../../canvas/use-camera.ts';
import { graphMessages } from '../../i18n/graph.ts';
import { useMessages } from '../../i18n/messages.ts';
import { Loading } from '../../panels/Loading.tsx';
import { isFold } from '../../view-model/folds.ts';
import { relatedTo } from '../../view-model/related.ts';
import type { SceneLink } from '../../view-model/scene.ts';
import { isRest } from '../../view-model/scene.ts';
import { defaultStep } from './default-step.ts';
import { LeftPanel } from './LeftPanel.tsx';
import { Notes } from './Notes.tsx';
import { SidePanel } from './SidePanel.tsx';
import { Start } from './Start.tsx';
import { setLayout } from './state.ts';
import { TableDrawer } from './TableDrawer.tsx';
import { Toolbar } from './Toolbar.tsx';
import { type Hover, Tooltip } from './Tooltip.tsx';
import { TopBar } from './TopBar.tsx';
import { Twin } from './Twin.tsx';
import { isExpanded, useActions } from './use-actions.ts';
import { insetsFor, type Room, useRoom } from './use-frame.ts';
import { type FetchedGraph, useGraphData } from './use-graph-data.ts';
import { type GraphStateControl, useGraphState } from './use-graph-state.ts';
import { useOpenFold } from './use-open-fold.ts';
import { usePicture } from './use-picture.ts';
import './graph.css';
import './legend.css';
import './figure.css';
import './table.css';
import '../../panels/panels.css';
import './narrow.css';

/** The graph: what the link names, drawn; beside it the legend that filters, and what is selected with its evidence. */
export function GraphView() {
  const t = useMessages(graphMessages);
  const control = useGraphState(t.didAdd);
  const fetched = useGraphData(control.state);
  const view = useRef<HTMLDivElement>(null);
  const room = useRoom(view);
  const { roots } = control.state;
  const nothing = roots.length === 0 || fetched.gone.length === roots.length;
  return (
    <div className="graph-view" ref={view} data-shape={room?.shape}>
      <h1 className="visually-hidden">{t.title}</h1>
      {nothing ? (
        <Start {...(fetched.gone[0] !== undefined && { gone: fetched.gone[0] })} />
      ) : (
        room && <Workbench control={control} fetched={fetched} room={room} />
      )}
    </div>
  );
}

/** What the panel tells of: one relationship by itself, also where its line bundles several; else the whole line. */
function toldOf(line: SceneLink | undefined, selected: string): string {
  const relationships = line?.relationships ?? [];
  return relationships.length === 1 ? relationships[0]!.id : selected;
}

interface WorkbenchProps {
  readonly control: GraphStateControl;
  readonly fetched: FetchedGraph;
  readonly room: Room;
}

function Workbench({ control, fetched, room }: WorkbenchProps) {
  const { state, go, undo, redo, undoable, redoable } = control;
  const t = useMessages(graphMessages);
  const actions = useActions(state, go);
  const picture = usePicture(fetched.data, state, room.frame);
  const camera = useRef<CameraHandle | null>(null);
  const figure = useRef<HTMLElement>(null);
  const [zoom, setZoom] = useState(1);
  const [hushed, setHushed] = useState(0);
  const [hover, setHover] = useState<Hover>();
  const [focused, setFocused] = useState<string>();
  const { visible, scene } = picture;

  const lineOf = useCallback(
    (id: string | undefined) =>
      visible.links.find((link) => link.id === id || link.relationships.some((one) => one.id === id)),
    [visible],
  );
  const selectedLine = lineOf(state.selected);
  const selected = selectedLine?.id ?? state.selected;
  const related = useMemo(() => relatedTo(visible, selected), [visible, selected]);
  const emphasis = { related, selected, chosen: lineOf(state.relationship)?.id, hovered: hover?.id ?? focused };
  useOpenFold(state, picture, go);
  const panelOpen = state.selected !== undefined;
  const insets = insetsFor(room.shape, panelOpen, figure.current?.clientHeight ?? 0);

  const open = (id: string) => {
    const stands = scene.nodes.get(id);
    if (isFold(id)) return actions.openSection(id, undefined);
    if (isRest(id) && stands?.rest) return actions.drawAll(stands.rest);
    if (!stands) return undefined;
    const step = defaultStep(stands.label, (one) => isExpanded(state, id, one));
    const { expand, collapse } = actions.forNode(id);
    return step.expanded ? collapse(step.step, step.word(t)) : expand(step.step, step.word(t));
  };
  const pick = (id: string | undefined) => {
    const link = id === undefined ? undefined : visible.links.find((one) => one.id === id);
    if (link) actions.pickLink(link);
    else if (id === undefined) actions.close();
    else actions.select(id);
  };
  const close = () => {
    actions.close();
    figure.current?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus();
  };
  return (
    <>
      <LeftPanel picture={picture} state={state} go={go} shape={room.shape} />
      <section className="graph-figure" ref={figure} aria-label={t.figure} data-table={state.table || undefined}>
        {fetched.pending && <i className="loading-line" />}
        <div className="graph-canvas">
          <Canvas
            drawn={picture.drawn}
            arrangement={picture.arrangement}
            emphasis={emphasis}
            gestures={{
              onPick: pick,
              onOpen: open,
              onHover: (id, at) => setHover(id && at ? { id, ...at } : undefined),
            }}
            insets={insets}
            camera={camera}
            onZoom={setZoom}
            onHushed={setHushed}
          />
          <Twin picture={picture} selected={selected} onFocus={setFocused} onSelect={pick} onOpen={open} />
          {fetched.data.nodes.size === 0 && fetched.pending && <Loading rows={5} />}
          <TopBar data={fetched.data} state={state} undoable={undoable} onUndo={undo} />
          <Tooltip hover={hover} scene={scene} />
          <Notes
            fetched={fetched}
            picture={picture}
            state={state}
            go={go}
            zoom={zoom}
            hushed={hushed}
            actions={actions}
          />
        </div>
        {state.table && <TableDrawer picture={picture} selected={selected} onSelect={pick} onClose={actions.table} />}
        <Toolbar
          layout={state.layout}
          zoom={zoom}
          table={state.table}
          undoable={undoable}
          redoable={redoable}
          hideable={state.selected !== undefined && scene.nodes.has(state.selected)}
          onUndo={undo}
          onRedo={redo}
          onHide={() => state.selected !== undefined && actions.forNode(state.selected).hide()}
          onLayout={(layout) => go(setLayout(state, layout), t.didLayout)}
          onZoom={(factor) => camera.current?.zoomBy(factor)}
          onFit={() => camera.current?.fit()}
          onTable={actions.table}
        />
      </section>
      {state.selected !== undefined && (
        <SidePanel
          selected={toldOf(selectedLine, state.selected)}
          relationship={state.relationship}
          picture={picture}
          actions={{ ...actions, close }}
          isExpanded={(id, step) => isExpanded(state, id, step)}
        />
      )}
    </>
  );
}
