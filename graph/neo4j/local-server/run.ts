import { execFile } from 'node:child_process';

export interface Ran {
  /** 0 when all went well; undefined when it could not be started or was killed. */
  readonly code: number | undefined;
  /** What it wrote, to either stream. */
  readonly output: string;
}

interface Surroundings {
  /** Beside what this process has. */
  readonly environment?: NodeJS.ProcessEnv;
  /** The folder it runs in. */
  readonly folder?: string;
}

/** Runs a program to its end. */
export function run(
  program: string,
  words: readonly string[],
  { environment = {}, folder }: Surroundings = {},
): Promise<Ran> {
  return new Promise((resolve) => {
    const options = {
      env: { ...process.env, ...environment },
      cwd: folder,
      maxBuffer: 64 * 1024 * 1024,
      windowsHide: true,
    };
    try {
      execFile(program, words, options, (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : undefined;
        resolve({ code, output: stdout + stderr });
      });
    } catch (error) {
      // A path through something that is no folder is told at once, unlike a program that is missing.
      resolve({ code: undefined, output: String(error) });
    }
  });
}
