import type { Mark } from '../../graph/story/story.ts';
import type { Frame } from './Fit.tsx';
import './marks.css';

interface MarksProps {
  readonly marks: readonly Mark[];
  /** Where the figure lies, in the slide's own pixels. */
  readonly frame: Frame;
}

const lineHeight = 26;

/** Words and arrows over a figure, as text and lines of the slide. */
export function Marks({ marks, frame: { left, top, width, height, seen } }: MarksProps) {
  const at = ({ x, y }: { readonly x: number; readonly y: number }) => [x * width, y * height] as const;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: what is written in it is its own text
    <svg className="marks" style={{ left, top }} width={width} height={height}>
      {marks.map((mark, i) => {
        const lowest = mark.kind === 'text' ? mark.at.y : Math.max(mark.from.y, mark.to.y);
        if (top + lowest * height > seen) return null;
        if (mark.kind === 'text') return <Words key={i} text={mark.text} at={at(mark.at)} />;
        return <Arrow key={i} from={at(mark.from)} to={at(mark.to)} />;
      })}
    </svg>
  );
}

type At = readonly [x: number, y: number];

function Words({ text, at: [x, y] }: { readonly text: string; readonly at: At }) {
  return (
    <text className="mark-words" x={x} y={y}>
      {text.split('\n').map((line, i) => (
        <tspan key={i} x={x} dy={i === 0 ? 0 : lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** Length of the head, and half its width. */
const [head, half] = [15, 6];

function Arrow({ from: [x1, y1], to: [x2, y2] }: { readonly from: At; readonly to: At }) {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const [bx, by] = [x2 - ux * head, y2 - uy * head];
  return (
    <g className="mark-arrow">
      <path d={`M${x1} ${y1}L${bx} ${by}`} />
      <path
        className="head"
        d={`M${x2} ${y2}L${bx - uy * half} ${by + ux * half}L${bx + uy * half} ${by - ux * half}Z`}
      />
    </g>
  );
}
