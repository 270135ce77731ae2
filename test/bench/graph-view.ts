import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import { type SeededServer, startSeededServer } from '../support/server.ts';
import { expandTimes, type Movement, moved, searchTimes } from './graph-view/acts.ts';
import { serveBare } from './graph-view/bare.ts';
import { barePage, type Opened, ourPage } from './graph-view/pages.ts';
import { fill, type SavedView, type Size, savedView } from './graph-view/view.ts';
import type { BenchRow } from './row.ts';
import { createSteps, type Steps } from './steps.ts';

/**
 * The graph view beside a bare page of the same drawing library: the same questions to the same server, the same
 * places and camera kept in the browser. First paint, `render` events a second while the mouse drags and zooms, and for
 * ours how long expanding and searching take. Both are measured in turns. Of frames the best turn counts: what other
 * programs on the machine take is not ours. A first paint is opened more often, and of paints the median counts: the
 * best of a few says little about the others. Of the acts, nine of each, the median and the worst are told.
 */

const sizes: readonly Size[] = [
  { name: '200', documents: 4, provinces: [0], elements: 200 },
  { name: '1000', documents: 18, provinces: [1], elements: 1000 },
  { name: '3000', documents: 46, provinces: [2], elements: 3000 },
  { name: '5000', documents: 76, provinces: [3], elements: 5000, frames: 40 },
  { name: '3000-6000', documents: 70, provinces: [4, 5], elements: 9000 },
];
const turns = 3;
/** Both pages are opened so often beside those turns, only to be painted. */
const furtherPaints = 8;
const actsInTurn = 3;
const mostPainted = 1.2;
const mostExpand = 300;
const mostSearch = 100;
/** What is simplified while the picture moves is back by then. */
const mostAnew = 200;

/** One part for each size, so that each can be measured by itself: `graph-view-3000`. */
export const graphViewParts: Readonly<Record<string, () => Promise<BenchRow[]>>> = Object.fromEntries(
  sizes.map((size) => [`graph-view-${size.name}`, () => benchSize(size)]),
);

async function benchSize(size: Size): Promise<BenchRow[]> {
  const steps = createSteps(`graph-view-${size.name}`);
  const server = await startSeededServer();
  const bare = await serveBare(server);
  const browser = await launchChromium();
  try {
    await steps.take('made documents', () => fill(server, size));
    return await measure({ server, bare: bare.url, browser, steps }, size, await savedView(server, size));
  } finally {
    await browser.close();
    await bare.stop();
    await server.stop();
  }
}

interface Bench {
  readonly server: SeededServer;
  /** Address of the bare page. */
  readonly bare: string;
  readonly browser: Browser;
  readonly steps: Steps;
}

interface Paint {
  /** From the navigation until everything is painted, in ms. */
  readonly painted: number;
  /** Processor time of the page until then, in ms. */
  readonly worked: number;
}

interface Paints {
  readonly own: Paint[];
  readonly bare: Paint[];
}

interface Figures extends Paint {
  readonly dragging: Movement;
  readonly zooming: Movement;
}

/** How long each took, in ms. */
interface Acts {
  readonly expand: number[];
  readonly search: number[];
  readonly drawnAnew: number[];
}

async function measure(bench: Bench, size: Size, view: SavedView): Promise<BenchRow[]> {
  const own: Figures[] = [];
  const bare: Figures[] = [];
  const acts: Acts = { expand: [], search: [], drawnAnew: [] };
  let of = '';
  for (let turn = 0; turn < turns; turn++) {
    await bench.steps.take(`turn ${turn + 1} of ${turns}`, async () => {
      const [ours, theirs] = await inTurn(bench, view, acts);
      own.push(ours.figures);
      bare.push(theirs.figures);
      of = `graph view, ${theirs.drawn}`;
    });
  }
  const paints: Paints = { own: [...own], bare: [...bare] };
  await bench.steps.take('further first paints', () => paintFurther(bench, view, paints));
  const [paint, barePaint] = [medianPaint(paints.own), medianPaint(paints.bare)];
  const [ours, theirs] = [bestMovements(own), bestMovements(bare)];
  const frames = (what: 'dragging' | 'zooming'): BenchRow[] => {
    const [{ frames: value, work }, other] = [ours[what], theirs[what]];
    const least = Math.max(other.frames, size.frames ?? 0);
    return [
      {
        what: `${of}: frames while ${what}, bare ${other.frames.toFixed(0)}`,
        value,
        unit: 'frames/s',
        ...goal(`≥ ${least.toFixed(0)}`, value >= least),
      },
      { what: `${of}: processor time of each, bare ${other.work.toFixed(1)}`, value: work, unit: 'ms' },
    ];
  };
  const time = (what: string, value: number, most: number): BenchRow => ({
    what: `${of}: ${what}`,
    value,
    unit: 'ms',
    ...goal(`≤ ${most.toFixed(0)}`, value <= most),
  });
  return [
    time(`first paint, bare ${barePaint.painted.toFixed(0)}`, paint.painted, barePaint.painted * mostPainted),
    time(`processor time of it, bare ${barePaint.worked.toFixed(0)}`, paint.worked, barePaint.worked * mostPainted),
    ...frames('dragging'),
    ...frames('zooming'),
    time('drawn anew after zooming, median', median(acts.drawnAnew), mostAnew),
    time('expand, median', median(acts.expand), mostExpand),
    time('expand, worst', Math.max(...acts.expand), mostExpand),
    time('search, median', median(acts.search), mostSearch),
    time('search, worst', Math.max(...acts.search), mostSearch),
  ];
}

const goal = (said: string, met: boolean) => ({ goal: said, met });

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1]!;

const medianPaint = (paints: readonly Paint[]): Paint => ({
  painted: median(paints.map(({ painted }) => painted)),
  worked: median(paints.map(({ worked }) => worked)),
});

const bestMovements = (figures: readonly Figures[]) => ({
  dragging: bestMovement(figures.map(({ dragging }) => dragging)),
  zooming: bestMovement(figures.map(({ zooming }) => zooming)),
});

const bestMovement = (movements: readonly Movement[]): Movement => ({
  frames: Math.max(...movements.map(({ frames }) => frames)),
  work: Math.min(...movements.map(({ work }) => work)),
});

/** Ours and bare, in turns. */
async function paintFurther({ server, bare, browser }: Bench, view: SavedView, paints: Paints): Promise<void> {
  const painted = async (opened: Opened): Promise<Paint> => {
    const worked = await processorTime(opened.page);
    await opened.page.close();
    return { painted: opened.painted, worked };
  };
  for (let turn = 0; turn < furtherPaints; turn++) {
    const ours = await ourPage(browser, server.url, view);
    paints.own.push(await painted(ours));
    paints.bare.push(await painted(await barePage(browser, bare, view, alike(ours.asked, server.url, bare))));
  }
}

/** What was asked of one server, asked of the other. */
const alike = (asked: readonly string[], one: string, other: string): string[] =>
  asked.map((url) => url.replace(one, other));

async function inTurn({ server, bare, browser }: Bench, view: SavedView, acts: Acts) {
  const measured = async <One extends Opened>(open: () => Promise<One>) => {
    const opened = await open();
    const worked = await processorTime(opened.page);
    const { drawnAnew, ...movements } = await moved(opened.page, () => processorTime(opened.page));
    if (drawnAnew !== undefined) acts.drawnAnew.push(drawnAnew);
    const figures = { painted: opened.painted, worked, ...movements };
    return { opened, figures, drawn: `${opened.nodes} nodes and ${opened.edges} relationships` };
  };
  const ours = await measured(() => ourPage(browser, server.url, view));
  acts.expand.push(...(await expandTimes(ours.opened.page, actsInTurn)));
  acts.search.push(...(await searchTimes(ours.opened.page, actsInTurn)));
  await ours.opened.page.close();
  const theirs = await measured(() => barePage(browser, bare, view, alike(ours.opened.asked, server.url, bare)));
  await theirs.opened.page.close();
  return [ours, theirs] as const;
}

/**
 * What the page's own process has used of the processors since it began, in ms. The browser has more of them, also for
 * pages of its own.
 */
async function processorTime(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const used = metrics.find(({ name }) => name === 'ProcessTime');
  if (!used) throw new Error('the browser does not say what its page has used of the processors');
  return used.value * 1000;
}
