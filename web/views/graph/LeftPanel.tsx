import { memo, useEffect, useRef, useState } from 'react';
import { graphMessages } from '../../i18n/graph.ts';
import { useMessages } from '../../i18n/messages.ts';
import { Icon } from '../../marks/Icon.tsx';
import { IconButton } from '../../marks/IconButton.tsx';
import { Legend } from './Legend.tsx';
import type { GraphState } from './state.ts';
import type { Shape } from './use-frame.ts';
import type { Picture } from './use-picture.ts';

interface LeftPanelProps {
  readonly picture: Picture;
  readonly beaded: boolean;
  readonly state: GraphState;
  readonly shape: Shape;
  go(next: GraphState, what: string): void;
  onThemes(): void;
}

/** The legend: a panel where there is room, a rail that opens over the figure where there is little, a sheet on a phone. */
export const LeftPanel = memo(function LeftPanel({ picture, beaded, state, shape, go, onThemes }: LeftPanelProps) {
  const t = useMessages(graphMessages);
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (open) panel.current?.querySelector<HTMLElement>('button')?.focus();
  }, [open]);
  const legend = <Legend picture={picture} beaded={beaded} state={state} go={go} onThemes={onThemes} />;
  if (shape === 'base' || shape === 'wide') {
    return (
      <aside className="graph-left" aria-label={t.legend}>
        {legend}
      </aside>
    );
  }
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <aside className="graph-rail" aria-label={t.legend}>
      <button ref={button} type="button" className="rail-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="filter" />
        <span className={shape === 'phone' ? undefined : 'visually-hidden'}>{t.filters}</span>
      </button>
      {open && (
        <section
          ref={panel}
          className="graph-left over"
          aria-label={t.filters}
          onKeyDown={(event) => event.key === 'Escape' && close()}
        >
          <IconButton word={t.close} icon="close" className="over-close" onClick={close} />
          {legend}
        </section>
      )}
    </aside>
  );
});
