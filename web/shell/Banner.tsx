import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { checkHealth } from '../data/client.ts';
import { useConnection } from '../data/connection.ts';
import { useMessages } from '../i18n/messages.ts';
import { Icon } from '../marks/Icon.tsx';
import { shellMessages } from './messages.ts';

const retryEvery = 2000;
const backShownFor = 4000;

/** One banner under the header while the server or its store is gone; asks again by itself, then says it is back. */
export function Banner() {
  const t = useMessages(shellMessages);
  const connection = useConnection((s) => s.connection);
  const client = useQueryClient();
  const gone = connection === 'server' || connection === 'store';

  useEffect(() => {
    if (!gone) return;
    const timer = setInterval(() => {
      // No answer is an answer too: it moved the connection already.
      checkHealth().catch(() => undefined);
    }, retryEvery);
    return () => clearInterval(timer);
  }, [gone]);

  useEffect(() => {
    if (connection !== 'back') return;
    void client.invalidateQueries();
    const timer = setTimeout(() => useConnection.getState().settled(), backShownFor);
    return () => clearTimeout(timer);
  }, [connection, client]);

  return (
    <div className="banner-place" role="status">
      {gone && (
        <p className="banner warning">
          <Icon name="warning" />
          {connection === 'server' ? t.serverGone : t.storeGone}
        </p>
      )}
      {connection === 'back' && <p className="banner success">{t.back}</p>}
    </div>
  );
}
