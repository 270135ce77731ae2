import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import type { Scene } from '../../graph/story/story.ts';
import { Slide } from '../briefing/Slide.tsx';
import { queryClient } from '../data/query-client.ts';
import { settled } from './settled.ts';
import './drawing.css';

/** What of a scene is drawn. */
interface Wanted {
  /** Stands on the slide where it is handed on as a whole. */
  readonly citation?: string;
  /** All pages of a figure that goes on; otherwise what one page holds. */
  readonly paged?: boolean;
}

/**
 * Lays a scene out as slides outside the window, on paper's colours, and hands each over when all of it is there.
 * @returns what was made of each page
 * @throws NotDrawn
 */
export async function withSlides<T>(
  scene: Scene,
  { citation, paged = false }: Wanted,
  use: (slide: HTMLElement) => T | Promise<T>,
): Promise<T[]> {
  const room = document.createElement('div');
  room.className = 'drawing-room paper';
  room.inert = true;
  room.ariaHidden = 'true';
  document.body.append(room);
  const root = createRoot(room);
  try {
    const made: T[] = [];
    for (let [part, count] = [0, 1]; part < count; part++) {
      root.render(
        <QueryClientProvider client={queryClient}>
          <Slide scene={scene} citation={citation} {...(paged && { part })} />
        </QueryClientProvider>,
      );
      await settled(room);
      count = paged ? Number(room.querySelector<HTMLElement>('.fit')!.dataset.parts) : 1;
      made.push(await use(room.querySelector<HTMLElement>('.slide')!));
    }
    return made;
  } finally {
    root.unmount();
    room.remove();
  }
}
