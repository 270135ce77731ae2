import { useMessages } from '../i18n/messages.ts';
import { offlineMessages } from './messages.ts';
import { useOfflinePage } from './shown-page.ts';

/** Says in the header that no server stands behind the page, and how much of the data it holds. */
export function OfflineMark() {
  const t = useMessages(offlineMessages);
  const page = useOfflinePage((shown) => shown.page);
  if (!page) return null;
  const { carried, held } = page.documents;
  const holds = t.holds(carried, held, page.data.date);
  return (
    <span className="tag offline-mark" title={holds}>
      {t.offline} <span>{holds}</span>
    </span>
  );
}
