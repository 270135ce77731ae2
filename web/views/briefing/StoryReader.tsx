import { Link } from '@tanstack/react-router';
import type { Scene, Story } from '../../../graph/story/story.ts';
import { briefingMessages } from '../../briefing/messages.ts';
import { Scaled } from '../../briefing/Scaled.tsx';
import { DataDate } from '../../briefing/Slide.tsx';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { Icon } from '../../marks/Icon.tsx';
import { useOfflinePage } from '../../offline/shown-page.ts';
import { useChosenScene } from './chosen-scene.ts';
import { SceneList } from './SceneList.tsx';
import { SourceList } from './SourceList.tsx';
import { StageHead } from './StageHead.tsx';
import './stage.css';

interface StoryReaderProps {
  readonly name: string;
  readonly story: Story;
}

/** A story to read and not to change, in an offline page: scenes left, the chosen one at work on the stage. */
export function StoryReader({ name, story }: StoryReaderProps) {
  const t = useMessages(briefingMessages);
  const language = useLanguage();
  const citation = useOfflinePage(({ page }) => page?.citation[language]);
  const { scenes, data, title, author } = story;
  const { scene, at, choose } = useChosenScene(scenes);
  return (
    <div className="view briefing">
      <header className="vb">
        <h1>{title}</h1>
        <span className="sub">
          {author && `${author} · `}
          <DataDate data={data} />
        </span>
        <span className="sp" />
        <Link className="btn" to="/briefing" search={{ story: name, show: 'print' }}>
          {t.print}
        </Link>
        <Link className="btn pri" to="/briefing" search={{ story: name, scene: scene?.id, show: 'present' }}>
          <Icon name="play" /> {t.present}
        </Link>
      </header>
      <div className="briefing-body reading">
        <SceneList scenes={scenes} chosen={scene?.id} onChoose={choose} />
        {scene && (
          <section className="stage" aria-label={t.scene(at + 1)}>
            <Stage key={scene.id} scene={scene} number={at + 1} />
            <div className="stage-below">
              <p className="citation">{citation}</p>
              <SourceList link={scene.link} />
            </div>
          </section>
        )}
      </div>
    </div>
  );
}

function Stage({ scene, number }: { readonly scene: Scene; readonly number: number }) {
  const t = useMessages(briefingMessages);
  const to = `${scene.link.path}${scene.link.search}` as '/';
  return (
    <>
      <StageHead scene={scene} number={number}>
        <Link className="btn" to={to}>
          {t.openView}
        </Link>
      </StageHead>
      <div className="stage-slide">
        <Scaled
          scene={scene}
          first={1130}
          alive
          // The button above says the same to those who do not point.
          cover={<Link className="stage-open" to={to} title={t.openView} aria-hidden="true" tabIndex={-1} />}
        />
      </div>
    </>
  );
}
