import { Link } from '@tanstack/react-router';
import { SaveScene } from '../briefing/SaveScene.tsx';
import { offline } from '../data/offline.ts';
import { useMessages } from '../i18n/messages.ts';
import { OfflineMark } from '../offline/OfflineMark.tsx';
import { HeaderSearch } from '../search/HeaderSearch.tsx';
import { CopyLink } from './CopyLink.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { shellMessages } from './messages.ts';
import { Nav } from './Nav.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';

export function Header() {
  const t = useMessages(shellMessages);
  return (
    <header className="hd">
      <Link to="/" className="logo">
        <ProductMark />
        <b>{t.name}</b>
      </Link>
      <Nav />
      <div className="sp" />
      <HeaderSearch />
      <LanguageSwitch />
      <ThemeSwitch />
      {offline ? (
        <OfflineMark />
      ) : (
        <>
          <CopyLink />
          <SaveScene />
        </>
      )}
    </header>
  );
}

function ProductMark() {
  return (
    <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
      <rect width="24" height="24" rx="5" fill="var(--accent)" />
      <g fill="var(--onAccent)">
        <rect x="5" y="5" width="14" height="2.6" rx=".6" />
        <rect x="5" y="9" width="10.5" height="2.6" rx=".6" opacity=".88" />
        <rect x="5" y="13" width="7" height="2.6" rx=".6" opacity=".76" />
        <rect x="5" y="17" width="3.5" height="2.6" rx=".6" opacity=".64" />
      </g>
    </svg>
  );
}
