import { useQuery } from '@tanstack/react-query';
import type { Scene } from '../../graph/story/story.ts';
import { askedWords } from '../handing-on/asked-words.ts';
import { useLanguage, useMessages } from '../i18n/messages.ts';
import { briefingMessages } from './messages.ts';

/** 查询条件: what the scene's view was asked, in words, where its author wants it on the slide. */
export function AskedFor({ link }: Pick<Scene, 'link'>) {
  const t = useMessages(briefingMessages);
  const language = useLanguage();
  const { data } = useQuery({
    queryKey: ['asked', link.path, link.search, language],
    queryFn: () => askedWords(link, language),
  });
  return <p className="slide-asked">{data === undefined ? ' ' : t.asked(data)}</p>;
}
