import { useCallback, useState } from 'react';

/** How many pages each scene takes, as its first one says. */
export function useParts() {
  const [parts, setParts] = useState<Readonly<Record<string, number>>>({});
  const onParts = useCallback(
    (scene: string, count: number) =>
      setParts((before) => (before[scene] === count ? before : { ...before, [scene]: count })),
    [],
  );
  return { parts, onParts };
}
