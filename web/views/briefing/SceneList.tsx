import { type ReactNode, useEffect, useRef } from 'react';
import type { Scene } from '../../../graph/story/story.ts';
import { change } from '../../briefing/drafts.ts';
import { briefingMessages } from '../../briefing/messages.ts';
import { Scaled } from '../../briefing/Scaled.tsx';
import { duplicateScene, moveScene, removeScene } from '../../briefing/story-edits.ts';
import { useMessages } from '../../i18n/messages.ts';
import type { IconName } from '../../marks/Icon.tsx';
import { IconButton } from '../../marks/IconButton.tsx';
import { useThumbnails } from './use-thumbnails.ts';
import './scene-list.css';

interface SceneListProps {
  readonly scenes: readonly Scene[];
  readonly chosen: string | undefined;
  /** What can be done with the chosen one, below it. */
  readonly tools?: ReactNode;
  onChoose(id: string): void;
}

/** The scenes in order, each as a small slide. */
export function SceneList({ scenes, chosen, tools, onChoose }: SceneListProps) {
  const t = useMessages(briefingMessages);
  const list = useRef<HTMLElement>(null);
  // Each is a whole view: they come after the one on the stage.
  const drawn = useThumbnails(
    list,
    scenes.map(({ id }) => id),
  );
  useEffect(() => {
    if (chosen !== undefined && list.current) bringToMiddle(list.current, list.current.querySelector('li.on'));
  }, [chosen]);
  return (
    <nav className="scene-list" aria-label={t.scenes} ref={list}>
      <p>
        <b>{t.scenesCount(scenes.length)}</b>
      </p>
      <ol>
        {scenes.map((scene, i) => (
          <li key={scene.id} className={scene.id === chosen ? 'on' : undefined}>
            <span>{i + 1}</span>
            <div>
              <div className="scene-thumb" data-thumbnail={scene.id}>
                {drawn.has(scene.id) ? <Scaled scene={scene} first={168} /> : <div className="scene-waiting" />}
                <button
                  type="button"
                  aria-label={`${t.scene(i + 1)} ${scene.title}`}
                  aria-current={scene.id === chosen ? 'true' : undefined}
                  onClick={() => onChoose(scene.id)}
                />
              </div>
              {scene.id === chosen && tools}
            </div>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Scrolls a list, and nothing around it, where one of its items is out of sight or nearly. */
function bringToMiddle(list: HTMLElement, item: Element | null): void {
  if (!item) return;
  const [here, room] = [item.getBoundingClientRect(), list.getBoundingClientRect()];
  if (here.top - here.height >= room.top && here.bottom + here.height <= room.bottom) return;
  list.scrollTop += (here.top + here.bottom - room.top - room.bottom) / 2;
}

interface SceneToolsProps {
  readonly name: string;
  readonly scene: Scene;
  readonly at: number;
  /** What is shown when it is deleted. */
  readonly neighbour: string | undefined;
  readonly of: number;
  onChoose(id: string): void;
}

export function SceneTools({ name, scene: { id }, at, neighbour, of, onChoose }: SceneToolsProps) {
  const t = useMessages(briefingMessages);
  const remove = () => {
    change(name, (story) => removeScene(story, id));
    if (neighbour !== undefined) onChoose(neighbour);
  };
  const tools: readonly [IconName, string, boolean, () => void][] = [
    ['up', t.up, at > 0, () => change(name, (story) => moveScene(story, id, -1))],
    ['down', t.down, at < of - 1, () => change(name, (story) => moveScene(story, id, 1))],
    ['copy', t.duplicate, true, () => change(name, (story) => duplicateScene(story, id))],
    ['bin', t.removeScene, true, remove],
  ];
  return (
    <p className="scene-tools">
      {tools.map(([icon, word, possible, act]) => (
        <IconButton key={icon} word={word} icon={icon} disabled={!possible} onClick={act} />
      ))}
    </p>
  );
}
