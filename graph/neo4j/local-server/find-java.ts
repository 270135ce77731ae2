import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './run.ts';

/** Folders in which systems keep one folder a Java. */
const places = ['/usr/lib/jvm', '/usr/java', '/Library/Java/JavaVirtualMachines', 'C:/Program Files/Java'];

/** @returns the program of a Java of this version or later: JAVA_HOME's, that of the path, any other of the system */
export async function findJava(oldest: number): Promise<string | undefined> {
  for (const java of await candidates()) if (((await versionOf(java)) ?? 0) >= oldest) return java;
  return undefined;
}

async function candidates(): Promise<string[]> {
  const named = Object.entries(process.env).filter(([name, home]) => /^JAVA_HOME/.test(name) && home);
  const homes = named.sort(([a], [b]) => a.length - b.length).map(([, home]) => home!);
  const found = await Promise.all(
    places.map(async (place) => {
      const names = await readdir(place).catch(() => []);
      return names.sort().flatMap((name) => [join(place, name), join(place, name, 'Contents/Home')]);
    }),
  );
  const program = (home: string) => join(home, 'bin', 'java');
  return [...homes.map(program), 'java', ...found.flat().map(program)];
}

async function versionOf(java: string): Promise<number | undefined> {
  const { code, output } = await run(java, ['-version']);
  const major = /version "(\d+)/.exec(output)?.[1];
  return code === 0 && major ? Number(major) : undefined;
}
