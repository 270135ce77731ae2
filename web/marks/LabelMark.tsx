import type { Label } from '../../graph/schema/labels.ts';
import { shapes, smallestWithCharacter } from './shapes.ts';

interface LabelMarkProps {
  readonly label: Label;
  /** Height and width in pixels. */
  readonly size?: number;
  /** Hollow with a dashed edge: known only because it is cited, planned or catalogued. */
  readonly ghost?: boolean;
}

/** The small sign of a node label: colour, shape and character say the same thing three times. Decoration: name it beside. */
export function LabelMark({ label, size = 22, ghost = false }: LabelMarkProps) {
  const { path, character, size: fontSize, base } = shapes[label];
  return (
    <svg className="label-mark" width={size} height={size} viewBox="-12 -12 24 24" aria-hidden="true">
      <path
        d={path}
        fill={ghost ? 'var(--canvas)' : `var(--n-${label})`}
        stroke={`var(--n-${label})`}
        strokeWidth={ghost ? 1.7 : 0.6}
        strokeDasharray={ghost ? '4 3' : undefined}
        strokeLinejoin="round"
      />
      {size >= smallestWithCharacter && (
        <text
          textAnchor="middle"
          y={base}
          fontSize={fontSize}
          fontWeight={600}
          fill={ghost ? `var(--n-${label})` : `var(--g-${label})`}
        >
          {character}
        </text>
      )}
    </svg>
  );
}
