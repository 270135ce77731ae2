import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Scene } from '../../graph/story/story.ts';
import { footnotesOf, footnoteWords, mostFootnotes, roomOnSlide } from '../handing-on/footnotes.ts';
import { useMessages } from '../i18n/messages.ts';
import { briefingMessages } from './messages.ts';

/** The documents a scene draws on: number, date as printed, and a sentence of each, in two columns below the figure. */
export function Footnotes({ link }: Pick<Scene, 'link'>) {
  const t = useMessages(briefingMessages);
  const client = useQueryClient();
  const { data = [] } = useQuery({
    queryKey: ['footnotes', link.path, link.search],
    queryFn: () => footnotesOf(link, client),
  });
  if (data.length === 0) return <div className="slide-sources" />;
  const more = data.length - mostFootnotes;
  return (
    <div className="slide-sources">
      <b>{t.source}</b>
      <ol>
        {data.slice(0, mostFootnotes).map((footnote) => (
          <li key={footnote.id}>{footnoteWords(footnote, roomOnSlide(data.length))}</li>
        ))}
      </ol>
      {more > 0 && <span>{t.moreSources(more)}</span>}
    </div>
  );
}
