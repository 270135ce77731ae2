import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { Scene } from '../../../graph/story/story.ts';
import { change, type Draft, redo, reloadDraft, save, undo } from '../../briefing/drafts.ts';
import { lastStory } from '../../briefing/last-story.ts';
import { briefingMessages } from '../../briefing/messages.ts';
import { Scaled } from '../../briefing/Scaled.tsx';
import { changeScene } from '../../briefing/story-edits.ts';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { Icon } from '../../marks/Icon.tsx';
import { IconButton } from '../../marks/IconButton.tsx';
import { Notice } from '../../shell/Notice.tsx';
import { Annotate } from './Annotate.tsx';
import { annotateMessages } from './annotate-messages.ts';
import { Changed } from './Changed.tsx';
import { useChosenScene } from './chosen-scene.ts';
import { Fields } from './Fields.tsx';
import { Gone } from './Gone.tsx';
import { MetElsewhere } from './MetElsewhere.tsx';
import { SceneList, SceneTools } from './SceneList.tsx';
import { SourceList } from './SourceList.tsx';
import { StageHead } from './StageHead.tsx';
import { useGone } from './use-gone.ts';
import './stage.css';

interface EditorProps {
  readonly name: string;
  readonly draft: Draft;
}

/** Scenes left, the chosen one on the stage with its notes and sources below, its words at the right. */
export function Editor({ name, draft }: EditorProps) {
  const t = useMessages(briefingMessages);
  const { story } = draft;
  const { scene, at, choose } = useChosenScene(story.scenes);
  useEffect(() => lastStory(name, undefined), [name]);
  useUnsavedWarning(!draft.saved);
  const gone = useGone(story.scenes);

  return (
    <div className="view briefing">
      <header className="vb">
        <h1>{story.title}</h1>
        <Saving name={name} draft={draft} />
        <span className="sp" />
        <IconButton word={t.undo} icon="undo" disabled={draft.done.length === 0} onClick={() => undo(name)} />
        <IconButton word={t.redo} icon="redo" disabled={draft.undone.length === 0} onClick={() => redo(name)} />
        <Link className="btn" to="/briefing" search={{}}>
          {t.all}
        </Link>
        <Link className="btn" to="/briefing" search={{ story: name, show: 'print' }}>
          {t.print}
        </Link>
        <a
          className="btn"
          href={`/briefing?story=${encodeURIComponent(name)}&show=notes`}
          target="_blank"
          rel="noopener"
        >
          {t.notesWindow}
        </a>
        <Link
          className="btn pri"
          to="/briefing"
          search={{ story: name, scene: scene?.id, show: 'present' }}
          disabled={story.scenes.length === 0}
        >
          <Icon name="play" /> {t.present}
        </Link>
      </header>
      <MetElsewhere name={name} met={draft.met} />
      <Changed name={name} story={story} />
      <Gone scenes={story.scenes} gone={gone} onChoose={choose} />
      <div className="briefing-body">
        <SceneList
          scenes={story.scenes}
          chosen={scene?.id}
          tools={
            scene && (
              <SceneTools
                name={name}
                scene={scene}
                at={at}
                neighbour={(story.scenes[at + 1] ?? story.scenes[at - 1])?.id}
                of={story.scenes.length}
                onChoose={choose}
              />
            )
          }
          onChoose={choose}
        />
        <section className="stage" aria-label={t.scene(at + 1)}>
          {scene ? (
            <Stage key={scene.id} name={name} scene={scene} number={at + 1} />
          ) : (
            <Notice icon={<Icon name="briefing" size={18} />} title={t.noScenes} text={t.noScenesHow} />
          )}
        </section>
        <Fields name={name} story={story} scene={scene} />
      </div>
    </div>
  );
}

function Saving({ name, draft: { saved, failure, waits } }: EditorProps) {
  const t = useMessages(briefingMessages);
  const language = useLanguage();
  return (
    <span className="sub saving" role="status">
      {waits ? t.waits : failure ? `${t.notSaved}：${failure[language]}` : saved ? t.saved : t.saving}
      {failure && !waits && (
        <>
          <button type="button" className="btn" onClick={() => void save(name)}>
            {t.saveAgain}
          </button>
          <button type="button" className="btn" onClick={() => void reloadDraft(name)}>
            {t.reload}
          </button>
        </>
      )}
    </span>
  );
}

interface StageProps {
  readonly name: string;
  readonly scene: Scene;
  readonly number: number;
}

function Stage({ name, scene, number }: StageProps) {
  const t = useMessages(briefingMessages);
  const annotating = useMessages(annotateMessages);
  const [annotates, setAnnotates] = useState(false);
  return (
    <>
      <StageHead scene={scene} number={number}>
        <button type="button" className="btn" aria-pressed={annotates} onClick={() => setAnnotates(!annotates)}>
          <Icon name={annotates ? 'check' : 'pen'} /> {annotates ? annotating.done : annotating.annotate}
        </button>
        <Link
          className="btn"
          to={`${scene.link.path}${scene.link.search}` as '/'}
          onClick={() => lastStory(name, scene.id)}
        >
          {t.openView}
        </Link>
      </StageHead>
      {annotates ? (
        <Annotate name={name} scene={scene} />
      ) : (
        <div className="stage-slide">
          <Scaled scene={scene} first={860} />
        </div>
      )}
      <div className="stage-below">
        <label>
          <span className="h3">
            <span>{t.notes}</span>
            <span>{t.notesOnly}</span>
          </span>
          <textarea
            value={scene.notes}
            maxLength={6000}
            onChange={(event) =>
              change(name, (story) => changeScene(story, scene.id, { notes: event.target.value }), scene.notes !== '')
            }
          />
        </label>
        <SourceList link={scene.link} />
      </div>
    </>
  );
}

function useUnsavedWarning(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);
}
