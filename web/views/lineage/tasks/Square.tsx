/** Full: a counterpart; half: in part; a small ring: none found. Decoration: the word stands beside. */
export function Square({ state }: { readonly state: 'same' | 'partOf' | 'none' }) {
  return (
    <svg className="square" width="12" height="12" aria-hidden="true">
      {state === 'none' ? (
        <circle cx="6" cy="6" r="1.6" fill="none" stroke="var(--control)" strokeWidth="1.2" />
      ) : (
        <rect
          x="1"
          y="1"
          width="10"
          height="10"
          rx="2"
          fill={state === 'same' ? 'var(--n-Task)' : 'var(--surface)'}
          stroke="var(--n-Task)"
          strokeWidth="1.4"
        />
      )}
      {state === 'partOf' && <rect x="1" y="6" width="10" height="5" rx="1" fill="var(--n-Task)" />}
    </svg>
  );
}
