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
import { atStep, useParts } from './use-parts.ts';
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

/** The scene that is shown, its step and the part of its figure stand in the address, so that a reload comes back to them. */
function Presentation({ name, scenes }: { readonly name: string; readonly scenes: readonly Scene[] }) {
  const { scene, step = 0, part = 0 } = useSearch({ from: '/briefing' });
  const navigate = useNavigate({ from: '/briefing' });
  const { parts, onParts } = useParts();
  const pages = useMemo(() => pagesOf(scenes, (id, at) => parts[atStep(id, at)] ?? 1), [scenes, parts]);
  const ofScene = pages.filter((page) => page.scene.id === scene);
  const ofStep = ofScene.filter((page) => page.step === step);
  // Until the figure is laid out, its first part is all there is of it.
  const shown = ofStep.find((page) => page.part === part) ?? ofStep.at(-1) ?? ofScene[0] ?? pages[0]!;
  const go = (to: number) => {
    const page = pages[to]!;
    const at = { scene: page.scene.id, step: page.step || undefined, part: page.part || undefined };
    void navigate({ search: (now) => ({ ...now, ...at }), replace: true });
  };
  return (
    <Present
      name={name}
      pages={pages}
      at={pages.indexOf(shown)}
      onParts={onParts}
      onGo={go}
      onLeave={() => void navigate({ search: ({ show: _, step: __, part: ___, ...now }) => now, replace: true })}
    />
  );
}
