import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Scene } from '../../graph/story/story.ts';
import { messageOf } from '../data/message-of.ts';
import { footnoteWords } from '../handing-on/footnote-words.ts';
import { type Footnote, footnotesOf, mostFootnotes, roomOnSlide } from '../handing-on/footnotes.ts';
import { useLanguage, useMessages } from '../i18n/messages.ts';
import { briefingMessages } from './messages.ts';

interface FootnotesProps extends Pick<Scene, 'link'> {
  /** The rows of this page where the figure goes on over several; its sources are those of these rows. */
  readonly rows?: readonly string[] | undefined;
}

/** The documents a scene draws on: number, date as printed, and a sentence of each, in two columns below the figure. */
export function Footnotes({ link, rows }: FootnotesProps) {
  const language = useLanguage();
  const all = useFootnotes(link, undefined);
  const ofRows = useFootnotes(link, rows);
  if (all.error) {
    return (
      <p className="slide-sources" role="alert">
        {messageOf(all.error)[language]}
      </p>
    );
  }
  // The pages of a figure have the same room: those of the whole figure keep theirs. Without a network, when nobody asked
  // for those of a page before, they are those of the whole figure too.
  return (
    <div className="slide-sources">
      <Notes footnotes={ofRows.data ?? all.data ?? []} />
      {rows && <Notes footnotes={all.data ?? []} isHidden />}
    </div>
  );
}

/** Those of the whole figure, or of the rows of one page of it. */
export function useFootnotes(link: Scene['link'], rows: readonly string[] | undefined) {
  const client = useQueryClient();
  return useQuery({
    queryKey: ['footnotes', link.path, link.search, rows],
    queryFn: () => footnotesOf(link, client, rows),
  });
}

interface NotesProps {
  readonly footnotes: readonly Footnote[];
  readonly isHidden?: boolean;
}

function Notes({ footnotes, isHidden = false }: NotesProps) {
  const t = useMessages(briefingMessages);
  const language = useLanguage();
  if (footnotes.length === 0) return null;
  const more = footnotes.length - mostFootnotes;
  return (
    <section className={isHidden ? 'not-here' : undefined} aria-hidden={isHidden || undefined}>
      <b>{t.source}</b>
      <ol>
        {footnotes.slice(0, mostFootnotes).map((footnote) => (
          <li key={footnote.id}>{footnoteWords(footnote, language, roomOnSlide(footnotes.length))}</li>
        ))}
      </ol>
      {more > 0 && <span>{t.moreSources(more)}</span>}
    </section>
  );
}
