import { spawnSync } from 'node:child_process';

/** Installs packages of the system where apt is there and may. Returns whether it tried. */
export function installWithApt(names) {
  const apt = aptGet();
  if (!apt) return false;
  run([...apt, 'update']);
  run([...apt, 'install', '-y', '--no-install-recommends', ...names]);
  return true;
}

/** How apt-get is called here with the right to install; undefined where it may not, or is not. */
function aptGet() {
  if (!succeeds('apt-get', ['--version'])) return undefined;
  if (process.getuid?.() === 0) return ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  if (succeeds('sudo', ['-n', 'true'])) return ['sudo', '-n', 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  return undefined;
}

function succeeds(command, words) {
  return spawnSync(command, words, { stdio: 'ignore' }).status === 0;
}

function run([command, ...words]) {
  spawnSync(command, words, { stdio: ['ignore', 'inherit', 'inherit'] });
}
