import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import type { Scene } from '../../../graph/story/story.ts';
import { openDraft, useDrafts } from '../../briefing/drafts.ts';
import { briefingMessages } from '../../briefing/messages.ts';
import { pagesOf } from '../../briefing/steps.ts';
import { offline } from '../../data/offline.ts';
import { Loading } from '../../frame/Loading.tsx';
import { usePageTitle } from '../../frame/page-title.ts';
import { useMessages } from '../../i18n/messages.ts';
import { storyName } from '../../offline/story-name.ts';
import { Trouble } from '../../shell/Trouble.tsx';
import { Editor } from './Editor.tsx';
import { NotesWindow } from './NotesWindow.tsx';
import { Present } from './Present.tsx';
import { PrintPages } from './PrintPages.tsx';
import { StoryList } from './StoryList.tsx';
import { StoryReader } from './StoryReader.tsx';
import '../../frame/frame.css';
import './briefing.css';

/** The stories that are kept; one of them to work on. */
export function BriefingView() {
  const { story: name } = useSearch({ from: '/briefing' });
  const t = useMessages(briefingMessages);
  usePageTitle(t.title);
  if (name !== undefined) return <Opened key={name} name={name} />;
  return offline ? <Opened name={storyName} /> : <StoryList />;
}

function Opened({ name }: { readonly name: string }) {
  const draft = useDrafts((drafts) => drafts[name]);
  const [error, setError] = useState<Error>();
  const [attempt, setAttempt] = useState(0);
  const { show, paper } = useSearch({ from: '/briefing' });
  useEffect(() => {
    setError(undefined);
    openDraft(name).catch(setError);
  }, [name, attempt]);
  if (error && !draft) return <Trouble error={error} reset={() => setAttempt(attempt + 1)} />;
  if (!draft) return <Loading rows={3} />;
  if (show === 'print') return <PrintPages name={name} story={draft.story} paper={paper ?? 'wide'} />;
  if (show === 'notes') return <NotesWindow name={name} story={draft.story} />;
  const { scenes } = draft.story;
  if (show === 'present' && scenes.length > 0) return <Presentation name={name} scenes={scenes} />;
  return offline ? <StoryReader name={name} story={draft.story} /> : <Editor name={name} draft={draft} />;
}

/** The scene that is shown, and its step, stand in the address, so that a reload comes back to them. */
function Presentation({ name, scenes }: { readonly name: string; readonly scenes: readonly Scene[] }) {
  const { scene, step } = useSearch({ from: '/briefing' });
  const navigate = useNavigate({ from: '/briefing' });
  const pages = useMemo(() => pagesOf(scenes), [scenes]);
  const ofScene = pages.findIndex((page) => page.scene.id === scene);
  const exactly = pages.findIndex((page) => page.scene.id === scene && page.step === step);
  const go = (to: number) => {
    const page = pages[to]!;
    void navigate({ search: (now) => ({ ...now, scene: page.scene.id, step: page.step || undefined }), replace: true });
  };
  return (
    <Present
      name={name}
      pages={pages}
      at={Math.max(0, exactly < 0 ? ofScene : exactly)}
      onGo={go}
      onLeave={() => void navigate({ search: ({ show: _, step: __, ...now }) => now, replace: true })}
    />
  );
}
