import { citationWords } from '../../../i18n/words.ts';
import { linkLook } from '../../../view-model/link-look.ts';
import { LineSample } from '../../graph/LineSample.tsx';
import type { Board } from './board.ts';
import { DateMark } from './DateMark.tsx';
import { useBoardWords } from './words.ts';
import './legend.css';
import { punctuation } from '../../../i18n/punctuation.ts';

const shownRelations = ['implements', 'based-on', 'forwards', 'mentions', 'repeals'] as const;
/** These are rare: they are explained where they occur. */
const rareRelations = ['amends'] as const;

/** Lines by what they say, cards by what is held of them, with how many there are. */
export function BoardLegend({ board, compact }: { readonly board: Board; readonly compact: boolean }) {
  const { t, language, presenceWord } = useBoardWords();
  const count = (presence: string) =>
    board.cards
      .filter((card) => card.presence === presence)
      .reduce((sum, { promised }) => sum + Math.max(1, promised.length), 0);
  const occurs = (relation: string) =>
    board.lines.some(({ relationships }) => relationships.some(({ properties }) => properties.relation === relation));
  return (
    <>
      {!compact &&
        [...shownRelations, ...rareRelations.filter(occurs)].map((relation) => (
          <span key={relation}>
            <LineSample look={linkLook({ type: 'CITES', properties: { relation }, source: 'text' })} />
            {relation === 'forwards'
              ? [citationWords.forwards, citationWords.issues]
                  .map((word) => word[language])
                  .join(punctuation[language].listed)
              : citationWords[relation][language]}
          </span>
        ))}
      {(['held', 'cited', 'planned'] as const)
        .filter((presence) => count(presence) > 0)
        .map((presence) => (
          <span key={presence}>
            <i className="board-sample" data-presence={presence} aria-hidden="true" />
            {presenceWord({ presence })} {count(presence)}
          </span>
        ))}
      <span>
        <DateMark held />
        {t.exact}
      </span>
      {compact && (
        <>
          <span>3 {t.cited}</span>
          <span>
            <i className="board-strip-sample" aria-hidden="true" />
            {t.strip}
          </span>
          <span>{t.bundle}</span>
          <span>{t.faded}</span>
        </>
      )}
    </>
  );
}
