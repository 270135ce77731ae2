import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Scene, Story } from '../../../graph/story/story.ts';
import { briefingMessages } from '../../briefing/messages.ts';
import { Slide, slideWidth } from '../../briefing/Slide.tsx';
import { settled } from '../../drawing/settled.ts';
import { Segments } from '../../frame/Segments.tsx';
import { sceneCitation } from '../../handing-on/citation.ts';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import type { BriefingLink } from './link.ts';
import { useParts } from './use-parts.ts';
import './print.css';

/** Papers in CSS pixels, as the page rules of the style sheet have them. */
const papers = { wide: { width: 1280, height: 720 }, a4: { width: 1122, height: 793 } };
type Paper = NonNullable<BriefingLink['paper']>;

interface PrintPagesProps {
  readonly story: Story;
  readonly name: string;
  readonly paper: Paper;
}

/** The pages as they come out of the printer, one a scene and more where its figure goes on: every letter and line a vector. */
export function PrintPages({ story, name, paper }: PrintPagesProps) {
  const t = useMessages(briefingMessages);
  const navigate = useNavigate({ from: '/briefing' });
  const { width, height } = papers[paper];
  const scale = width / slideWidth;
  const pages = useRef<HTMLOListElement>(null);
  const outcome = useOutcome(pages, paper);
  const { parts, onParts } = useParts();
  const sheets = story.scenes.flatMap((scene) =>
    Array.from({ length: parts[scene.id] ?? 1 }, (_, part) => ({ scene, part })),
  );
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
        {sheets.map(({ scene, part }, i) => (
          <li key={`${scene.id} ${part}`} style={{ width, height }} inert>
            <div style={{ width: slideWidth, transform: `scale(${scale})`, transformOrigin: '0 0' }}>
              <Page
                name={name}
                story={story}
                scene={scene}
                part={part}
                page={t.page(i + 1, sheets.length)}
                height={height / scale}
                onParts={onParts}
              />
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
  readonly part: number;
  readonly page: string;
  readonly height: number;
  onParts(scene: string, count: number): void;
}

function Page({ name, story, scene, part, page, height, onParts }: PageProps) {
  const tell = useCallback((count: number) => onParts(scene.id, count), [onParts, scene.id]);
  const language = useLanguage();
  const { data: citation } = useQuery({
    queryKey: ['citation', name, story.title, scene.id, scene.link, language],
    queryFn: () => sceneCitation(name, story, scene, language),
  });
  const foot = (
    <>
      <span className="slide-story">{[story.title, story.author].filter(Boolean).join(' · ')}</span>
      <span>{page}</span>
    </>
  );
  const slide = { scene, height, part, foot, citation };
  // The first is there when the others come.
  return <Slide {...slide} {...(part === 0 && { onParts: tell })} />;
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
