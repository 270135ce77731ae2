import type { LinkLook } from '../../../view-model/link-look.ts';
import type { Point } from './geometry.ts';

interface LineEndProps {
  readonly look: LinkLook;
  /** The points of the line; its end is drawn at the last one, in the direction it arrives in. */
  readonly points: readonly Point[];
  readonly colour: string;
}

/** The end of a line as the design draws relationships: what it is told by shape, filled or hollow. */
export function LineEnd({ look, points, colour }: LineEndProps) {
  const tip = points.at(-1);
  const before = points.at(-3) ?? points[0];
  if (!tip || !before) return null;
  const angle = (Math.atan2(tip.y - before.y, tip.x - before.x) * 180) / Math.PI;
  const paint = { fill: look.hollow ? 'var(--canvas)' : colour, stroke: colour, strokeWidth: 1.4 };
  return (
    <g transform={`translate(${tip.x} ${tip.y}) rotate(${angle})`} strokeLinejoin="round">
      <Shape look={look} paint={paint} colour={colour} />
    </g>
  );
}

interface ShapeProps {
  readonly look: LinkLook;
  readonly paint: { readonly fill: string; readonly stroke: string; readonly strokeWidth: number };
  readonly colour: string;
}

function Shape({ look, paint, colour }: ShapeProps) {
  switch (look.arrow) {
    case 'circle':
      return <circle cx="-4.5" r="3.6" {...paint} />;
    case 'diamond':
      return <path d="M-13 0-6.5-4.2 0 0-6.5 4.2Z" {...paint} />;
    case 'tee':
      return <path d="M-1.5-6V6" stroke={colour} strokeWidth="2.6" />;
    case 'triangle-tee':
      return <path d="M-10-4.2 0 0-10 4.2ZM-14-5V5" {...paint} />;
    default:
      return <path d="M-10.5-4.2 0 0-10.5 4.2Z" {...paint} />;
  }
}
