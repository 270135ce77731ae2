import { useMessages } from '../../i18n/messages.ts';
import { Dots } from './Dots.tsx';
import { sanmingMessages } from './messages.ts';
import './draws.css';
import './draw-square.css';

/** The strength of the evidence, with the sign that the shown picture has for it. */
export function SanmingLegend({ squares }: { readonly squares: boolean }) {
  const t = useMessages(sanmingMessages);
  return (
    <>
      <b>{t.strength}</b>
      {(
        [
          ['title', t.title3],
          ['named', t.named2],
          ['section', t.section1],
        ] as const
      ).map(([mode, words]) => (
        <span key={mode}>
          <Dots mode={mode} />
          {squares ? (
            <i className={`draw-square ${mode}`} aria-hidden="true" />
          ) : (
            <svg width="32" height="8" aria-hidden="true">
              <path d="M0 4H32" className={`draws ${mode}`} />
            </svg>
          )}
          {words}
        </span>
      ))}
    </>
  );
}
