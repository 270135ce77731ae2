import type { Language } from '../../../graph/language.ts';
import type { RelationshipSummary } from '../../../graph/store/answers.ts';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { basisWords, citationWords, drawWords, mentionWords, roleWords } from '../../i18n/words.ts';
import { readerMessages } from './messages.ts';

/** How a relationship is said in a few words beside a name: 负责 · 第 1 位 · 明写. */
export function useRowWords(): (relationship: RelationshipSummary) => readonly string[] {
  const t = useMessages(readerMessages);
  const language = useLanguage();
  const word = (table: Readonly<Record<string, Readonly<Record<Language, string>>>>, value: unknown) =>
    table[String(value)]?.[language] ?? '';
  return ({ type, to, properties: p }) => {
    switch (type) {
      case 'ASSIGNED_TO':
        return [
          word(roleWords, p.role),
          ...(p.basis === 'stated' && typeof p.order === 'number' ? [t.place(p.order)] : []),
          p.basis === 'stated' ? t.stated : word(basisWords, p.basis),
        ];
      case 'SETS':
        return [t.target];
      case 'PLANS':
        return [t.plans];
      case 'CITES':
        return [t.cites(word(citationWords, p.relation))];
      case 'MENTIONS':
        return [(to.startsWith('region:') ? t.region : t.institution)(word(mentionWords, p.context))];
      case 'DRAWS_ON':
        return [word(drawWords, p.mode)];
      case 'ADDRESSES':
        return [t.theme];
      default:
        return [];
    }
  };
}
