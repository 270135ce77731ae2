import { type CSSProperties, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { bringBack, layPart, mostParts, type Parts, strip } from './parts.ts';
import './fit.css';

interface FitProps {
  readonly width: number;
  readonly height: number;
  /** So far it may shrink; absent where it is words in rows, which go on on further pages instead. */
  readonly smallest?: number | undefined;
  /** Which of its pages this is, from 0; absent where it stands on one alone. */
  readonly part?: number | undefined;
  /** Whether its pages are filled one after the other, as a single one is: what is drawn over it stays where it was put. */
  readonly filled?: boolean;
  /** What of its content shows: where that changes, it is fitted anew. */
  readonly look?: string;
  readonly children: ReactNode;
  /** What is said below where the figure goes on. */
  below(laid: Laid): ReactNode;
  /** What lies over the figure, at the size of the slide. */
  over?(frame: Frame): ReactNode;
  /** Told each time it was laid out. */
  onLaid?(content: HTMLElement, parts: Parts): void;
}

/** How much of the figure is not seen: on pages after this one, and on none. */
export interface Laid extends Parts {
  readonly isLast: boolean;
}

/** Where the figure lies in the room, in its pixels: a drawing where the content is one, else the content as laid out. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** What lies below is not seen. */
  readonly seen: number;
}

/** A figure with room is drawn larger than on the screen, for the last row. */
const largest = 1.6;
/** What is higher than its room by less than is seen is not said to go on. */
const tolerated = 1.01;
/** Rows that would have to be smaller than this go on on a further page. */
const smallestRows = 0.95;
/** Rows whose pages are a little too full shrink so far. */
const tightestRows = 0.85;
/** A table of many columns shrinks so far. */
const smallestColumns = 0.5;
/** A drawing lies out anew in each width: it shrinks by so much at a time, and stops where it fits. */
const stepDown = 0.9;

/** Changes within so many milliseconds are measured together. */
const gathered = 30;

const whole: Parts = { count: 1, rowsLeft: 0 };

/** Its content in this room, as large as it can stand there; it lies out anew in the width that its size leaves. */
export function Fit({ width, height, smallest, part, filled = false, look, children, below, over, onLaid }: FitProps) {
  const content = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(largest);
  const [parts, setParts] = useState(whole);
  const [end, setEnd] = useState<number>();
  const [isFitting, setFitting] = useState(true);
  const [frame, setFrame] = useState<Frame>();
  const laid = useRef(onLaid);
  laid.current = onLaid;
  const here = useRef(part);
  here.current = part;
  const again = useRef<() => void>(undefined);
  useLayoutEffect(() => {
    const element = content.current;
    if (!element) return;
    let now = largest;
    setScale(now);
    const drawn = (tall: number, wide: number, isInColumn: boolean) => {
      if (wide < now - 0.005) return Math.max(smallest ?? 0, wide);
      if (!isInColumn) return Math.max(smallest ?? 0, now * stepDown);
      return tall < now ? Math.max(smallest ?? 0, tall, now * stepDown) : now;
    };
    // What does not fit below goes on; nothing goes on at the side.
    const rows = (tall: number, wide: number) =>
      Math.max(Math.min(smallestRows, Math.max(smallestColumns, wide)), Math.min(tall, wide));
    const measure = () => {
      bringBack(element);
      const { scrollHeight, scrollWidth, offsetHeight } = element;
      const tall = height / scrollHeight;
      const beyond = beyondItsColumn(element);
      const wide = (now * element.clientWidth) / scrollWidth;
      const beside = (now * element.clientWidth) / (element.clientWidth + beyond);
      // Only ever smaller: what lies out differently in another width would go to and fro.
      const next = Math.min(
        now,
        smallest === undefined ? rows(tall, Math.min(wide, beside)) : drawn(tall, wide, beyond <= 1),
      );
      const shrink = (to: number) => {
        now = to;
        setScale(to);
        setFitting(true);
      };
      if (next <= now - 0.005) return shrink(next);
      const most = here.current === undefined ? 1 : mostParts;
      const room = { height: height / now, strip: strip / now, isSmall: now <= smallestRows, most, filled };
      const found = layPart(element, here.current ?? 0, room);
      // What a panel beside the figure holds makes the figure no higher: it is seen here that it does not fit.
      const isWhole = found.count === 1 && found.rowsLeft === 0;
      if (!isWhole && now > smallestRows) return shrink(Math.max(smallestRows, now * stepDown));
      // Equally for all of its pages.
      if (found.beyond > 1 && now > tightestRows)
        return shrink(now * (1 - Math.max(0.01, (found.beyond * now) / height)));
      setFitting(false);
      setParts((before) => (before.count === found.count && before.rowsLeft === found.rowsLeft ? before : found));
      const isCut = element.scrollHeight * now > height * tolerated;
      setEnd(isCut ? height - strip : undefined);
      const seen = isCut || found.rowsLeft > 0 || found.count > 1 ? height - strip : height;
      setFrame({ ...frameIn(element, offsetHeight, now), seen });
      laid.current?.(element, found);
    };
    again.current = measure;
    measure();
    const resized = new ResizeObserver(measure);
    resized.observe(element);
    // Data come in many pieces: what they change without changing the size is measured once for all of them.
    let later: ReturnType<typeof setTimeout> | undefined;
    const changed = new MutationObserver(() => {
      setFitting(true);
      later ??= setTimeout(() => {
        later = undefined;
        measure();
      }, gathered);
    });
    changed.observe(element, {
      ...{ childList: true, characterData: true, subtree: true },
      attributeFilter: ['data-standing'],
    });
    return () => {
      clearTimeout(later);
      resized.disconnect();
      changed.disconnect();
    };
  }, [width, height, smallest, filled, look]);
  // Another page is laid at the size that is found.
  useLayoutEffect(() => again.current?.(), [part]);
  const isLast = (part ?? 0) >= parts.count - 1;
  const goesOn = !isLast || parts.rowsLeft > 0 || end !== undefined;
  return (
    <div className="fit" data-parts={parts.count} aria-busy={isFitting || undefined} style={{ width, height }}>
      <div
        ref={content}
        className="fit-content"
        style={{ width: width / scale, transform: `scale(${scale})`, '--room': `${height / scale}px` } as CSSProperties}
      >
        {children}
      </div>
      {frame && over?.(frame)}
      {goesOn && <p className="fit-cut">{below({ ...parts, isLast })}</p>}
    </div>
  );
}

/** So far a figure reaches under the panel beside it. */
function beyondItsColumn(content: HTMLElement): number {
  const column = content.querySelector('.with-panel .view-scroll');
  return column ? column.scrollWidth - column.clientWidth : 0;
}

/** Measured without what the slide itself is scaled by. */
function frameIn(content: HTMLElement, whole: number, scale: number): Omit<Frame, 'seen'> {
  const drawing = content.querySelector<HTMLElement>('.graph-picture');
  const width = (drawing ?? content).offsetWidth;
  const height = drawing?.offsetHeight ?? whole;
  let [left, top] = [0, 0];
  for (let at = drawing; at && at !== content; at = at.offsetParent as HTMLElement | null) {
    left += at.offsetLeft;
    top += at.offsetTop;
  }
  return { left: left * scale, top: top * scale, width: width * scale, height: height * scale };
}
