import { citationRelations } from '../../../../graph/schema/words.ts';
import type { SaidDate } from '../../../../graph/store/answers/lineage.ts';
import { useLanguage, useMessages } from '../../../i18n/messages.ts';
import { punctuation } from '../../../i18n/punctuation.ts';
import { citationWords, levelWords, presenceWords } from '../../../i18n/words.ts';
import type { BoardCard, BoardLine } from './board.ts';
import { boardMessages } from './messages.ts';

/** What the board says of its cards and lines. */
export function useBoardWords() {
  const t = useMessages(boardMessages);
  const language = useLanguage();
  const { comma } = punctuation[language];
  /** 2022-09-30 成文; a number's year says only the year. */
  const dateWord = (date: SaidDate) => (date.which === 'number' ? t.yearOnly : `${date.date} ${t[date.which]}`);
  /** The date with its year, where no column says the year: 2021（仅知年份）. */
  const fullDate = (card: Pick<BoardCard, 'date' | 'notBefore' | 'presence'>): string => {
    if (card.date) return card.date.which === 'number' ? `${card.date.date} ${t.yearOnly}` : dateWord(card.date);
    if (card.notBefore !== undefined) return t.notBefore(card.notBefore);
    return card.presence === 'held' ? t.noDate : t.undated;
  };
  const lineWord = ({ kind, relationships }: Pick<BoardLine, 'kind' | 'relationships'>): string => {
    if (kind === 'plans') return t.plans;
    const relations = new Set(relationships.map(({ properties }) => String(properties.relation)));
    return citationRelations
      .filter((relation) => relations.has(relation))
      .map((relation) => citationWords[relation][language])
      .join(' + ');
  };
  return {
    t,
    language,
    fullDate,
    lineWord,
    /** Below the title on a card: its date, and its tasks where it is held. */
    cardDate: (card: BoardCard): string => {
      const date = card.date ? dateWord(card.date) : card.presence === 'held' ? t.noDate : t.undated;
      return card.presence === 'held' ? `${date} · ${t.tasksCount(card.tasks)}` : date;
    },
    levelWord: (card: Pick<BoardCard, 'level'>) => (card.level ? levelWords[card.level][language] : t.levelUnknown),
    presenceWord: (card: Pick<BoardCard, 'presence'>) => presenceWords[card.presence][language],
    cardLabel: (card: BoardCard): string =>
      card.promised.length > 0
        ? [t.plannedBy(card.name), t.plannedCount(card.promised.length)].join(comma)
        : [
            t.cardLabel(card.name, card.fullTitle, presenceWords[card.presence][language], fullDate(card)),
            card.citedBy > 0 ? t.citedTimes(card.citedBy) : '',
          ]
            .filter(Boolean)
            .join(comma),
  };
}
