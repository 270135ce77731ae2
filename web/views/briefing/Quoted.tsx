import { useState } from 'react';
import type { Scene } from '../../../graph/story/story.ts';
import { useFootnotes } from '../../briefing/Footnotes.tsx';
import { EvidenceCard } from '../../evidence/EvidenceCard.tsx';
import { useMessages } from '../../i18n/messages.ts';
import { IconButton } from '../../marks/IconButton.tsx';
import { quotedMessages } from './quoted-messages.ts';

/** 引用的原句: the sentences that the scene's footnotes quote, one after the other, each with the way to its place. */
export function Quoted({ link }: Pick<Scene, 'link'>) {
  const t = useMessages(quotedMessages);
  const { data } = useFootnotes(link, undefined);
  const [chosen, setChosen] = useState(0);
  const quotes = (data ?? []).flatMap(({ evidence }) => evidence ?? []);
  const at = Math.min(chosen, quotes.length - 1);
  const quote = quotes[at];
  if (!data) return null;
  return (
    <section className="sec quoted">
      <h3 className="h3">
        <span>{t.quoted}</span>
        {quotes.length > 1 && (
          <span>
            <IconButton word={t.previous} icon="up" disabled={at === 0} onClick={() => setChosen(at - 1)} />
            <IconButton
              word={t.next}
              icon="down"
              disabled={at === quotes.length - 1}
              onClick={() => setChosen(at + 1)}
            />
          </span>
        )}
      </h3>
      {quote ? (
        <EvidenceCard evidence={quote} summary={t.place(at + 1, quotes.length)} />
      ) : (
        <p className="t3">{t.none}</p>
      )}
    </section>
  );
}
