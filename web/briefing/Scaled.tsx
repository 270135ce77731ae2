import type { ReactNode } from 'react';
import type { Scene } from '../../graph/story/story.ts';
import { useWidth } from '../frame/use-width.ts';
import { Slide, slideHeight, slideWidth } from './Slide.tsx';

interface ScaledProps {
  readonly scene: Scene;
  /** The width it begins with, before the room is measured. */
  readonly first: number;
  /** Its view can be used; otherwise it is to look at only: what stands in it is neither reached nor read out. */
  readonly alive?: boolean;
  /** Lies over the slide where it is drawn smaller than it is meant: what stands in it would be too small to be hit. */
  readonly cover?: ReactNode;
  readonly step?: number;
}

/** A slide at the width there is. */
export function Scaled({ scene, first, alive = false, cover, step }: ScaledProps) {
  const { ref, width } = useWidth<HTMLDivElement>(first);
  const scale = width / slideWidth;
  const covered = cover !== undefined && scale < 1;
  const usable = alive && !covered;
  return (
    <div className="scaled" ref={ref} style={{ height: slideHeight * scale }}>
      <div
        style={{ transform: `scale(${scale})`, transformOrigin: '0 0', width: slideWidth }}
        inert={!usable}
        aria-hidden={!usable}
      >
        <Slide scene={scene} step={step} />
      </div>
      {covered && cover}
    </div>
  );
}
