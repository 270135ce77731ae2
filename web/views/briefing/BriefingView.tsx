import { useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { openDraft, useDrafts } from '../../briefing/drafts.ts';
import { briefingMessages } from '../../briefing/messages.ts';
import { usePageTitle } from '../../frame/page-title.ts';
import { useMessages } from '../../i18n/messages.ts';
import { Trouble } from '../../shell/Trouble.tsx';
import { Editor } from './Editor.tsx';
import { StoryList } from './StoryList.tsx';
import '../../frame/frame.css';
import './briefing.css';

/** The stories that are kept; one of them to work on. */
export function BriefingView() {
  const { story: name } = useSearch({ from: '/briefing' });
  const t = useMessages(briefingMessages);
  usePageTitle(t.title);
  return name === undefined ? <StoryList /> : <Opened key={name} name={name} />;
}

function Opened({ name }: { readonly name: string }) {
  const draft = useDrafts((drafts) => drafts[name]);
  const [error, setError] = useState<Error>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    setError(undefined);
    openDraft(name).catch(setError);
  }, [name, attempt]);
  if (error && !draft) return <Trouble error={error} reset={() => setAttempt(attempt + 1)} />;
  return draft ? <Editor name={name} draft={draft} /> : <p className="view-scroll t3">…</p>;
}
