import { type Scene, slideParts } from '../../../graph/story/story.ts';
import { change } from '../../briefing/drafts.ts';
import { briefingMessages } from '../../briefing/messages.ts';
import { shows, switched } from '../../briefing/slide-parts.ts';
import { changeScene } from '../../briefing/story-edits.ts';
import { useMessages } from '../../i18n/messages.ts';
import './shown.css';

interface ShownProps {
  readonly name: string;
  readonly scene: Scene;
}

/** 画面上显示: what stands on the slide beside the figure, on the screen and in everything that is handed on. */
export function Shown({ name, scene }: ShownProps) {
  const t = useMessages(briefingMessages);
  return (
    <section className="sec">
      <h3 className="h3">{t.shown}</h3>
      {slideParts.map((part) => (
        <button
          key={part}
          type="button"
          role="switch"
          aria-checked={shows(scene, part)}
          className="switch"
          onClick={() => change(name, (story) => changeScene(story, scene.id, switched(scene, part)))}
        >
          {t[`shown_${part}`]} <i aria-hidden="true" />
        </button>
      ))}
    </section>
  );
}
