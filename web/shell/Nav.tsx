import { Link } from '@tanstack/react-router';
import { useCallback, useRef, useState } from 'react';
import { useLanguage, useMessages } from '../i18n/messages.ts';
import { Icon } from '../marks/Icon.tsx';
import { shellMessages } from './messages.ts';
import { useDismiss } from './use-dismiss.ts';
import { type View, views } from './views.ts';
import './nav.css';

/** The views in the header. Those that have no room stand behind 更多; the style sheet decides by the width. */
export function Nav() {
  const t = useMessages(shellMessages);
  return (
    <nav className="nav" aria-label={t.views}>
      {views.map((view) => (
        <ViewLink key={view.to} view={view} />
      ))}
      <More className="nav-more" from={roomInHeader} />
    </nav>
  );
}

/** Places of the first view that a narrow header, and a phone's bottom bar, have no room for. */
const roomInHeader = 6;
const roomInBottomBar = 4;

/** The navigation of a phone; the style sheet shows it where the header has no room for one. */
export function BottomBar() {
  const t = useMessages(shellMessages);
  return (
    <nav className="bottom-bar" aria-label={t.views}>
      {views.slice(0, roomInBottomBar).map((view) => (
        <ViewLink key={view.to} view={view} icon />
      ))}
      <More className="bottom-more" from={roomInBottomBar} icon />
    </nav>
  );
}

function ViewLink({ view, icon = false }: { readonly view: View; readonly icon?: boolean }) {
  const language = useLanguage();
  return (
    <Link to={view.to} activeOptions={{ exact: view.to === '/', includeSearch: false }}>
      {icon && <Icon name={view.icon} size={18} />}
      {view[language]}
    </Link>
  );
}

interface MoreProps {
  readonly className: string;
  readonly from: number;
  readonly icon?: boolean;
}

function More({ className, from, icon = false }: MoreProps) {
  const t = useMessages(shellMessages);
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const rest = views.slice(from);
  const close = useCallback(() => setOpen(false), []);
  useDismiss(menu, open, close);
  if (rest.length === 0) return null;
  return (
    <div className={className} ref={menu}>
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {icon && <Icon name="more" size={18} />}
        {t.more}
      </button>
      {open && (
        <ul>
          {rest.map((view) => (
            <li key={view.to} onClickCapture={close}>
              <ViewLink view={view} icon />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
