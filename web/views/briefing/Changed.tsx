import { useQuery } from '@tanstack/react-query';
import { dataMarkOf } from '../../../graph/story/data-mark.ts';
import { type DocumentChanges, documentChangesBetween, knownDocuments } from '../../../graph/story/known-documents.ts';
import type { DataMark, Story } from '../../../graph/story/story.ts';
import { change } from '../../briefing/drafts.ts';
import { briefingMessages } from '../../briefing/messages.ts';
import { acceptData, changedCounts } from '../../briefing/story-edits.ts';
import { queries } from '../../data/queries.ts';
import { useMessages } from '../../i18n/messages.ts';
import { changeMessages } from './change-messages.ts';

/** What changed in the data since the story was made: counts then and now. Nothing where they are the same. */
export function Changed({ name, story }: { readonly name: string; readonly story: Story }) {
  const t = useMessages(briefingMessages);
  const { data } = useQuery(queries.stats());
  if (!data) return null;
  const now = dataMarkOf(data);
  const older = [story.data, ...story.scenes.map((scene) => scene.data)].find(({ version }) => version !== now.version);
  if (!older) return null;
  const counts = changedCounts(older, now).map((each) => t[`count_${each.name}`](each.before, each.now));
  const documents = story.documents && documentChangesBetween(story.documents, knownDocuments(data.documents));
  const until = ({ date }: DataMark) => (date ? t.until(date) : t.noDate);
  return (
    <div className="story-changed" role="note">
      <p>
        {t.changed(until(older), until(now))}
        {'：'}
        {counts.join('，') || t.sameCounts}。{t.changedHow}
        {documents && <DocumentsChanged changes={documents} />}
      </p>
      <button
        type="button"
        className="btn"
        onClick={() => change(name, (story) => acceptData(story, now, knownDocuments(data.documents)))}
      >
        {t.accept}
      </button>
    </div>
  );
}

const mostNamed = 6;

/** Which documents came, went or were read anew, by name. */
export function DocumentsChanged({ changes }: { readonly changes: DocumentChanges }) {
  const t = useMessages(changeMessages);
  const told = (['added', 'removed', 'readAnew'] as const).filter((kind) => changes[kind].length > 0);
  return told.map((kind) => (
    <span key={kind} className="documents-changed">
      {t[kind](changes[kind].slice(0, mostNamed).join('、'), changes[kind].length, changes[kind].length > mostNamed)}
    </span>
  ));
}
