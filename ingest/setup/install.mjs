import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Installs what the lockfile names, unless every package of it is there in its version. Returns whether all is there. */
export function installPackages() {
  if (installed()) return true;
  console.log('正在安装所需的软件包（npm ci），请稍候…… / Installing packages (npm ci) …');
  // NODE_ENV=production would leave out what builds and runs the project.
  const words = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
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

/** npm keeps a copy of the lockfile beside what it installed. */
function installed() {
  const wanted = packagesOf('package-lock.json');
  const there = packagesOf('node_modules/.package-lock.json');
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || entry.devOptional || there[path]?.version === entry.version,
  );
}

function packagesOf(file) {
  const path = `${root}/${file}`;
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')).packages ?? {}) : {};
}
