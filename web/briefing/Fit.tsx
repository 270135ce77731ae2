import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

interface FitProps {
  readonly width: number;
  readonly height: number;
  /** So far it may shrink; what does not fit even then is cut off below, and said so. */
  readonly smallest: number;
  /** What is said where something is cut off; how many rows of a table, where it is one. */
  cutWords(rows: number | undefined): string;
  readonly children: ReactNode;
  /** What lies over the figure, at the size of the slide. */
  over?(frame: Frame): ReactNode;
}

/** Where the figure lies in the room, in its pixels: a drawing where the content is one, else the content as laid out. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A figure with room is drawn larger than on the screen, for the last row. */
const largest = 1.35;

/** Its content in this room, as large as it can stand there; it lies out anew in the width that its size leaves. */
export function Fit({ width, height, smallest, cutWords, children, over }: FitProps) {
  const content = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(largest);
  const [cut, setCut] = useState<Cut>();
  const [frame, setFrame] = useState<Frame>();
  useLayoutEffect(() => {
    const element = content.current;
    if (!element) return;
    let now = largest;
    setScale(now);
    const measure = () => {
      fit();
      setFrame(frameIn(element, now));
    };
    const fit = () => {
      const needed = Math.min(height / element.scrollHeight, (now * element.clientWidth) / element.scrollWidth);
      // Only ever smaller: what lies out differently in another width would go to and fro.
      const next = Math.max(smallest, Math.min(now, needed));
      const isCut = needed < smallest - 0.005 && element.scrollHeight * next > height + 1;
      setCut((before) => sameCut(before, isCut ? cutOf(element, now, height) : undefined));
      if (next > now - 0.005) return;
      now = next;
      setScale(next);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [width, height, smallest]);
  return (
    <div className="fit" style={{ width, height }}>
      <div
        ref={content}
        style={{ width: width / scale, transform: `scale(${scale})`, transformOrigin: '0 0', position: 'relative' }}
      >
        {children}
      </div>
      {frame && over?.(frame)}
      {cut && (
        <p className="fit-cut" style={{ top: cut.at }}>
          {cutWords(cut.rows)}
        </p>
      )}
    </div>
  );
}

/** Where a figure ends that goes on below, and how many rows of it are not seen. */
interface Cut {
  readonly at: number;
  readonly rows: number | undefined;
}

/** What is said below needs so much room. */
const strip = 34;

/** After the last whole row of a table, so that none is seen by half. */
function cutOf(content: HTMLElement, scale: number, height: number): Cut {
  const { top, height: shown } = content.getBoundingClientRect();
  const unit = shown > 0 ? (content.offsetHeight * scale) / shown : 1;
  const bottoms = [...content.querySelectorAll('tbody > tr')].map(
    (row) => (row.getBoundingClientRect().bottom - top) * unit,
  );
  const whole = bottoms.filter((bottom) => bottom <= height - strip);
  if (whole.length === 0) return { at: height - strip, rows: undefined };
  return { at: Math.max(...whole), rows: bottoms.length - whole.length };
}

function sameCut(before: Cut | undefined, now: Cut | undefined): Cut | undefined {
  const same = before && now && before.rows === now.rows && Math.abs(before.at - now.at) < 1;
  return same ? before : now;
}

/** Measured without what the slide itself is scaled by. */
function frameIn(content: HTMLElement, scale: number): Frame {
  const drawing = content.querySelector<HTMLElement>('.graph-picture');
  const { offsetWidth: width, offsetHeight: height } = drawing ?? content;
  let [left, top] = [0, 0];
  for (let at = drawing; at && at !== content; at = at.offsetParent as HTMLElement | null) {
    left += at.offsetLeft;
    top += at.offsetTop;
  }
  return { left: left * scale, top: top * scale, width: width * scale, height: height * scale };
}
