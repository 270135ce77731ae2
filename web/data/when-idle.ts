/** Done at the latest after so many milliseconds, however busy the page is. */
const latest = 1000;

/** Does what nobody waits for when the page has nothing else to do. @returns how to call it off */
export function whenIdle(act: () => void): () => void {
  // Safari has none.
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(act, 50);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(act, { timeout: latest });
  return () => cancelIdleCallback(asked);
}
