import type { ReactNode } from 'react';
import type { Label } from '../../graph/schema/labels.ts';
import { graphMessages } from '../i18n/graph.ts';
import { useMessages } from '../i18n/messages.ts';
import { IconButton } from '../marks/IconButton.tsx';
import { LabelMark } from '../marks/LabelMark.tsx';

interface PanelHeadProps {
  readonly label: Label;
  readonly kind: string;
  readonly ghost?: boolean;
  readonly title: ReactNode;
  /** Small words beside the kind: 仅被引用. */
  readonly tag?: string;
  /** What else can be done with it, before closing. */
  readonly tools?: ReactNode;
  onClose(): void;
}

/** Kind, name, and what can be done with the thing as a whole. */
export function PanelHead({ label, kind, ghost = false, title, tag, tools, onClose }: PanelHeadProps) {
  const t = useMessages(graphMessages);
  return (
    <header className="panel-head">
      <p>
        <LabelMark label={label} size={24} ghost={ghost} />
        <span>{kind}</span>
        {tag && <span className="tag gh">{tag}</span>}
        <span className="panel-actions">
          {tools}
          <IconButton word={t.close} icon="close" keys="Esc" onClick={onClose} />
        </span>
      </p>
      <h2 tabIndex={-1}>{title}</h2>
    </header>
  );
}
