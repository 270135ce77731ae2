import { type ReactNode, type Ref, useState } from 'react';
import { useMessages } from '../i18n/messages.ts';
import { frameMessages } from './messages.ts';

interface SheetProps {
  readonly className: string;
  /** What the panel is of, for those who do not see it. */
  readonly label: string;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLElement>;
  readonly onClose?: (() => void) | undefined;
}

/** A panel beside what it is of; Esc closes it. On a phone it is a sheet from below that can be made taller. */
export function Sheet({ className, label, children, ref, onClose }: SheetProps) {
  const t = useMessages(frameMessages);
  const [tall, setTall] = useState(false);
  return (
    <aside
      ref={ref}
      className={className}
      data-tall={tall || undefined}
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose?.();
      }}
    >
      <button
        type="button"
        className="sheet-handle"
        aria-label={t.taller}
        aria-expanded={tall}
        onClick={() => setTall(!tall)}
      />
      {children}
    </aside>
  );
}
