import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Scene, Story } from '../../../graph/story/story.ts';
import { change, renameDraft, saveOrThrow } from '../../briefing/drafts.ts';
import { lastStory } from '../../briefing/last-story.ts';
import { briefingMessages } from '../../briefing/messages.ts';
import { changeScene } from '../../briefing/story-edits.ts';
import { ask } from '../../data/client.ts';
import { messageOf } from '../../data/message-of.ts';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { HandOn } from './HandOn.tsx';
import { Quoted } from './Quoted.tsx';
import { Shown } from './Shown.tsx';
import './fields.css';

interface FieldsProps {
  readonly name: string;
  readonly story: Story;
  readonly scene: Scene | undefined;
}

/** The words of the chosen scene, and those of the whole story. */
export function Fields({ name, story, scene }: FieldsProps) {
  const t = useMessages(briefingMessages);
  return (
    <aside className="briefing-fields" aria-label={t.title}>
      {scene && (
        <section className="sec" key={scene.id}>
          <Field
            label={t.finding}
            value={scene.title}
            longest={200}
            onChange={(title, on) => change(name, (now) => changeScene(now, scene.id, { title }), on)}
          />
          <Field
            label={t.caption}
            value={scene.caption}
            longest={600}
            onChange={(caption, on) => change(name, (now) => changeScene(now, scene.id, { caption }), on)}
          />
        </section>
      )}
      {scene && <Shown name={name} scene={scene} />}
      <section className="sec">
        <Field
          label={t.storyTitle}
          value={story.title}
          longest={200}
          onChange={(title, on) => title && change(name, (now) => ({ ...now, title }), on)}
        />
        <Field
          label={t.author}
          value={story.author}
          longest={200}
          onChange={(author, on) => change(name, (now) => ({ ...now, author }), on)}
        />
        <FileName name={name} />
      </section>
      {scene && <Quoted key={`${scene.id} ${scene.link.path}${scene.link.search}`} link={scene.link} />}
      <HandOn name={name} story={story} scene={scene} />
    </aside>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly longest: number;
  /** @param typing whether it goes on from the change before */
  onChange(value: string, typing: boolean): void;
}

function Field({ label, value, longest, onChange }: FieldProps) {
  const [typing, setTyping] = useState(false);
  return (
    <label className="field">
      <span>{label}</span>
      <textarea
        rows={2}
        value={value}
        maxLength={longest}
        onBlur={() => setTyping(false)}
        onChange={(event) => {
          onChange(event.target.value.replace(/\n/g, ' '), typing);
          setTyping(true);
        }}
      />
    </label>
  );
}

/** The name of the story's file in the data folder. */
function FileName({ name }: { readonly name: string }) {
  const t = useMessages(briefingMessages);
  const language = useLanguage();
  const navigate = useNavigate({ from: '/briefing' });
  const [to, setTo] = useState(name);
  const [said, setSaid] = useState('');
  const rename = async () => {
    try {
      await saveOrThrow(name);
      await ask('renameStory', { name, to });
      renameDraft(name, to);
      lastStory(to, undefined);
      await navigate({ search: (now) => ({ ...now, story: to }), replace: true });
    } catch (error) {
      setSaid(messageOf(error)[language]);
    }
  };
  return (
    <form
      className="field"
      onSubmit={(event) => {
        event.preventDefault();
        void rename();
      }}
    >
      <label>
        <span>{t.fileName}</span>
        <input value={to} onChange={(event) => setTo(event.target.value)} />
      </label>
      <button type="submit" className="btn" disabled={to === name || to === ''}>
        {t.rename}
      </button>
      <p role="status">{said}</p>
    </form>
  );
}
