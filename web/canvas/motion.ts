/** Lengths of movements in ms; all are 0 for those who asked their system for less motion. */
export const motion = { layout: 320, camera: 360 } as const;

/** Two clicks within this time are one double click, as operating systems have it. */
export const doubleClick = 500;

export const easing = 'cubic-bezier(0.2, 0, 0, 1)' as unknown as 'ease-out';

export function durationOf(kind: keyof typeof motion): number {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : motion[kind];
}
