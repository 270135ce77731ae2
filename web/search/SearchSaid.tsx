import { goneBehind } from '../data/client.ts';
import { messageOf } from '../data/message-of.ts';
import { useLanguage, useMessages } from '../i18n/messages.ts';
import { searchMessages } from './messages.ts';
import type { useSuggestions } from './use-suggestions.ts';

type SearchSaidProps = Pick<ReturnType<typeof useSuggestions>, 'asked' | 'failure' | 'nothing' | 'near'>;

/** Why a search lists nothing, or only what is near: in a sentence, with a way on. */
export function SearchSaid({ asked, failure, nothing, near }: SearchSaidProps) {
  const t = useMessages(searchMessages);
  const language = useLanguage();
  if (failure) return <p className="search-said">{goneBehind(failure) ? t.gone : messageOf(failure)[language]}</p>;
  if (!nothing) return null;
  return (
    <p className="search-said">
      <b>{t.nothing(asked)}</b>
      <span>{near ? t.near : t.tryShorter}</span>
    </p>
  );
}
