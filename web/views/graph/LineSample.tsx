import type { Arrow, LinkLook } from '../../view-model/link-look.ts';

interface LineSampleProps {
  readonly look: LinkLook;
  /** The mark stands in the middle of the line, as on a picture with many lines. */
  readonly beaded?: boolean;
}

/** A relationship as the canvas draws it, small: width, end, line and mark at the start. */
export function LineSample({ look, beaded = false }: LineSampleProps) {
  const from = look.start && look.start !== 'none' && !beaded ? 7 : 1;
  const aside = beaded ? 10.5 : 0;
  const to = 33 - reach[look.arrow];
  return (
    <svg
      className={look.danger ? 'line-sample danger' : 'line-sample'}
      width="34"
      height="12"
      viewBox="0 0 34 12"
      aria-hidden="true"
    >
      <path
        d={`M${from} 6H${to}`}
        stroke="currentColor"
        strokeWidth={Math.max(1.2, look.width)}
        strokeDasharray={look.dash?.join(' ')}
      />
      <End arrow={look.arrow} hollow={look.hollow ?? false} lead={(look.scale ?? 1) > 1.2} />
      {look.start === 'circle' && (
        <circle cx={3.6 + aside} cy="6" r="2.4" fill="var(--surface)" stroke="currentColor" strokeWidth="1.2" />
      )}
      {look.start === 'square' && (
        <rect
          x={1 + aside}
          y="3.8"
          width="4.4"
          height="4.4"
          fill="var(--surface)"
          stroke="currentColor"
          strokeWidth="1.2"
        />
      )}
      {look.start === 'chevron' && <path d="M7 2.5 3 6l4 3.5" fill="none" stroke="currentColor" strokeWidth="1.3" />}
    </svg>
  );
}

const reach: Readonly<Record<Arrow, number>> = {
  none: 0,
  triangle: 7,
  vee: 5,
  circle: 6,
  square: 6,
  diamond: 8,
  tee: 2,
  'triangle-tee': 8,
  'triangle-backcurve': 6,
  chevron: 4,
};

function End({ arrow, hollow, lead }: { readonly arrow: Arrow; readonly hollow: boolean; readonly lead: boolean }) {
  const paint = hollow
    ? { fill: 'var(--surface)', stroke: 'currentColor', strokeWidth: 1.2 }
    : { fill: 'currentColor' };
  switch (arrow) {
    case 'circle':
      return <circle cx="29.6" cy="6" r="2.8" {...paint} />;
    case 'diamond':
      return <path d="M24.6 6 28.6 3 32.6 6 28.6 9Z" {...paint} />;
    case 'tee':
      return <path d="M32 2v8" stroke="currentColor" strokeWidth="2" />;
    case 'chevron':
      return <path d="m27 2.5 4 3.5-4 3.5" fill="none" stroke="currentColor" strokeWidth="1.3" />;
    case 'triangle-tee':
      return <path d="M24.5 2.5 30 6l-5.5 3.5ZM32 2.5v7" {...paint} stroke="currentColor" strokeWidth="1.2" />;
    default:
      return <path d={lead ? 'M24 1 33 6 24 11Z' : 'M25.6 2.8 32.6 6 25.6 9.2Z'} strokeLinejoin="round" {...paint} />;
  }
}
