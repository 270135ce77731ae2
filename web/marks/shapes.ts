import type { Label } from '../../graph/schema/labels.ts';

/**
 * How a label looks wherever it is drawn small: an outline around the origin, in a box of 24 × 24, its character, and
 * where the character stands. The picture of the graph uses the same shapes by cytoscape's own names.
 */
export interface Shape {
  readonly path: string;
  readonly character: string;
  /** Size of the character, and its base line below the middle. */
  readonly size: number;
  readonly base: number;
}

export const shapes: Readonly<Record<Label, Shape>> = {
  Policy: { path: 'M-7.3 -9.2h14.6v18.4h-14.6Z', character: '文', size: 9, base: 3.2 },
  Task: {
    path: 'M-7.5 -7.1h15a2.7 2.7 0 0 1 2.7 2.7v8.8a2.7 2.7 0 0 1 -2.7 2.7h-15a2.7 2.7 0 0 1 -2.7 -2.7v-8.8a2.7 2.7 0 0 1 2.7 -2.7Z',
    character: '任',
    size: 9,
    base: 3.2,
  },
  Department: { path: 'M-8.5 0a8.5 8.5 0 1 1 17 0a8.5 8.5 0 1 1 -17 0Z', character: '责', size: 9, base: 3.2 },
  FunctionalLine: { path: 'M-6.8 -7.1L11.2 -7.1L6.8 7.1L-11.2 7.1Z', character: '线', size: 8.6, base: 3 },
  Region: {
    path: 'M9.5 0L4.8 8.2L-4.8 8.2L-9.5 0L-4.8 -8.2L4.8 -8.2Z',
    character: '地',
    size: 9,
    base: 3.2,
  },
  Institution: { path: 'M0 -9.5L9.1 -2.9L5.6 7.7L-5.6 7.7L-9.1 -2.9Z', character: '院', size: 8.4, base: 3.4 },
  Theme: { path: 'M0 -10.2L10.2 0L0 10.2L-10.2 0Z', character: '题', size: 8.6, base: 3 },
  ReformModel: {
    path: 'M0 -10.5L3.3 -4.5L10 -3.3L5.3 1.7L6.2 8.5L0 5.6L-6.2 8.5L-5.3 1.7L-10 -3.3L-3.3 -4.5Z',
    character: '范',
    size: 6.6,
    base: 2.6,
  },
  Target: { path: 'M0 -10.2L9.7 7.3L-9.7 7.3Z', character: '标', size: 7.4, base: 5.4 },
};

/** Below this size on screen the character is left out; shape and colour remain. */
export const smallestWithCharacter = 20;
