import { Link } from '@tanstack/react-router';
import { useMessages } from '../i18n/messages.ts';
import { Icon } from '../marks/Icon.tsx';
import { shellMessages } from './messages.ts';
import { Notice } from './Notice.tsx';

/** An address that no view has. */
export function Lost() {
  const t = useMessages(shellMessages);
  return (
    <Notice icon={<Icon name="link" size={18} />} title={t.lostTitle} text={t.lostText}>
      <Link to="/" className="btn">
        {t.toOverview}
      </Link>
    </Notice>
  );
}
