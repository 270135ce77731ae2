import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useMessages } from '../i18n/messages.ts';
import { Icon } from '../marks/Icon.tsx';
import { shellMessages } from './messages.ts';

const shownFor = 2000;
const longerShownFor = 6000;

/** Copies the address of exactly this view, with document numbers readable in it. */
export function CopyLink() {
  const t = useMessages(shellMessages);
  const router = useRouter();
  const [outcome, setOutcome] = useState<'copied' | 'copiedHere' | 'failed'>();

  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(undefined), outcome === 'copied' ? shownFor : longerShownFor);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = async () => {
    const { pathname, search, searchStr } = router.latestLocation;
    // A view too large for a link is kept in this browser under the name that the link has.
    const copied = 'view' in search ? 'copiedHere' : 'copied';
    const link = `${window.location.origin}${pathname}${searchStr}`;
    setOutcome(
      await navigator.clipboard.writeText(link).then(
        () => copied,
        () => 'failed' as const,
      ),
    );
  };

  return (
    <span className="copy-link">
      <button type="button" className="ib" aria-label={t.copyLink} title={t.copyLink} onClick={copy}>
        <Icon name={outcome === undefined || outcome === 'failed' ? 'link' : 'check'} />
      </button>
      <span className="copy-said" role="status">
        {outcome === undefined ? '' : t[outcome]}
      </span>
    </span>
  );
}
