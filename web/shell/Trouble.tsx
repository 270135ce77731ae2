import type { ErrorComponentProps } from '@tanstack/react-router';
import { AtlasError } from '../../graph/errors.ts';
import { useLanguage, useMessages } from '../i18n/messages.ts';
import { Icon } from '../marks/Icon.tsx';
import { shellMessages } from './messages.ts';
import { Notice } from './Notice.tsx';

/** A view that failed: the shell around it stays, and it may be tried again. */
export function Trouble({ error, reset }: Pick<ErrorComponentProps, 'error' | 'reset'>) {
  const t = useMessages(shellMessages);
  const language = useLanguage();
  const sentence = error instanceof AtlasError ? error.sentence[language] : t.troubleText;
  return (
    <Notice icon={<Icon name="warning" size={18} />} title={t.troubleTitle} text={sentence}>
      <button type="button" className="btn" onClick={reset}>
        {t.again}
      </button>
    </Notice>
  );
}
