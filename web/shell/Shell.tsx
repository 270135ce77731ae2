import { Outlet } from '@tanstack/react-router';
import { useMessages } from '../i18n/messages.ts';
import { Banner } from './Banner.tsx';
import { Header } from './Header.tsx';
import { shellMessages } from './messages.ts';
import { BottomBar } from './Nav.tsx';
import { useNewestContent } from './use-newest-content.ts';
import './shell.css';

/** What stands around every view: header, banner when something is wrong, the view, and on a phone the bottom bar. */
export function Shell() {
  const t = useMessages(shellMessages);
  useNewestContent();
  return (
    <div className="shell">
      <a className="skip" href="#main">
        {t.skip}
      </a>
      <Header />
      <Banner />
      <main id="main" className="shell-main" tabIndex={-1}>
        <Outlet />
      </main>
      <BottomBar />
    </div>
  );
}
