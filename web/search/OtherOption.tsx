import { type ReactNode, useEffect, useRef } from 'react';

interface OtherOptionProps {
  readonly id: string;
  readonly active: boolean;
  readonly children: ReactNode;
  readonly onPick: () => void;
  readonly onPoint: () => void;
}

/** What the list of suggestions offers besides what was found: more of one kind, every kind again. */
export function OtherOption({ id, active, children, onPick, onPoint }: OtherOptionProps) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) row.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    // The field keeps the focus and answers the keys for its options.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    <div
      ref={row}
      id={id}
      role="option"
      aria-selected={active}
      className="suggestion other"
      onClick={onPick}
      onMouseMove={onPoint}
    >
      {children}
    </div>
  );
}
