import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import type { Scene } from '../../graph/story/story.ts';
import { Slide } from '../briefing/Slide.tsx';
import { queryClient } from '../data/query-client.ts';
import { settled } from './settled.ts';
import './drawing.css';

/**
 * Lays a scene out as a slide outside the window, on paper's colours, and hands it over when all of it is there.
 * @param citation stands on the slide where it is handed on as a whole
 * @throws NotDrawn
 */
export async function withSlide<T>(
  scene: Scene,
  citation: string | undefined,
  use: (slide: HTMLElement) => T | Promise<T>,
): Promise<T> {
  const room = document.createElement('div');
  room.className = 'drawing-room paper';
  room.inert = true;
  room.ariaHidden = 'true';
  document.body.append(room);
  const root = createRoot(room);
  try {
    root.render(
      <QueryClientProvider client={queryClient}>
        <Slide scene={scene} citation={citation} />
      </QueryClientProvider>,
    );
    await settled(room);
    return await use(room.querySelector<HTMLElement>('.slide')!);
  } finally {
    root.unmount();
    room.remove();
  }
}
