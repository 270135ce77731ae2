import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOfSources, root } from './sources.mjs';

const built = join(root, 'dist/web');
const stamp = join(root, 'dist/web.sources');

/** Builds the explorer when what it is made of has changed since the last build. Returns whether it is there. */
export function buildExplorer() {
  const sources = hashOfSources(['web', 'graph', 'package-lock.json']);
  if (existsSync(join(built, 'index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sources)
    return true;
  console.log('正在构建图谱页面…… / Building the explorer …');
  rmSync(stamp, { force: true });
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const done = spawnSync(process.execPath, [vite, 'build', 'web', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (done.status !== 0) {
    console.error('图谱页面没有构建成功：原因见上，请改正后重试。');
    console.error('The explorer could not be built: see the reason above, correct it, and try again.');
    return false;
  }
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stamp, sources);
  return true;
}
