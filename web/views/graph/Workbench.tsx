import { memo, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Canvas } from '../../canvas/Canvas.tsx';
import { simpleBelow } from '../../canvas/line-detail.ts';
import { areQuiet } from '../../canvas/states.ts';
import type { CameraHandle } from '../../canvas/use-camera.ts';
import { Loading } from '../../frame/Loading.tsx';
import { graphMessages } from '../../i18n/graph.ts';
import { toolMessages } from '../../i18n/graph-tools.ts';
import { useMessages } from '../../i18n/messages.ts';
import type { SceneLink } from '../../view-model/scene.ts';
import { nothingStands } from '../../view-model/standing.ts';
import { pictureActs } from './picture-acts.ts';
import { look, mark, setLayout } from './state.ts';
import type { Hover } from './Tooltip.tsx';
import { isExpanded, useActions } from './use-actions.ts';
import { useAround } from './use-around.ts';
import { useAttention } from './use-attention.ts';
import { useShownBadges } from './use-badges-shown.ts';
import { useCommandKeys } from './use-command-keys.ts';
import { useExports } from './use-exports.ts';
import { insetsFor, type Room } from './use-frame.ts';
import { useFurther } from './use-further.ts';
import type { FetchedGraph } from './use-graph-data.ts';
import type { GraphStateControl } from './use-graph-state.ts';
import { useOpenFold } from './use-open-fold.ts';
import { usePicture } from './use-picture.ts';
import { useTwin } from './use-twin.tsx';

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

/**
 * The picture with everything around it: legend, tools, table, query, and the panel of what is selected. What is handed in
 * stays the same while nothing of it changes: the questions and the router call on the view many times for one step.
 */
export const Workbench = memo(function Workbench({ control, fetched, room }: WorkbenchProps) {
  const { state, go, undo, redo, undoable, redoable, onPicture } = control;
  const t = useMessages(graphMessages);
  const tools = useMessages(toolMessages);
  const actions = useActions(state, go);
  const [themesShown, setThemesShown] = useState(false);
  const showThemes = useCallback(() => setThemesShown(true), []);
  const further = useFurther(fetched.data, state, themesShown);
  const picture = usePicture(fetched.data, further, state, room.frame);
  const { arrangement, frame, pending } = picture;
  useLayoutEffect(() => {
    if (!pending) onPicture.current = { places: arrangement.places, frame };
  }, [arrangement, frame, pending, onPicture]);
  const camera = useRef<CameraHandle | null>(null);
  const figure = useRef<HTMLElement>(null);
  const [zoom, setZoom] = useState(1);
  const [hushed, setHushed] = useState(0);
  const [hover, setHover] = useState<Hover>();
  const [focused, setFocused] = useState<string>();
  const [boxing, setBoxing] = useState(false);
  const [query, setQuery] = useState(false);
  const { visible, scene } = picture;
  const { attention, selectedLine } = useAttention(visible, state);
  const exports = useExports(picture, attention, state, camera);
  const badges = useShownBadges(picture, state);
  const markAll = () =>
    go(
      mark(
        state,
        visible.nodes.map(({ id }) => id),
      ),
    );
  useCommandKeys({ undo, redo, markAll });
  const [seen, setSeen] = useState(false);
  // Where there is none, nothing waits for it.
  const around = useAround(seen || fetched.failed || (!fetched.pending && visible.nodes.length === 0));

  const quiet = useMemo(() => areQuiet(picture.drawn.links), [picture.drawn.links]);
  const { selected } = attention;
  const emphasis = { ...attention, hovered: hover?.id ?? focused };
  const rowsOn = useMemo(() => {
    const bundled = state.selected === selectedLine?.id ? selectedLine?.relationships.map(({ id }) => id) : undefined;
    const named = [state.selected, state.relationship].filter((id) => id !== undefined);
    return new Set([...named, ...state.marked, ...(bundled ?? [])]);
  }, [state.selected, state.relationship, state.marked, selectedLine]);
  useOpenFold(state, picture, go);
  const panelOpen = state.selected !== undefined;
  const insets = insetsFor(room, panelOpen);

  const acts = pictureActs(picture, { state, go, actions, places: () => camera.current?.places() ?? {}, t });
  const chosen = [...state.marked, ...(state.selected === undefined ? [] : [state.selected])].filter((id) =>
    scene.nodes.has(id),
  );
  const close = () => {
    actions.close();
    figure.current?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus();
  };
  const onBox = (ids: readonly string[]) => {
    setBoxing(false);
    go(mark(state, ids));
  };
  const twin = useTwin(around, picture, selected, acts, setFocused);
  return (
    <>
      {around ? (
        <around.LeftPanel
          picture={picture}
          beaded={quiet || zoom < simpleBelow}
          state={state}
          go={go}
          shape={room.shape}
          onThemes={showThemes}
        />
      ) : (
        <div className={room.shape === 'base' || room.shape === 'wide' ? 'graph-left' : 'graph-rail'} />
      )}
      <section className="graph-figure" ref={figure} aria-label={t.figure} data-table={state.table || undefined}>
        {(fetched.pending || picture.pending) && <i className="loading-line" />}
        <div className="graph-canvas">
          <Canvas
            drawn={picture.drawn}
            arrangement={picture.arrangement}
            emphasis={emphasis}
            badges={badges}
            gestures={{
              onPick: acts.pick,
              onMark: acts.byKey.mark,
              onOpen: acts.open,
              onMove: (places) => actions.move(places, picture.frame),
              onHover: (id, at) => setHover(id && at ? { id, ...at } : undefined),
            }}
            insets={insets}
            // Columns are read; every other layout is looked at as a whole.
            home={state.layout === 'columns' ? state.roots[0] : undefined}
            view={state.view}
            camera={camera}
            onBox={boxing ? onBox : undefined}
            onSeen={setSeen}
            onZoom={setZoom}
            onView={(view) => go((now) => look(now, view))}
            onHushed={setHushed}
          />
          {twin}
          {fetched.data.nodes.size === 0 && fetched.pending && <Loading rows={5} />}
          {around && (
            <>
              <around.TopBar data={fetched.data} state={state} undoable={undoable} onUndo={undo} />
              <around.Tooltip hover={hover} picture={picture} />
            </>
          )}
        </div>
        {around ? (
          <>
            <div className="graph-foot">
              <around.SelectionBar state={state} picture={picture} go={go} onPin={() => acts.pin(state.marked)} />
              <around.Notes
                fetched={fetched}
                handing={exports}
                picture={picture}
                state={state}
                go={go}
                zoom={zoom}
                hushed={hushed}
                actions={actions}
                {...(undoable !== undefined && { onStop: undo })}
              />
            </div>
            {query && <around.QueryPanel picture={picture} handing={exports} onClose={() => setQuery(false)} />}
            {state.table && (
              <around.TableDrawer picture={picture} selected={rowsOn} onSelect={acts.pick} onClose={actions.table} />
            )}
            <around.Toolbar
              layout={state.layout}
              zoom={zoom}
              table={state.table}
              query={query}
              boxing={boxing}
              undoable={undoable}
              redoable={redoable}
              chosen={chosen.length > 0}
              pinned={chosen.length > 0 && chosen.every((id) => state.pins[id] !== undefined)}
              kept={state.standing !== nothingStands}
              exports={exports}
              onUndo={undo}
              onRedo={redo}
              onBox={() => setBoxing(!boxing)}
              onPin={() => acts.pin(chosen)}
              onHide={() => acts.hide(chosen)}
              onPath={() => acts.pathFrom(chosen)}
              onLayout={(layout) =>
                go(setLayout(state, layout), layout === state.layout ? tools.arrangeAnew : tools[`layout_${layout}`])
              }
              onZoom={(factor) => camera.current?.zoomBy(factor)}
              onFit={() => camera.current?.fit()}
              onQuery={() => setQuery(!query)}
              onTable={actions.table}
            />
          </>
        ) : (
          <>
            <div className="graph-notes" />
            {state.table && <div className="graph-table" />}
            <div className="graph-tools" />
          </>
        )}
      </section>
      {state.selected !== undefined &&
        (around ? (
          <around.SidePanel
            selected={toldOf(selectedLine, state.selected)}
            relationship={state.relationship}
            picture={picture}
            actions={{ ...actions, close }}
            pinHere={(id) => acts.pin([id])}
            groupBy={state.groupBy}
            onGroupBy={(groupBy) => go({ ...state, groupBy }, tools.didGroup)}
            isExpanded={(id, step) => isExpanded(state, id, step)}
          />
        ) : (
          <div className="graph-panel" />
        ))}
    </>
  );
});
