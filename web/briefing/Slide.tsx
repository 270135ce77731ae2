import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { DataMark, Scene } from '../../graph/story/story.ts';
import { useMessages } from '../i18n/messages.ts';
import { Fit } from './Fit.tsx';
import { Footnotes } from './Footnotes.tsx';
import { Marks } from './Marks.tsx';
import { briefingMessages } from './messages.ts';
import { SceneView } from './SceneView.tsx';
import { ShownStepContext } from './shown-step.ts';
import { lastStep, shownStep } from './steps.ts';
import './slide.css';

/** What a slide is laid out in; it is scaled as a whole to the room it is shown in. */
export const slideWidth = 1440;
export const slideHeight = 810;

const edge = 72;
/** Above and below the figure, as long as it is not measured: bar, title, what is measured, sources, foot. */
const words = 340;

/** So far a view may shrink: a drawing stays readable longer than a table of words. */
const smallest: Readonly<Record<string, number>> = { '/': 0.5, '/graph': 0.35, '/lineage': 0.5, '/sanming': 0.5 };
const smallestTable = 0.8;
/** A long title leaves the figure at least so much. */
const leastRoom = 240;

interface SlideProps {
  readonly scene: Scene;
  readonly height?: number;
  /** See `StoryPage`; the last one where none is meant. */
  readonly step?: number;
  /** At the right of the foot: dots, page. */
  readonly foot?: ReactNode;
  /** The line that cites the scene, where it is handed on. */
  readonly citation?: string | undefined;
}

/** A scene: short bar, finding, what is measured, the view as it is, sources, and the date of the data. */
export function Slide({ scene, height = slideHeight, step = lastStep(scene), foot, citation }: SlideProps) {
  const t = useMessages(briefingMessages);
  const { figure, room } = useRoom(height - words);
  const shown = useMemo(() => shownStep(scene, step), [scene, step]);
  return (
    <article className="slide" style={{ width: slideWidth, height }}>
      <i className="slide-bar" />
      <h2>{scene.title}</h2>
      <p className="slide-caption">{scene.caption}</p>
      <div className="slide-figure" ref={figure}>
        <Fit
          width={slideWidth - 2 * edge}
          height={room}
          smallest={smallest[scene.link.path] ?? smallestTable}
          cutWords={t.cut}
          over={(frame) => <Marks marks={shown?.marks ?? []} frame={frame} />}
        >
          <ShownStepContext value={shown}>
            <SceneView link={scene.link} />
          </ShownStepContext>
        </Fit>
      </div>
      <Footnotes link={scene.link} />
      <footer>
        <b>{t.product}</b>
        <DataDate data={scene.data} />
        <span className="sp" />
        {foot}
      </footer>
      {citation && <p className="slide-citation">{citation}</p>}
    </article>
  );
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
