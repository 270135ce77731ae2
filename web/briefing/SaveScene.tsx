import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useRouter, useRouterState } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';
import { AtlasError } from '../../graph/errors.ts';
import { dataMarkOf } from '../../graph/story/data-mark.ts';
import { knownDocuments } from '../../graph/story/known-documents.ts';
import { storyNameFor } from '../../graph/story/name.ts';
import { messageOf } from '../data/message-of.ts';
import { queries } from '../data/queries.ts';
import { handingOnMessages } from '../handing-on/messages.ts';
import { exportOfflinePage } from '../handing-on/offline-page.ts';
import { useLanguage, useMessages } from '../i18n/messages.ts';
import { Icon } from '../marks/Icon.tsx';
import { useDismiss } from '../shell/use-dismiss.ts';
import { change, createStory, openDraft, save, useDrafts } from './drafts.ts';
import { lastStory, useLastStory } from './last-story.ts';
import { briefingMessages } from './messages.ts';
import { addScene, changeScene, emptyStory } from './story-edits.ts';
import { viewLink } from './view-link.ts';
import './save-scene.css';

/** Pages that hand on rather than show. */
const noScene: ReadonlySet<string> = new Set(['/briefing', '/export']);

/** 存为场景, in the header of every view: keeps the view as it stands, with its finding, in a story. */
export function SaveScene() {
  const t = useMessages(briefingMessages);
  const [open, setOpen] = useState(false);
  const area = useRef<HTMLDivElement>(null);
  const close = useCallback(() => setOpen(false), []);
  const here = useRouterState({ select: ({ location }) => location.pathname });
  useDismiss(area, open, close);
  return (
    <div className="save-scene" ref={area}>
      <button
        type="button"
        className="btn"
        aria-expanded={open}
        disabled={noScene.has(here)}
        title={noScene.has(here) ? t.noSceneHere : undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon name="briefing" /> <span>{t.saveScene}</span>
      </button>
      {open && <Form onDone={close} />}
    </div>
  );
}

const fresh = '';

function Form({ onDone }: { onDone(): void }) {
  const t = useMessages(briefingMessages);
  const handing = useMessages(handingOnMessages);
  const language = useLanguage();
  const router = useRouter();
  const client = useQueryClient();
  const stories = useQuery(queries.stories());
  const last = useLastStory();
  const usable = (stories.data ?? []).filter(({ problem }) => !problem);
  const [chosen, setChosen] = useState<string>();
  const intoAmong = (among: typeof usable) =>
    chosen ?? (among.some(({ name, problem }) => name === last.name && !problem) ? last.name : undefined) ?? fresh;
  const into = intoAmong(usable);
  const opened = useDrafts((drafts) =>
    last.scene === undefined ? -1 : (drafts[into]?.story.scenes.findIndex(({ id }) => id === last.scene) ?? -1),
  );
  const [title, setTitle] = useState('');
  const [caption, setCaption] = useState('');
  const [said, setSaid] = useState<{ text: string; story?: string; scene?: string }>();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  const keep = async (replaced?: string) => {
    try {
      const stats = await client.fetchQuery(queries.stats());
      const data = dataMarkOf(stats);
      const link = viewLink(router.latestLocation);
      // Who saves before the list has come means the story that was used last all the same.
      const held = await client.ensureQueryData(queries.stories());
      const into = intoAmong(held);
      const name = into || storyNameFor(title || t.untitled, new Set(held.map((each) => each.name)));
      if (into) await openDraft(name);
      else await createStory(name, emptyStory(title || t.untitled, data, knownDocuments(stats.documents)));
      change(name, (story) =>
        replaced
          ? changeScene(story, replaced, { link, data, ...(title && { title }), ...(caption && { caption }) })
          : addScene(story, { title, caption, notes: '', link, data }),
      );
      await save(name);
      const { story, failure } = useDrafts.getState()[name]!;
      const scene = replaced ?? story.scenes.at(-1)!.id;
      lastStory(name, replaced ? scene : undefined);
      setChosen(name);
      const at = story.scenes.findIndex(({ id }) => id === scene) + 1;
      setSaid({ text: failure?.[language] ?? (replaced ? t.replaced(at) : t.kept(at)), story: name, scene });
    } catch (error) {
      if (!(error instanceof AtlasError)) throw error;
      setSaid({ text: messageOf(error)[language] });
    }
  };

  const handOn = async () => {
    setSaid({ text: handing.working });
    try {
      const link = viewLink(router.latestLocation);
      setSaid({ text: handing.done(await exportOfflinePage(title || t.untitled, { ...link, title }, language)) });
    } catch (error) {
      setSaid({ text: messageOf(error)[language] });
    }
  };

  return (
    <form
      className="save-scene-form"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <label>
        <span>{t.finding}</span>
        <input
          className="box-field"
          ref={field}
          value={title}
          maxLength={200}
          placeholder={t.findingHow}
          onChange={(event) => setTitle(event.target.value)}
        />
      </label>
      <label>
        <span>{t.caption}</span>
        <input
          className="box-field"
          value={caption}
          maxLength={600}
          placeholder={t.captionHow}
          onChange={(event) => setCaption(event.target.value)}
        />
      </label>
      <label>
        <span>{t.into}</span>
        <select className="box-field" value={into} onChange={(event) => setChosen(event.target.value)}>
          {usable.map((story) => (
            <option key={story.name} value={story.name}>
              {story.title}
            </option>
          ))}
          <option value={fresh}>{t.newStory}</option>
        </select>
      </label>
      <p className="save-scene-actions">
        <button type="button" className="btn" title={handing.offlineHow} onClick={() => void handOn()}>
          <Icon name="export" /> {handing.offline}
        </button>
        <span className="sp" />
        {opened >= 0 && (
          <button type="button" className="btn" onClick={() => void keep(last.scene)}>
            {t.replace(opened + 1)}
          </button>
        )}
        <button type="submit" className="btn pri">
          {t.save}
        </button>
      </p>
      <p role="status" className="save-scene-said">
        {said?.text}{' '}
        {said?.story && (
          <Link to="/briefing" search={{ story: said.story, scene: said.scene }} className="go" onClick={onDone}>
            {t.toStory}
          </Link>
        )}
      </p>
    </form>
  );
}
