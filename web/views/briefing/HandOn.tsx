import { useState } from 'react';
import type { Scene, Story } from '../../../graph/story/story.ts';
import { slideHeight, slideWidth } from '../../briefing/Slide.tsx';
import { messageOf } from '../../data/message-of.ts';
import { handingOnMessages } from '../../handing-on/messages.ts';
import { exportOfflinePage } from '../../handing-on/offline-page.ts';
import { exportPng, exportSvg } from '../../handing-on/scene-picture.ts';
import { exportPdf } from '../../handing-on/story-pdf.ts';
import { exportPptx } from '../../handing-on/story-pptx.ts';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import './hand-on.css';

/** Pixels across: as on a screen, for a slide, for print. */
const widths = [1440, 2880, 5760] as const;

interface HandOnProps {
  readonly name: string;
  readonly story: Story;
  readonly scene: Scene | undefined;
}

/** What a story, and one scene of it, can be handed on as. */
export function HandOn({ name, story, scene }: HandOnProps) {
  const t = useMessages(handingOnMessages);
  const language = useLanguage();
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  /** Says what goes on; what goes wrong is said in the same place. */
  const run = (make: () => Promise<string>) => async () => {
    setBusy(true);
    setSaid(t.working);
    try {
      setSaid(t.done(await make()));
    } catch (error) {
      setSaid(messageOf(error)[language]);
    } finally {
      setBusy(false);
    }
  };
  const button = (word: string, make: () => Promise<string>, how?: string) => (
    <button
      key={word}
      type="button"
      className="btn"
      title={how}
      disabled={busy || !scene}
      onClick={() => void run(make)()}
    >
      {word}
    </button>
  );
  const one = scene && { name, story, scene, language };
  return (
    <section className="sec hand-on">
      <h3 className="h3">{t.story}</h3>
      <p>
        {button(t.offline, () => exportOfflinePage(story.title, { story: name }, language), t.offlineHow)}
        {button(t.pptx, () => exportPptx(name, story, language, (n) => setSaid(t.drawing(n, story.scenes.length))))}
        {button(t.pdfWide, () => exportPdf(name, story.title, 'wide', language))}
        {button(t.pdfA4, () => exportPdf(name, story.title, 'a4', language))}
      </p>
      {one && (
        <>
          <h3 className="h3">{t.scene}</h3>
          <p>
            {button(t.svg, () => exportSvg(one))}
            {widths.map((width) =>
              button(
                t.png(width),
                () => exportPng(one, width),
                t.pngHow(width, Math.round((width * slideHeight) / slideWidth)),
              ),
            )}
          </p>
        </>
      )}
      <p role="status">{said}</p>
    </section>
  );
}
