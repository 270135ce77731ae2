import type { Level } from '../../graph/schema/words.ts';

const barsOf: Readonly<Record<Level, number>> = { national: 4, provincial: 3, municipal: 2, county: 1 };
const heights = [4, 6, 8, 11];

/** The administrative level as bars like a signal's, always in ink. Decoration: the word stands beside it. */
export function LevelBars({ level }: { readonly level: Level }) {
  return (
    <svg className="level-bars" width="17" height="11" viewBox="0 0 17 11" aria-hidden="true">
      {heights.map((height, i) => (
        <rect
          key={height}
          x={i * 4.5}
          y={11 - height}
          width="3"
          height={height}
          rx="0.5"
          fill={i < barsOf[level] ? 'var(--text)' : 'var(--lineStrong)'}
        />
      ))}
    </svg>
  );
}
