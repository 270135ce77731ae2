import { useState } from 'react';
import type { Story } from '../../../graph/story/story.ts';
import { briefingMessages } from '../../briefing/messages.ts';
import { Scaled } from '../../briefing/Scaled.tsx';
import { useMessages } from '../../i18n/messages.ts';
import { type ShownPage, useShownPage } from './speaker.ts';
import { useTurning } from './use-turning.ts';
import './present.css';

interface NotesWindowProps {
  readonly name: string;
  readonly story: Story;
}

/** The speaker's own window: the notes of the scene that is shown, and what comes next; it turns the pages too. */
export function NotesWindow({ name, story: { scenes } }: NotesWindowProps) {
  const t = useMessages(briefingMessages);
  const [shown, setShown] = useState<ShownPage>();
  const step = useShownPage(name, setShown);
  const at = Math.max(
    0,
    scenes.findIndex(({ id }) => id === shown?.scene),
  );
  // Where nothing is presented yet, there is a way on and back.
  const turning = useTurning({ at: 1, of: 3, go: (to) => step(to > 1 ? 1 : -1), leave: () => window.close() });
  const [scene, next] = [scenes[at], scenes[at + 1]];
  return (
    <div className="notes-window" {...turning}>
      <header>
        <b>{t.page(Math.min(at + 1, scenes.length), scenes.length)}</b>
        <h1>{scene?.title}</h1>
      </header>
      <p className="notes-text">{scene?.notes || <span className="t3">{t.notesNone}</span>}</p>
      <aside>
        <p className="h3">{next ? t.notesNext : t.notesLast}</p>
        {next && <Scaled scene={next} first={420} />}
        <p className="notes-turn">
          <button type="button" className="btn" disabled={shown?.at === 0} onClick={() => step(-1)}>
            ← {t.previous}
          </button>
          <button
            type="button"
            className="btn pri"
            disabled={shown !== undefined && shown.at === shown.of - 1}
            onClick={() => step(1)}
          >
            {t.next} →
          </button>
        </p>
      </aside>
    </div>
  );
}
