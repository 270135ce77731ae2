import { useCallback, useState } from 'react';

/** How many pages each figure takes, by the scene or by the scene at one of its steps, as its first page says. */
export function useParts() {
  const [parts, setParts] = useState<Readonly<Record<string, number>>>({});
  const onParts = useCallback(
    (figure: string, count: number) =>
      setParts((before) => (before[figure] === count ? before : { ...before, [figure]: count })),
    [],
  );
  return { parts, onParts };
}

export const atStep = (scene: string, step: number): string => `${scene} ${step}`;
