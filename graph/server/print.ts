import type { Browser } from 'playwright-core';
import { NoBrowser, NotPrinted, type Print, PrintersBusy } from '../api/pdf.ts';
import { findChromium } from './find-chromium.mjs';

/** Milliseconds that all scenes of a story may take. */
const patience = 120_000;
const pages = '.print-pages';
/** So many are printed or wait for it; who comes then is told at once. */
const mostWaiting = 8;

/**
 * Prints pages of the explorer through a Chromium of this machine, one story after the other: vectors and letters, in
 * the page size that the style sheet names.
 * @param origin where the explorer is served
 * @param find names the browser; the usual places unless told otherwise
 */
export function printer(origin: () => string, find = findChromium): Print {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return async (path, language) => {
    if (waiting >= mostWaiting) throw new PrintersBusy(busy);
    waiting++;
    const run = () => print(find(), `${origin()}${path}`, language);
    const mine = last.then(run, run).finally(() => waiting--);
    last = mine.catch(() => undefined);
    return mine;
  };
}

async function print(executablePath: string | undefined, url: string, language: string): Promise<Uint8Array> {
  if (!executablePath) throw new NoBrowser(noBrowser);
  // Only who prints pays for the library.
  const { chromium } = await import('playwright-core');
  let browser: Browser;
  try {
    browser = await chromium.launch({ executablePath, args: ['--disable-gpu'], timeout: patience });
  } catch (cause) {
    throw new NoBrowser(noBrowser, { cause });
  }
  try {
    const page = await browser.newPage({
      locale: 'zh-CN',
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
    });
    await page.addInitScript(
      (kept) => localStorage.setItem('yigai-atlas.preferences', kept),
      JSON.stringify({ language, theme: 'light' }),
    );
    await page.goto(url, { timeout: patience });
    const drawn = page.locator(`${pages}[data-outcome]`);
    await drawn.waitFor({ state: 'attached', timeout: patience });
    const outcome = await drawn.getAttribute('data-outcome');
    if (outcome !== 'ready') throw new Error(`the pages are ${outcome}`);
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  } catch (cause) {
    throw new NotPrinted(notPrinted, { cause });
  } finally {
    await browser.close();
  }
}

const noBrowser = {
  zh: '这台机器上没有能用的 Chromium：请在打印页里选“另存为 PDF”；或安装 Chromium，或用 CHROME_PATH 指出它的位置。',
  en: 'No Chromium works on this machine: choose "Save as PDF" on the print page, or install Chromium, or name it in CHROME_PATH.',
};

const busy = {
  zh: `已有 ${mostWaiting} 份 PDF 在排队，这一份没有做：请过一会儿再试，或在打印页里选“另存为 PDF”。`,
  en: `${mostWaiting} PDFs are waiting already, so this one was not made: try again in a while, or choose "Save as PDF" on the print page.`,
};

const notPrinted = {
  zh: 'PDF 没有做成：有场景没有画完。请在打印页里看哪一页不全，或选“另存为 PDF”。',
  en: 'The PDF was not made: a scene could not be drawn. See on the print page which one, or choose "Save as PDF" there.',
};
