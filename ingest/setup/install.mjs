import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Installs what the lockfile names, unless every package of it is there in its version. Returns whether all is there. */
export function installPackages() {
  if (installed()) return true;
  console.log('正在安装所需的软件包（npm ci），请稍候…… / Installing packages (npm ci) …');
  // NODE_ENV=production would leave out what builds and runs the project.
  const words = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const npm = runningNpm();
  const done = npm
    ? spawnSync(process.execPath, [npm, ...words], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
    : spawnSync('npm', words, {
        cwd: root,
        stdio: ['ignore', 'inherit', 'inherit'],
        shell: process.platform === 'win32',
      });
  if (done.status === 0) return true;
  console.error('软件包没有装好：请检查网络后，在项目文件夹中运行 npm ci，再重试。');
  console.error(
    'The packages could not be installed: check the network, run npm ci in the project folder, and try again.',
  );
  return false;
}

/** The npm that runs this; undefined under another package manager, which names itself in the same variable. */
function runningNpm() {
  const path = process.env.npm_execpath;
  return path && /^npm(-cli)?\.[cm]?js$/.test(basename(path)) ? path : undefined;
}

/** npm keeps a copy of the lockfile beside what it installed; half of one says that npm was stopped while it installed. */
function installed() {
  const wanted = packagesOf('package-lock.json');
  let there;
  try {
    there = packagesOf('node_modules/.package-lock.json');
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || entry.devOptional || there[path]?.version === entry.version,
  );
}

function packagesOf(file) {
  const path = `${root}/${file}`;
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')).packages ?? {}) : {};
}
