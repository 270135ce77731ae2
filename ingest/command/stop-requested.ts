/** Who started this process; remembered at once, for it may be gone before the seeds are read. */
const parent = process.ppid;

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What npm runs until it is told to stop. */
const servers = new Set(['start', 'neo4j']);

/** npm may pass on a signal that the terminal has sent already: what comes this soon is the same wish. */
const sameWish = 1000;

/** How often a server started by npm looks whether npm is still there. */
const lookInterval = 500;

/**
 * Resolves when the person or the system asks this process to end; asked a second time, it ends at once. A killed npm
 * does not always pass the signal on to what it runs, so its end counts as being asked.
 */
export function stopRequested(): Promise<void> {
  return new Promise((resolve) => {
    let since: number | undefined;
    for (const signal of signals) {
      process.on(signal, () => {
        if (since !== undefined && performance.now() - since > sameWish) process.exit(1);
        since ??= performance.now();
        resolve();
      });
    }
    if (servers.has(process.env.npm_lifecycle_event ?? '')) whenOrphaned(resolve);
  });
}

function whenOrphaned(resolve: () => void): void {
  const looking = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(looking);
    resolve();
  }, lookInterval);
  looking.unref();
}
