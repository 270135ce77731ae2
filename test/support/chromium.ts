import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../graph/server/find-chromium.mjs';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=zh-CN',
];

/** The system's Chromium, without a window. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found: install one, or name it in CHROME_PATH.');
  return chromium.launch({ executablePath, args: flags, headless: true });
}
