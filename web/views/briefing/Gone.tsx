import type { Scene } from '../../../graph/story/story.ts';
import { useMessages } from '../../i18n/messages.ts';
import { changeMessages } from './change-messages.ts';

interface GoneProps {
  readonly scenes: readonly Scene[];
  /** See `useGone`. */
  readonly gone: ReadonlyMap<string, readonly string[]>;
  onChoose(scene: string): void;
}

const mostNamed = 4;

/** Among what changed: the scenes that name something that is not in the data any more, each a way to the scene. */
export function Gone({ scenes, gone, onChoose }: GoneProps) {
  const t = useMessages(changeMessages);
  if (gone.size === 0) return null;
  return (
    <div className="story-changed" role="note">
      <ul>
        {scenes.map(({ id }, i) => {
          const names = gone.get(id);
          if (!names) return null;
          return (
            <li key={id}>
              <button type="button" className="go" onClick={() => onChoose(id)}>
                {t.scene(i + 1)}
              </button>{' '}
              {t.gone(names.slice(0, mostNamed).join('、'), names.length, names.length > mostNamed)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
