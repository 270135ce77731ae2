import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { StoryEntry } from '../../../graph/story/story.ts';
import { forgetDraft } from '../../briefing/drafts.ts';
import { briefingMessages } from '../../briefing/messages.ts';
import { SampleButton } from '../../briefing/SampleButton.tsx';
import { ask } from '../../data/client.ts';
import { failureOf } from '../../data/failure-of.ts';
import { messageOf } from '../../data/message-of.ts';
import { queries } from '../../data/queries.ts';
import { ViewFrame } from '../../frame/ViewFrame.tsx';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { Icon } from '../../marks/Icon.tsx';
import { Notice } from '../../shell/Notice.tsx';
import { Trouble } from '../../shell/Trouble.tsx';
import './story-list.css';

/** Every story of the data folder; one that cannot be read stands here with what is wrong with it. */
export function StoryList() {
  const t = useMessages(briefingMessages);
  const stories = useQuery({ ...queries.stories(), staleTime: 0 });
  const { data, refetch } = stories;
  const error = failureOf(stories);
  return (
    <ViewFrame
      title={t.title}
      counted={t.listSub}
      actions={
        <>
          <Link className="btn" to="/export">
            <Icon name="export" /> {t.exportData}
          </Link>
          <SampleButton className="btn" />
        </>
      }
    >
      {error && <Trouble error={error} reset={() => void refetch()} />}
      {data?.length === 0 && <Notice icon={<Icon name="briefing" size={18} />} title={t.none} text={t.noneHow} />}
      {data && data.length > 0 && (
        <ul className="story-list">
          {data.map((entry) => (
            <Entry key={entry.name} entry={entry} />
          ))}
        </ul>
      )}
    </ViewFrame>
  );
}

function Entry({ entry: { name, title, author, scenes, problem } }: { readonly entry: StoryEntry }) {
  const t = useMessages(briefingMessages);
  const language = useLanguage();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const remove = async () => {
    try {
      await ask('removeStory', { name });
      forgetDraft(name);
      await client.invalidateQueries({ queryKey: queries.stories().queryKey });
    } catch (error) {
      setSaid(messageOf(error)[language]);
    }
  };
  return (
    <li>
      <div>
        {problem ? (
          <b>{title}</b>
        ) : (
          <Link to="/briefing" search={{ story: name }}>
            <b>{title}</b>
          </Link>
        )}
        <span className="t3">
          {problem ? problem[language] : [author, t.scenesCount(scenes)].filter(Boolean).join(' · ')}
        </span>
        <span role="status">{said}</span>
      </div>
      {asking ? (
        <>
          <span>{t.removeAsk(title)}</span>
          <button type="button" className="btn danger" onClick={() => void remove()}>
            {t.removeSure}
          </button>
          <button type="button" className="btn" onClick={() => setAsking(false)}>
            {t.cancel}
          </button>
        </>
      ) : (
        <button type="button" className="btn" aria-label={`${t.remove} ${title}`} onClick={() => setAsking(true)}>
          <Icon name="bin" /> {t.remove}
        </button>
      )}
    </li>
  );
}
