import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { askAgain, pauseBefore } from '../data/ask-again.ts';
import { useConnection } from '../data/connection.ts';
import { useMessages } from '../i18n/messages.ts';
import { Icon } from '../marks/Icon.tsx';
import { shellMessages } from './messages.ts';
import './banner.css';

const backShownFor = 4000;

/** One banner under the header while the server, its store or a part of what is shown is gone; asks again by itself, then says it is back. */
export function Banner() {
  const t = useMessages(shellMessages);
  const { connection, surely, rounds, asking, unanswered } = useConnection();
  const client = useQueryClient();
  const gone = connection === 'server' || connection === 'store' || connection === 'partly';

  useEffect(() => {
    if (!gone || asking) return;
    const timer = setTimeout(() => void askAgain(client), pauseBefore({ surely, rounds }));
    return () => clearTimeout(timer);
  }, [gone, asking, surely, rounds, client]);

  useEffect(() => {
    if (connection !== 'back') return;
    const timer = setTimeout(() => useConnection.getState().settled(), backShownFor);
    return () => clearTimeout(timer);
  }, [connection]);

  return (
    <div className="banner-place" role="status">
      {gone && (
        <p className="banner warning">
          <Icon name="warning" />
          {connection === 'server' && t.serverGone}
          {connection === 'store' && t.storeGone}
          {connection === 'partly' && (
            <>
              {t.partlyGone(unanswered)}
              <button
                type="button"
                className="btn"
                // Not disabled: who works by keyboard would lose their place.
                aria-disabled={asking}
                onClick={() => asking || void askAgain(client)}
              >
                {t.askNow}
              </button>
            </>
          )}
        </p>
      )}
      {connection === 'back' && <p className="banner success">{t.back}</p>}
    </div>
  );
}
