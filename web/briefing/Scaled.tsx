import type { Scene } from '../../graph/story/story.ts';
import { useWidth } from '../theme/useWidth.ts';
import { Slide, slideHeight, slideWidth } from './Slide.tsx';

/** A slide at the width there is, to look at only: what stands in it is neither reached nor read out. */
export function Scaled({ scene, first }: { readonly scene: Scene; readonly first: number }) {
  const { ref, width } = useWidth<HTMLDivElement>(first);
  const scale = width / slideWidth;
  return (
    <div className="scaled" ref={ref} style={{ height: slideHeight * scale }} inert aria-hidden="true">
      <div style={{ transform: `scale(${scale})`, transformOrigin: '0 0', width: slideWidth }}>
        <Slide scene={scene} />
      </div>
    </div>
  );
}
