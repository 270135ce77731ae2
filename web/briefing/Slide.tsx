import { type ReactNode, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { DataMark, Scene } from '../../graph/story/story.ts';
import { useMessages } from '../i18n/messages.ts';
import { parseSearch } from '../state/search-params.ts';
import { AskedFor } from './AskedFor.tsx';
import { Fit } from './Fit.tsx';
import { Footnotes } from './Footnotes.tsx';
import { bringIntoSight } from './into-sight.ts';
import { Marks } from './Marks.tsx';
import { briefingMessages } from './messages.ts';
import { type Parts, rowsOn } from './parts.ts';
import { SceneView } from './SceneView.tsx';
import { hiddenParts, shows } from './slide-parts.ts';
import { lastStep, shownStep } from './steps.ts';
import { useStanding } from './use-standing.ts';
import './slide.css';
import './slide-views.css';

/** What a slide is laid out in; it is scaled as a whole to the room it is shown in. */
export const slideWidth = 1440;
export const slideHeight = 810;

const edge = 72;
/** Above and below the figure, as long as it is not measured: bar, title, what is measured, sources, foot. */
const words = 340;

/** So far a drawing may shrink; what is words in rows goes on on a further page before it gets small. */
const smallest: Readonly<Record<string, number>> = { '/': 0.5, '/graph': 0.35, '/lineage': 0.5, '/sanming': 0.5 };
/** Views of the same addresses that are tables. */
const inRows: ReadonlySet<unknown> = new Set(['tasks', 'list', 'measures']);

function smallestOf({ path, search }: Scene['link']): number | undefined {
  const { by, show } = parseSearch(search);
  return inRows.has(by) || inRows.has(show) ? undefined : smallest[path];
}
/** A long title leaves the figure at least so much. */
const leastRoom = 240;

interface SlideProps {
  readonly scene: Scene;
  readonly height?: number;
  /** See `StoryPage`; the last one where none is meant. */
  readonly step?: number;
  /**
   * Which page of it this is, from 0, where it may go on over several: on paper and in files. On the screen it stands on
   * one, and what does not fit is counted.
   */
  readonly part?: number;
  /** Told how many pages it takes. */
  onParts?(count: number): void;
  /** At the right of the foot: dots, page. */
  readonly foot?: ReactNode;
  /** The line that cites the scene, where it is handed on. */
  readonly citation?: string | undefined;
}

/** A scene: short bar, finding, what is measured, the view as it is, sources, and the date of the data. */
export function Slide({
  scene,
  height = slideHeight,
  step = lastStep(scene),
  part,
  onParts,
  foot,
  citation,
}: SlideProps) {
  const t = useMessages(briefingMessages);
  const { figure, room } = useRoom(height - words);
  const shown = useMemo(() => shownStep(scene, step), [scene, step]);
  const hides = hiddenParts(scene);
  // Pages that a step points at nothing on are not handed on either.
  const pointsAtRows = (shown?.newest.length ?? 0) > 0;
  useStanding(figure, shown);
  const [rows, setRows] = useState<readonly string[]>();
  const onLaid = useCallback(
    (content: HTMLElement, { count }: Parts) => {
      const now = part === undefined ? undefined : rowsOn(content);
      setRows((before) => (before?.join() === now?.join() ? before : now));
      onParts?.(count);
      if (figure.current && shown) bringIntoSight(figure.current, shown.newest);
    },
    [part, onParts, figure, shown],
  );
  return (
    <article
      className="slide"
      data-steps={lastStep(scene) || undefined}
      data-hides={hides || undefined}
      style={{ width: slideWidth, height }}
    >
      <i className="slide-bar" />
      {/* On the first page too there is room for it, so that all pages of a figure have the same. */}
      <h2 data-continued={part === 0 ? t.continued : undefined} data-length={lengthOf(scene.title)}>
        {scene.title}
        {part ? t.continued : ''}
      </h2>
      <p className="slide-caption">{scene.caption}</p>
      <div className="slide-figure" ref={figure} data-rest={shown?.rest}>
        <Fit
          width={slideWidth - 2 * edge}
          height={isMarked(scene) ? room - (height - slideHeight) : room}
          smallest={smallestOf(scene.link)}
          part={part}
          filled={shown !== undefined}
          look={hides}
          onLaid={onLaid}
          below={({ isLast, rowsLeft }) => (isLast ? t.cut(rowsLeft, part !== undefined || pointsAtRows) : t.goesOn)}
          over={(frame) => <Marks marks={part ? [] : (shown?.marks ?? [])} frame={frame} />}
        >
          <SceneView link={scene.link} />
        </Fit>
      </div>
      {shows(scene, 'filters') && <AskedFor link={scene.link} />}
      {shows(scene, 'sources') && <Footnotes link={scene.link} rows={rows} />}
      <footer>
        <b>{t.product}</b>
        {shows(scene, 'date') && <DataDate data={scene.data} />}
        <span className="sp" />
        {foot}
      </footer>
      {citation && <p className="slide-citation">{citation}</p>}
    </article>
  );
}

/** What is written over rows and cards stays beside them: these lie out as they do on the stage, however tall the slide is. */
const isMarked = ({ link, steps = [] }: Scene) => link.path !== '/graph' && steps.some(({ marks }) => marks.length > 0);

/** How small a title is set: at its full size two lines hold some 64 characters. */
function lengthOf(title: string): 'long' | 'longest' | undefined {
  if (title.length > 110) return 'longest';
  return title.length > 64 ? 'long' : undefined;
}

/** The height that the words leave for the figure, as laid out: the slide may be scaled as a whole. */
function useRoom(first: number) {
  const figure = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(first);
  useLayoutEffect(() => {
    const element = figure.current;
    if (!element) return;
    const measure = () => setRoom(Math.max(leastRoom, element.clientHeight));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { figure, room };
}

export function DataDate({ data }: { readonly data: DataMark }) {
  const t = useMessages(briefingMessages);
  return <span>{data.date ? t.until(data.date) : t.noDate}</span>;
}
