import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { freePort } from '../graph/neo4j/local-server/free-port.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

/** No Docker engine runs in the tests: the image's own commands are run in an empty folder instead. */

const root = fileURLToPath(new URL('..', import.meta.url));

interface Instruction {
  readonly word: string;
  readonly rest: string;
}

const instructions: Instruction[] = readFileSync(join(root, 'Dockerfile'), 'utf8')
  .replaceAll(/\\\n\s*/g, '')
  .split('\n')
  .filter((line) => /^[A-Z]+ /.test(line))
  .map((line) => ({ word: line.slice(0, line.indexOf(' ')), rest: line.slice(line.indexOf(' ') + 1) }));
const of = (word: string) => instructions.filter((each) => each.word === word).map(({ rest }) => rest);

/** What the build context holds: the project's files without those that .dockerignore leaves out. */
function context(): string[] {
  const left = readFileSync(join(root, '.dockerignore'), 'utf8').split('\n').filter(Boolean);
  const words = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const files = execFileSync('git', words, { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
  return files.filter((file) => !left.some((name) => file === name || file.startsWith(`${name}/`)) && exists(file));
}
const exists = (file: string) => existsSync(join(root, file));

function copy(rest: string, workdir: string): void {
  const words = rest.split(' ').slice(0, -1);
  for (const file of words.includes('.') ? context() : words) {
    mkdirSync(dirname(join(workdir, file)), { recursive: true });
    cpSync(join(root, file), join(workdir, file));
  }
}

const succeeds = (command: string, cwd: string, env: NodeJS.ProcessEnv) => {
  try {
    execFileSync('sh', ['-c', command], { cwd, env, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

describe('the image', () => {
  it('is of a Node that the project runs on, and does not run as root', () => {
    expect(of('FROM')[0]).toMatch(/^node:20-/);
    expect(of('USER')).toEqual(['node']);
  });

  it.skipIf(process.platform === 'win32')(
    'installs, builds, starts and becomes healthy by its own commands in an empty folder',
    async () => {
      const folder = temporaryFolder();
      onTestFinished(() => folder.remove(), 120_000);
      const workdir = join(folder.path, 'atlas');
      const data = join(folder.path, 'data');
      mkdirSync(workdir);
      mkdirSync(data);
      const { PATH, HOME } = process.env;
      for (const { word, rest } of instructions) {
        if (word === 'COPY') copy(rest, workdir);
        // The folder of the data and its owner are the container's.
        if (word !== 'RUN' || rest.startsWith('mkdir /data')) continue;
        execFileSync('sh', ['-c', rest], { cwd: workdir, env: { PATH, HOME }, stdio: 'inherit' });
      }
      const set = Object.fromEntries(
        of('ENV')[0]!
          .split(' ')
          .map((each) => each.split('=') as [string, string]),
      );
      const port = String(await freePort());
      const env = { PATH, HOME, ...set, HOST: '127.0.0.1', PORT: port, ATLAS_DATA: data };
      const [program, ...words] = JSON.parse(of('CMD').at(-1)!) as string[];
      const health = /CMD (.*)$/.exec(of('HEALTHCHECK')[0]!)![1]!;
      expect(succeeds(health, workdir, env)).toBe(false);

      const server = spawn(program!, words, { cwd: workdir, env, stdio: 'ignore' });
      onTestFinished(() => {
        server.kill('SIGKILL');
      });
      await expect.poll(() => succeeds(health, workdir, env), { timeout: 120_000, interval: 1000 }).toBe(true);
      const page = await (await fetch(`http://127.0.0.1:${port}/`)).text();
      expect(page).toContain('<div id="root">');
    },
    400_000,
  );
});
