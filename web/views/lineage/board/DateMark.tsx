/** The exact date on a card's upper edge: filled for a held document, hollow for another. */
export function DateMark({ held, left }: { readonly held: boolean; readonly left?: number }) {
  return (
    <svg
      className={left === undefined ? 'board-mark sample' : 'board-mark'}
      width="12"
      height="8"
      style={left === undefined ? undefined : { left }}
      aria-hidden="true"
    >
      <path
        d="M1 1h10L6 7Z"
        fill={held ? 'var(--n-Policy)' : 'var(--canvas)'}
        stroke="var(--n-Policy)"
        strokeWidth="1.2"
      />
    </svg>
  );
}
