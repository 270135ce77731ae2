import type { DrawMode } from '../../../graph/schema/words.ts';
import './dots.css';

const filled: Readonly<Record<DrawMode, number>> = { title: 3, named: 2, section: 1 };

/** ●●● title, ●●○ named in prose, ●○○ section only: how strong the evidence is, beside the word and never on a line alone. */
export function Dots({ mode }: { readonly mode: DrawMode }) {
  return (
    <span className="grade-dots" aria-hidden="true">
      {[1, 2, 3].map((place) => (
        <i key={place} className={place <= filled[mode] ? 'on' : undefined} />
      ))}
    </span>
  );
}
