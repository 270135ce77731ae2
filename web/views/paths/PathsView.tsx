import { useQueries } from '@tanstack/react-query';
import { useLayoutEffect, useRef, useState } from 'react';
import type { NodeSummary } from '../../../graph/store/answers.ts';
import { queries } from '../../data/queries.ts';
import { useMessages } from '../../i18n/messages.ts';
import { pathMessages } from '../../i18n/paths.ts';
import { referenceOf } from '../../view-model/caption.ts';
import { inListOrder } from '../../view-model/chain.ts';
import type { GraphState } from '../graph/state.ts';
import { EndBand } from './EndBand.tsx';
import type { OpenPath } from './open-path.ts';
import { PathPanel } from './PathPanel.tsx';
import { PathSteps } from './PathSteps.tsx';
import type { PathState } from './path-state.ts';
import { type EndPaths, usePaths } from './use-paths.ts';
import '../../frame/frame.css';
import './paths.css';
import './chain.css';
import './path-panel.css';
import './path-steps.css';

interface PathsViewProps {
  readonly path: PathState;
  readonly state: GraphState;
  go(next: GraphState, what?: string): void;
}

/** The paths from one node to others, one band for each end: its chains with their quotes, or why there is none. */
export function PathsView({ path, state, go }: PathsViewProps) {
  const t = useMessages(pathMessages);
  const { ends, stop, again } = usePaths(path);
  const nodeOf = useNames([path.from, ...path.to]);
  const figure = useRef<HTMLElement>(null);
  const width = useWidthOf(figure);
  const nameOf = (id: string) => {
    const node = nodeOf(id);
    return node ? referenceOf(node) : id.slice(id.indexOf(':') + 1);
  };
  const change = (next: PathState) => go({ ...state, path: next }, t.title);
  const { path: _, ...picture } = state;
  const back = () =>
    go(picture.roots.length + picture.kept.length > 0 ? picture : { ...picture, roots: [path.from] }, t.back);
  const opened = openedPath(path, ends);
  const keep = (relationships: readonly string[]) =>
    go({ ...picture, kept: [...new Set([...state.kept, ...relationships])], marked: [] }, t.didKeep);
  return (
    <>
      <PathPanel
        path={path}
        ends={ends}
        opened={opened}
        nodeOf={nodeOf}
        nameOf={nameOf}
        onChange={change}
        onBack={back}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section className="paths-figure" ref={figure} tabIndex={0} aria-label={t.title}>
        {ends.length === 0 && <p className="paths-ask">{t.chooseTo}</p>}
        {width > 0 &&
          ends.map((one) => (
            <EndBand
              key={one.end}
              from={path.from}
              paths={one}
              opened={opened?.end === one.end ? opened : undefined}
              width={width}
              nameOf={nameOf}
              associated={path.association.length > 0}
              isNarrowed={path.not.length > 0}
              onStop={stop}
              onAgain={again}
            />
          ))}
      </section>
      <PathSteps
        ends={ends}
        opened={opened}
        isNarrowed={path.not.length > 0}
        nameOf={nameOf}
        onKeep={keep}
        onClose={back}
      />
    </>
  );
}

/** The path that the link opens, else the first there is. */
function openedPath(path: PathState, ends: readonly EndPaths[]): OpenPath | undefined {
  const { chosen } = path;
  const own = chosen && ends.find(({ end }) => end === chosen.end)?.answer?.paths[chosen.at];
  if (chosen && own) return chosen;
  const first = ends.find(({ answer }) => (answer?.paths.length ?? 0) > 0);
  return first?.answer && { end: first.end, at: inListOrder(first.answer)[0] ?? 0 };
}

function useNames(ids: readonly string[]): (id: string) => NodeSummary | undefined {
  const answers = useQueries({ queries: [...new Set(ids)].map((id) => queries.node(id)) });
  return (id) =>
    answers.find(({ data }) => data?.id === id || (data?.properties.alternateIds as string[])?.includes(id))?.data;
}

const narrowest = 620;

function useWidthOf(element: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const observer = new ResizeObserver(() => setWidth(Math.max(narrowest, measured.clientWidth)));
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
