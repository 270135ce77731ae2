import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useMessages } from '../i18n/messages.ts';
import { Icon } from '../marks/Icon.tsx';
import { shellMessages } from './messages.ts';

const shownFor = 2000;

/** Copies the address of exactly this view, with document numbers readable in it. */
export function CopyLink() {
  const t = useMessages(shellMessages);
  const router = useRouter();
  const [outcome, setOutcome] = useState<'copied' | 'failed'>();

  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(undefined), shownFor);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = async () => {
    const { pathname, searchStr } = router.latestLocation;
    const link = `${window.location.origin}${pathname}${searchStr}`;
    setOutcome(
      await navigator.clipboard.writeText(link).then(
        () => 'copied' as const,
        () => 'failed' as const,
      ),
    );
  };

  return (
    <span className="copy-link">
      <button type="button" className="ib" aria-label={t.copyLink} title={t.copyLink} onClick={copy}>
        <Icon name={outcome === 'copied' ? 'check' : 'link'} />
      </button>
      <span className="copy-said" role="status">
        {outcome === 'copied' ? t.copied : outcome === 'failed' ? t.copyFailed : ''}
      </span>
    </span>
  );
}
