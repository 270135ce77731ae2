import { type ReactNode, useEffect, useRef } from 'react';
import { useMessages } from '../i18n/messages.ts';
import { IconButton } from '../marks/IconButton.tsx';
import { Loading } from './Loading.tsx';
import { frameMessages } from './messages.ts';
import { usePageTitle } from './page-title.ts';
import { Sheet } from './Sheet.tsx';
import './frame.css';
import './view-panel.css';

interface ViewFrameProps {
  readonly title: string;
  /** One line that says what is counted: 83 项写明责任单位的任务，来自 4 份文件. */
  readonly counted?: ReactNode;
  /** Switches and export, at the right of the view bar. */
  readonly actions?: ReactNode;
  /** Filter chips, in one row above the figure. */
  readonly filters?: ReactNode;
  readonly children?: ReactNode;
  /** The answer is awaited and nothing stands yet. */
  readonly loading?: boolean;
  /** The quiet line that keeps a reader from the wrong conclusion. */
  readonly caution?: ReactNode;
  /** The legend in one line, beside the quiet line under the figure. */
  readonly legend?: ReactNode;
  /** What is selected and its evidence; nothing selected, no panel. */
  readonly panel?: ViewPanel | undefined;
}

export interface ViewPanel {
  /** What the panel is of: a new one begins at its top and takes the focus. */
  readonly id: string;
  /** Small words above the title: 选中的格子. */
  readonly kind: string;
  readonly title: ReactNode;
  readonly content: ReactNode;
  /** A panel without it stands beside the figure as a part of the view: it takes no focus. */
  readonly onClose?: (() => void) | undefined;
}

/** Title, filters, figure, legend and panel: where each stands is the same in every view but overview and graph. */
export function ViewFrame({
  title,
  counted,
  actions,
  filters,
  children,
  loading,
  caution,
  legend,
  panel,
}: ViewFrameProps) {
  usePageTitle(title);
  return (
    <div className="view">
      <header className="vb">
        <h1>{title}</h1>
        {counted && <span className="sub">{counted}</span>}
        <span className="sp" />
        {actions}
      </header>
      <div className={bodyClass(panel)}>
        <div className="view-figure">
          {filters && <div className="view-filters">{filters}</div>}
          <div className="view-scroll">
            {loading && <Loading rows={5} />}
            {children}
          </div>
          {(caution || legend) && (
            <footer className="view-foot">
              {legend && <div className="view-legend">{legend}</div>}
              {caution && <p className="view-caution">{caution}</p>}
            </footer>
          )}
        </div>
        {panel && <Panel key={panel.id} {...panel} />}
      </div>
    </div>
  );
}

const bodyClass = (panel: ViewPanel | undefined) => {
  if (!panel) return 'view-body';
  return panel.onClose ? 'view-body with-panel' : 'view-body with-panel standing';
};

/** Where it can be closed it takes the focus, which goes back to where it was when it is. */
function Panel({ kind, title, content, onClose }: ViewPanel) {
  const t = useMessages(frameMessages);
  const heading = useRef<HTMLHeadingElement>(null);
  const standing = onClose === undefined;
  useEffect(() => {
    if (standing) return;
    const before = document.activeElement;
    heading.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement || before instanceof SVGElement) before.focus({ preventScroll: true });
    };
  }, [standing]);
  return (
    <Sheet className="view-panel" label={kind} onClose={onClose}>
      <header className="sec view-panel-head">
        <p>
          <span className="t3">{kind}</span>
          {onClose && <IconButton word={t.close} icon="close" keys="Esc" onClick={onClose} />}
        </p>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
      </header>
      {content}
    </Sheet>
  );
}
