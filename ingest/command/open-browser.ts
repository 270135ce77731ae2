import { spawn } from 'node:child_process';

const openers: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Opens an address in the person's browser. Where there is none, the printed address is enough. */
export function openBrowser(url: string): void {
  const [command, ...words] = openers[process.platform] ?? ['xdg-open'];
  const opened = spawn(command, [...words, url], { detached: true, stdio: 'ignore' });
  opened.on('error', () => {});
  opened.unref();
}
