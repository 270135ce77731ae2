import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

interface FitProps {
  readonly width: number;
  readonly height: number;
  /** So far it may shrink; what does not fit even then is cut off below, and said so. */
  readonly smallest: number;
  /** What is said where something is cut off. */
  readonly cutWords: string;
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
  const [cut, setCut] = useState(false);
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
      setCut(needed < smallest - 0.005 && element.scrollHeight * next > height + 1);
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
      {cut && <p className="fit-cut">{cutWords}</p>}
    </div>
  );
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
