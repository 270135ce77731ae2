import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { dataMarkOf } from '../../graph/story/data-mark.ts';
import { storyNameFor } from '../../graph/story/name.ts';
import { messageOf } from '../data/message-of.ts';
import { offline } from '../data/offline.ts';
import { queries } from '../data/queries.ts';
import { useLanguage, useMessages } from '../i18n/messages.ts';
import { createStory } from './drafts.ts';
import { briefingMessages } from './messages.ts';
import { sampleStory } from './sample-story.ts';
import { sampleWords } from './sample-words.ts';

/** Opens the ready-made story; the first time it is kept among the reader's own, to be changed or deleted. */
export function SampleButton({ className }: { readonly className: string }) {
  const t = useMessages(briefingMessages);
  const language = useLanguage();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [said, setSaid] = useState('');
  const open = async () => {
    try {
      const stories = await client.fetchQuery({ ...queries.stories(), staleTime: 0 });
      const { title: sampleTitle } = sampleWords[language];
      const kept = stories.find(({ title, problem }) => title === sampleTitle && !problem);
      const name = kept?.name ?? storyNameFor(sampleTitle, new Set(stories.map((story) => story.name)));
      if (!kept) await createStory(name, sampleStory(dataMarkOf(await client.fetchQuery(queries.stats())), language));
      await navigate({ to: '/briefing', search: { story: name } });
    } catch (error) {
      setSaid(messageOf(error)[language]);
    }
  };
  // A page from a disk keeps no stories.
  if (offline) return null;
  return (
    <>
      <button type="button" className={className} onClick={() => void open()}>
        {t.sample}
      </button>
      <span role="status">{said}</span>
    </>
  );
}
