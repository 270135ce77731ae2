import type { ErrorComponentProps } from '@tanstack/react-router';
import { useEffect } from 'react';
import { AtlasError } from '../../graph/errors.ts';
import { isThere } from '../data/client.ts';
import { useConnection } from '../data/connection.ts';
import { useLanguage, useMessages } from '../i18n/messages.ts';
import { Icon } from '../marks/Icon.tsx';
import { shellMessages } from './messages.ts';
import { Notice } from './Notice.tsx';

/**
 * A view that failed: the shell around it stays, and it may be tried again. One without a sentence is most often a view
 * whose code did not come. Its style sheets count as loaded from then on, so only the page loaded anew has them; that
 * happens by itself when the server is back.
 */
export function Trouble({ error, reset }: Pick<ErrorComponentProps, 'error' | 'reset'>) {
  const t = useMessages(shellMessages);
  const language = useLanguage();
  const known = error instanceof AtlasError;
  const isBack = useConnection(({ connection }) => connection === 'back');
  useEffect(() => {
    if (!known && isBack) window.location.reload();
  }, [known, isBack]);
  const sentence = known ? error.sentence[language] : t.troubleText;
  return (
    <div className="trouble">
      <Notice icon={<Icon name="warning" size={18} />} title={t.troubleTitle} text={sentence}>
        <button type="button" className="btn" onClick={known ? reset : () => void reloadPage()}>
          {t.again}
        </button>
      </Notice>
    </div>
  );
}

/** Only while the server answers: without it nothing would come back, and the banner says so and waits for it. */
async function reloadPage(): Promise<void> {
  if (await isThere()) window.location.reload();
}
