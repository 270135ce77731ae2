/** Runs one piece of work after the other, in the order in which they came; one that fails holds up none behind it. */
export function createQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>) => {
    const done = last.then(work, work);
    last = done.catch(() => {});
    return done;
  };
}
