import type { Scene } from '../../graph/story/story.ts';
import { useWidth } from '../theme/useWidth.ts';
import { Slide, slideHeight, slideWidth } from './Slide.tsx';

interface ScaledProps {
  readonly scene: Scene;
  /** The width it begins with, before the room is measured. */
  readonly first: number;
  /** Its view can be used; otherwise it is to look at only: what stands in it is neither reached nor read out. */
  readonly alive?: boolean;
  readonly step?: number;
}

/** A slide at the width there is. */
export function Scaled({ scene, first, alive = false, step }: ScaledProps) {
  const { ref, width } = useWidth<HTMLDivElement>(first);
  const scale = width / slideWidth;
  return (
    <div className="scaled" ref={ref} style={{ height: slideHeight * scale }} inert={!alive} aria-hidden={!alive}>
      <div style={{ transform: `scale(${scale})`, transformOrigin: '0 0', width: slideWidth }}>
        <Slide scene={scene} step={step} />
      </div>
    </div>
  );
}
