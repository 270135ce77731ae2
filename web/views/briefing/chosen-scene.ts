import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Scene } from '../../../graph/story/story.ts';

/** The scene that the link names, else the first; none only where the story has none. */
export function useChosenScene(scenes: readonly Scene[]) {
  const { scene: wanted } = useSearch({ from: '/briefing' });
  const navigate = useNavigate({ from: '/briefing' });
  const at = Math.max(
    0,
    scenes.findIndex(({ id }) => id === wanted),
  );
  const choose = (id: string) => void navigate({ search: (now) => ({ ...now, scene: id }), replace: true });
  return { scene: scenes[at], at, choose };
}
