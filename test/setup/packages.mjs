import { spawnSync } from 'node:child_process';
import { installWithApt } from '../../graph/neo4j/local-server/system-packages.mjs';
import { findChromium } from '../../graph/server/find-chromium.mjs';

const packages = [
  { name: 'chromium', there: () => findChromium() !== undefined },
  { name: 'fonts-noto-cjk', there: hasChineseFont },
];

/** Installs the browser and the Chinese fonts of the browser tests where they are missing and it may; else says what to do. */
export function installSystemPackages() {
  const missing = packages.filter(({ there }) => !there());
  if (missing.length === 0) return;
  const names = missing.map(({ name }) => name);
  console.log(`正在安装浏览器测试所需的系统软件包：${names.join(' ')} / Installing system packages …`);
  installWithApt(names);
  const still = missing.filter(({ there }) => !there()).map(({ name }) => name);
  if (still.length === 0) return;
  console.error(`浏览器测试缺少：${still.join(' ')}。请安装后重试，例如 sudo apt-get install ${still.join(' ')}；`);
  console.error('或安装 Chrome / Chromium 并用环境变量 CHROME_PATH 指出它的位置，再安装任一中文字体。');
  console.error(
    `The browser tests need: ${still.join(' ')}. Install them, for example: sudo apt-get install ${still.join(' ')},`,
  );
  console.error('or install Chrome or Chromium, name it in CHROME_PATH, and install any Chinese font.');
}

function hasChineseFont() {
  // Systems other than Linux bring Chinese fonts along.
  if (process.platform !== 'linux') return true;
  const listed = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return listed.status === 0 && listed.stdout.trim() !== '';
}
