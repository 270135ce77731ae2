import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Scene, Story } from '../../../graph/story/story.ts';
import { briefingMessages } from '../../briefing/messages.ts';
import { Slide, slideWidth } from '../../briefing/Slide.tsx';
import { settled } from '../../drawing/settled.ts';
import { Segments } from '../../frame/Segments.tsx';
import { sceneCitation } from '../../handing-on/citation.ts';
import { useMessages } from '../../i18n/messages.ts';
import type { BriefingLink } from './link.ts';
import './print.css';

/** Papers in CSS pixels, as the page rules of the style sheet have them. */
const papers = { wide: { width: 1280, height: 720 }, a4: { width: 1122, height: 793 } };
type Paper = NonNullable<BriefingLink['paper']>;

interface PrintPagesProps {
  readonly story: Story;
  readonly name: string;
  readonly paper: Paper;
}

/** One page a scene, as it comes out of the printer: every letter and line of it a vector. */
export function PrintPages({ story, name, paper }: PrintPagesProps) {
  const t = useMessages(briefingMessages);
  const navigate = useNavigate({ from: '/briefing' });
  const { width, height } = papers[paper];
  const scale = width / slideWidth;
  const pages = useRef<HTMLOListElement>(null);
  const outcome = useOutcome(pages, paper);
  return (
    <div className="view print-view">
      <header className="vb">
        <h1>{story.title}</h1>
        <span className="sub">{t.printHow}</span>
        <span className="sp" />
        <Segments
          name={t.paper}
          options={[
            { value: 'wide', name: t.paperWide },
            { value: 'a4', name: t.paperA4 },
          ]}
          value={paper}
          onChange={(value) => void navigate({ search: (now) => ({ ...now, paper: value }), replace: true })}
        />
        <Link className="btn" to="/briefing" search={{ story: name }}>
          {t.back}
        </Link>
        <button type="button" className="btn pri" onClick={() => window.print()}>
          {t.printNow}
        </button>
      </header>
      <ol className={`print-pages ${paper}`} ref={pages} data-outcome={outcome}>
        {story.scenes.map((scene, i) => (
          <li key={scene.id} style={{ width, height }} inert>
            <div style={{ width: slideWidth, transform: `scale(${scale})`, transformOrigin: '0 0' }}>
              <Page name={name} story={story} scene={scene} at={i} height={height / scale} />
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}

interface PageProps {
  readonly name: string;
  readonly story: Story;
  readonly scene: Scene;
  readonly at: number;
  readonly height: number;
}

function Page({ name, story, scene, at, height }: PageProps) {
  const t = useMessages(briefingMessages);
  const { data: citation } = useQuery({
    queryKey: ['citation', name, story.title, at, scene.link],
    queryFn: () => sceneCitation(name, story, scene),
  });
  const foot = (
    <>
      <span>{[story.title, story.author].filter(Boolean).join(' · ')}</span>
      <span>{t.page(at + 1, story.scenes.length)}</span>
    </>
  );
  return <Slide scene={scene} height={height} foot={foot} citation={citation} />;
}

/** Whether all pages are there or some could not be drawn, for a program that prints them; nothing while it is not known. */
function useOutcome(pages: RefObject<HTMLElement | null>, paper: Paper): 'ready' | 'failed' | undefined {
  const [known, setKnown] = useState<{ readonly paper: Paper; readonly outcome: 'ready' | 'failed' }>();
  useEffect(() => {
    settled(pages.current!).then(
      () => setKnown({ paper, outcome: 'ready' }),
      // The page itself shows what failed.
      () => setKnown({ paper, outcome: 'failed' }),
    );
  }, [pages, paper]);
  return known?.paper === paper ? known.outcome : undefined;
}
