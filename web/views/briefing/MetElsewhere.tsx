import { type Draft, metRead } from '../../briefing/drafts.ts';
import { useMessages } from '../../i18n/messages.ts';
import { metMessages } from './met-messages.ts';

/** What became of edits that met others, made to the same story in another window; nothing where they did not. */
export function MetElsewhere({ name, met }: { readonly name: string; readonly met: Draft['met'] }) {
  const t = useMessages(metMessages);
  if (!met) return null;
  return (
    <div className="story-changed" role="status">
      {met.kind === 'gone' ? (
        <p>{t.gone}</p>
      ) : (
        <p>
          {t.merged} {met.twice.length > 0 && t.twice(met.twice.join('、'))}{' '}
          {met.gave.length > 0 && t.gave(met.gave.join('；'))}
        </p>
      )}
      <button type="button" className="btn" onClick={() => metRead(name)}>
        {t.understood}
      </button>
    </div>
  );
}
