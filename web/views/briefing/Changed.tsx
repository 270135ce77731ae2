import { useQuery } from '@tanstack/react-query';
import { dataMarkOf } from '../../../graph/story/data-mark.ts';
import type { DataMark, Story } from '../../../graph/story/story.ts';
import { change } from '../../briefing/drafts.ts';
import { briefingMessages } from '../../briefing/messages.ts';
import { acceptData, changedCounts } from '../../briefing/story-edits.ts';
import { queries } from '../../data/queries.ts';
import { useMessages } from '../../i18n/messages.ts';

/** What changed in the data since the story was made: counts then and now. Nothing where they are the same. */
export function Changed({ name, story }: { readonly name: string; readonly story: Story }) {
  const t = useMessages(briefingMessages);
  const { data } = useQuery(queries.stats());
  if (!data) return null;
  const now = dataMarkOf(data);
  const older = [story.data, ...story.scenes.map((scene) => scene.data)].find(({ version }) => version !== now.version);
  if (!older) return null;
  const counts = changedCounts(older, now).map((each) => t[`count_${each.name}`](each.before, each.now));
  const until = ({ date }: DataMark) => (date ? t.until(date) : t.noDate);
  return (
    <div className="story-changed" role="note">
      <p>
        {t.changed(until(older), until(now))}
        {'：'}
        {counts.join('，') || t.sameCounts}。{t.changedHow}
      </p>
      <button type="button" className="btn" onClick={() => change(name, (story) => acceptData(story, now))}>
        {t.accept}
      </button>
    </div>
  );
}
