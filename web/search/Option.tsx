import { type ReactNode, useEffect, useRef } from 'react';

export interface OptionProps {
  readonly id: string;
  readonly active: boolean;
  /** No node that was found, but a way to others: more of one kind, every kind again. */
  readonly other?: boolean;
  readonly children: ReactNode;
  readonly onPick: () => void;
  readonly onPoint: () => void;
}

/** One option of the list of suggestions; the active one is kept in sight. */
export function Option({ id, active, other, children, onPick, onPoint }: OptionProps) {
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
      className={other ? 'suggestion other' : 'suggestion'}
      onClick={onPick}
      onMouseMove={onPoint}
    >
      {children}
    </div>
  );
}
