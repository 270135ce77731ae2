import { readFileSync } from 'node:fs';

/** What a long part of the bench is doing, told while it does it. */
export interface Steps {
  /** @returns how long it took, in seconds */
  take(what: string, work: (told: (done: number, all: number) => void) => Promise<unknown>): Promise<number>;
  /** From here on the processor time of this process is told as well; undefined for none. */
  watch(server: number | undefined): void;
}

/** Between two lines about the same step, in milliseconds. */
const pause = 10_000;

/** @param part whose steps they are, before each line */
export function createSteps(part: string): Steps {
  const began = performance.now();
  let server: number | undefined;
  const say = (words: string) => {
    const since = ((performance.now() - began) / 1000).toFixed(0);
    console.error(`${part} ${since.padStart(4)} s  ${words}`);
  };
  /** Of this process with its ended children, and of the watched one. */
  const processorTimes = () => [...timesOf('self'), server === undefined ? 0 : timesOf(server)[0]!];
  return {
    watch(id) {
      server = id;
    },
    async take(what, work) {
      const start = performance.now();
      const before = processorTimes();
      let last = start;
      await work((done, all) => {
        if (performance.now() - last < pause) return;
        last = performance.now();
        say(`${what}: ${done} / ${all}`);
      });
      const seconds = (performance.now() - start) / 1000;
      const [own, children, watched] = processorTimes().map((time, i) => (time - before[i]!).toFixed(1));
      say(`${what}: ${seconds.toFixed(1)} s (processor time: here ${own}, children ${children}, server ${watched})`);
      return seconds;
    },
  };
}

/** Ticks of the clock a second, in which Linux counts processor time. */
const ticks = 100;

/** Seconds that a process and its ended children were on a processor; 0 where the system does not say. */
function timesOf(id: number | 'self'): [number, number] {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    // After the name in brackets, which may hold anything: user, system, the same of the children.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    return [(fields[11]! + fields[12]!) / ticks, (fields[13]! + fields[14]!) / ticks];
  } catch {
    return [0, 0];
  }
}
