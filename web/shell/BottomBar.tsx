import { Link } from '@tanstack/react-router';
import { useLanguage, useMessages } from '../i18n/messages.ts';
import { Icon } from '../marks/Icon.tsx';
import { shellMessages } from './messages.ts';
import { views } from './views.ts';

/** The navigation of a phone; the style sheet shows it where the header has no room for one. */
export function BottomBar() {
  const t = useMessages(shellMessages);
  const language = useLanguage();
  return (
    <nav className="bottom-bar" aria-label={t.views}>
      {views.map((view) => (
        <Link key={view.to} to={view.to} activeOptions={{ exact: view.to === '/', includeSearch: false }}>
          <Icon name={view.icon} size={18} />
          {view[language]}
        </Link>
      ))}
    </nav>
  );
}
