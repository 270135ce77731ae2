import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Core } from 'cytoscape';
import type { Browser, Page } from 'playwright-core';
import { neighbourhoodQuestion } from '../../graph/store/questions.ts';
import { writeState } from '../../web/views/graph/link.ts';
import { emptyState } from '../../web/views/graph/state.ts';
import { launchChromium } from '../support/chromium.ts';
import { type SeededServer, startSeededServer } from '../support/server.ts';
import { syntheticReading } from '../support/synthetic.ts';
import type { BenchRow } from './row.ts';

/**
 * The graph view beside a bare page of the same drawing library with the same elements at the same places, in one run:
 * first paint, `render` events a second while the mouse drags and zooms, and for ours how long expanding and searching
 * take. Every place is kept with the view, so no layout runs in either.
 */

interface Size {
  readonly what: string;
  /** Documents of the province whose departments are opened. */
  readonly documents: number;
  readonly elements: number;
  /** At least so many frames a second. */
  readonly frames?: number;
}

const sizes: readonly Size[] = [
  { what: '200', documents: 4, elements: 200 },
  { what: '1,000', documents: 18, elements: 1000 },
  { what: '3,000', documents: 46, elements: 3000 },
  { what: '5,000', documents: 76, elements: 5000, frames: 40 },
  { what: '3,000 nodes / 6,000 relationships', documents: 140, elements: 9000 },
];
const provinces = 31;
const mostPainted = 1.2;
const mostExpand = 300;
const mostSearch = 100;
const movingFor = 2000;
/** What has not come by then is told as this. */
const longestWait = 15_000;

export async function benchGraphView(): Promise<BenchRow[]> {
  const server = await startSeededServer();
  const browser = await launchChromium();
  try {
    const rows: BenchRow[] = [];
    for (const [province, size] of sizes.entries()) rows.push(...(await measure(server, browser, province, size)));
    return rows;
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function measure(server: SeededServer, browser: Browser, province: number, size: Size): Promise<BenchRow[]> {
  for (let i = 0; i < size.documents; i++) await server.store.applyDocument(syntheticReading(province + provinces * i));
  const view = await viewOf(server, province, size.elements);
  const ours = await ourPage(server, browser, view);
  const elements = await ours.page.evaluate(elementsOf);
  const own = { painted: ours.painted, ...(await moved(ours.page)) };
  const expanded = await expandTime(ours.page);
  const searched = await searchTime(ours.page);
  await ours.page.close();
  const bare = await barePage(server, browser, elements);
  const theirs = { painted: bare.painted, ...(await moved(bare.page)) };
  await bare.page.close();
  const { nodes, edges } = {
    nodes: elements.filter(isNode).length,
    edges: elements.filter((one) => !isNode(one)).length,
  };
  const of = `graph view, ${size.what} (${nodes} + ${edges})`;
  const frames = (what: string, value: number, bareValue: number): BenchRow => {
    const least = Math.max(bareValue, size.frames ?? 0);
    return row(
      `${of}: frames while ${what}, bare ${bareValue.toFixed(0)}`,
      value,
      'frames/s',
      `≥ ${least.toFixed(0)}`,
      value >= least,
    );
  };
  return [
    row(
      `${of}: first paint, bare ${theirs.painted.toFixed(0)} ms`,
      own.painted,
      'ms',
      `≤ ${(theirs.painted * mostPainted).toFixed(0)}`,
      own.painted <= theirs.painted * mostPainted,
    ),
    frames('dragging', own.dragging, theirs.dragging),
    frames('zooming', own.zooming, theirs.zooming),
    row(`${of}: expand`, expanded, 'ms', `≤ ${mostExpand}`, expanded <= mostExpand),
    row(`${of}: search`, searched, 'ms', `≤ ${mostSearch}`, searched <= mostSearch),
  ];
}

const row = (what: string, value: number, unit: string, goal: string, met: boolean): BenchRow => ({
  what,
  value,
  unit,
  goal,
  met,
});

interface View {
  readonly search: Readonly<Record<string, string | string[]>>;
  readonly nodes: number;
}

/** Departments of a province, opened to their tasks until there are so many elements, every place given. */
async function viewOf(server: SeededServer, province: number, wanted: number): Promise<View> {
  const ids = new Set<string>();
  const departments: string[] = [];
  let relationships = 0;
  for (let line = 0; line < 40 && ids.size + relationships < wanted; line++) {
    const id = `department:${110000 + province * 1000}/条线${line}`;
    const around = await server.store
      .neighbourhood(neighbourhoodQuestion.parse({ id, types: 'ASSIGNED_TO,IN_LINE,IN_REGION', limit: 500 }))
      .catch(() => undefined);
    if (!around || around.relationships.length < 4) continue;
    departments.push(id);
    for (const node of around.nodes) ids.add(node.id);
    relationships += around.relationships.length;
  }
  const side = Math.ceil(Math.sqrt(ids.size));
  const pins = Object.fromEntries(
    [...ids].map((id, i) => [id, { x: (i % side) * 130, y: Math.floor(i / side) * 110 }]),
  );
  const expansions = departments.map((id) => ({
    id,
    steps: [{ type: 'ASSIGNED_TO' as const, direction: 'in' as const }],
    all: true,
  }));
  const task = [...ids].find((id) => id.startsWith('task:'))!;
  const search = writeState({
    ...emptyState,
    roots: departments,
    expansions,
    pins,
    frame: { width: 800, height: 700 },
    selected: task,
  });
  return { search, nodes: ids.size };
}

interface Opened {
  readonly page: Page;
  /** From the navigation until everything is painted, in ms. */
  readonly painted: number;
}

async function newPage(browser: Browser, width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: width === 800 ? 800 : 900 }, locale: 'zh-CN' });
  // What runs TypeScript here marks functions by name, also those that are handed to the page.
  await page.addInitScript('globalThis.__name = (named) => named');
  return page;
}

async function ourPage(server: SeededServer, browser: Browser, { search, nodes }: View): Promise<Opened> {
  const page = await newPage(browser, 1440);
  await page.addInitScript(
    (view) => localStorage.setItem('yigai-atlas.views', JSON.stringify([['bench', view]])),
    search,
  );
  await page.goto(`${server.url}/graph?view=bench`, { waitUntil: 'commit' });
  return { page, painted: await paintedAt(page, nodes) };
}

const library = readFileSync(createRequire(import.meta.url).resolve('cytoscape/dist/cytoscape.min.js'), 'utf8');
const bareHtml = `<!doctype html><meta charset="utf-8"><style>body{margin:0}.canvas{position:absolute;inset:0}</style>
<div class="canvas"></div><script src="/bare/cytoscape.js"></script><script>
fetch('/bare/elements.json').then((answer) => answer.json()).then((elements) => cytoscape({
  container: document.querySelector('.canvas'), elements, layout: { name: 'preset' },
  style: [{ selector: 'node', style: { label: 'data(label)' } }],
}));
</script>`;

async function barePage(server: SeededServer, browser: Browser, elements: readonly Element[]): Promise<Opened> {
  const page = await newPage(browser, 800);
  await page.route('**/bare/index.html', (route) => route.fulfill({ contentType: 'text/html', body: bareHtml }));
  await page.route('**/bare/cytoscape.js', (route) => route.fulfill({ contentType: 'text/javascript', body: library }));
  await page.route('**/bare/elements.json', (route) => route.fulfill({ json: elements }));
  await page.goto(`${server.url}/bare/index.html`, { waitUntil: 'commit' });
  return { page, painted: await paintedAt(page, elements.filter(isNode).length) };
}

type Holder = HTMLElement & { _cyreg?: { cy: Core } };

/** When a frame with so many nodes was first drawn, counted from the navigation. */
function paintedAt(page: Page, nodes: number): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((painted) => {
        const look = () => {
          const cy = document.querySelector<Holder>('.canvas')?._cyreg?.cy;
          if (!cy || cy.nodes().length < wanted) requestAnimationFrame(look);
          else cy.one('render', () => requestAnimationFrame(() => painted(performance.now()))).forceRender();
        };
        look();
      }),
    nodes,
  );
}

interface Element {
  readonly data: { readonly id: string; readonly source?: string; readonly target?: string; readonly label?: string };
  readonly position?: { readonly x: number; readonly y: number };
}
const isNode = ({ data }: Element) => data.source === undefined;

function elementsOf(): Element[] {
  const { cy } = document.querySelector<Holder>('.canvas')!._cyreg!;
  return [
    ...cy.nodes().map((node) => ({
      data: { id: node.id(), label: String(node.data('caption')) },
      position: { ...node.position() },
    })),
    ...cy.edges().map((edge) => ({ data: { id: edge.id(), source: edge.source().id(), target: edge.target().id() } })),
  ];
}

/** `render` events a second while the mouse drags the picture, and while its wheel zooms. */
async function moved(page: Page): Promise<{ dragging: number; zooming: number }> {
  await page.waitForTimeout(600);
  await page.evaluate(() => {
    const { cy } = document.querySelector<Holder>('.canvas')!._cyreg!;
    cy.fit(undefined, 48);
    const counter = window as unknown as { renders: number };
    counter.renders = 0;
    cy.on('render', () => {
      counter.renders++;
    });
  });
  const box = (await page.locator('.canvas').first().boundingBox())!;
  // In the margin left of the picture: no node, and nothing that lies over the canvas.
  const middle = { x: box.x + 10, y: box.y + box.height / 2 };
  const renders = () => page.evaluate(() => (window as unknown as { renders: number }).renders);
  const during = async (act: (i: number) => Promise<void>) => {
    const [before, start] = [await renders(), performance.now()];
    for (let i = 0; performance.now() - start < movingFor; i++) await act(i);
    return ((await renders()) - before) / ((performance.now() - start) / 1000);
  };
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  const dragging = await during((i) =>
    page.mouse.move(middle.x + 120 + 120 * Math.sin(i / 9), middle.y - 60 * Math.sin(i / 7)),
  );
  await page.mouse.up();
  const zooming = await during((i) => page.mouse.wheel(0, Math.floor(i / 12) % 2 === 0 ? -40 : 40));
  return { dragging, zooming };
}

const atMost = (page: Page, done: Promise<number>): Promise<number> =>
  Promise.race([done, page.waitForTimeout(longestWait).then(() => longestWait)]);

/** From pressing the button until the nodes it brings are drawn. */
async function expandTime(page: Page): Promise<number> {
  const button = page.getByRole('button', { name: /^展开：量化目标/ });
  await button.waitFor();
  const done = page.evaluate(() => {
    const { cy } = document.querySelector<Holder>('.canvas')!._cyreg!;
    return new Promise<number>((drawn) => {
      let pressed = 0;
      document.addEventListener(
        'click',
        () => {
          pressed ||= performance.now();
        },
        { capture: true },
      );
      cy.one('add', 'node', () => cy.one('render', () => drawn(performance.now() - pressed)));
    });
  });
  await button.click();
  return atMost(page, done);
}

/** From the keystroke until suggestions stand in the list. */
async function searchTime(page: Page): Promise<number> {
  const done = page.evaluate(
    () =>
      new Promise<number>((shown) => {
        let typed = 0;
        document.addEventListener(
          'keydown',
          () => {
            typed = performance.now();
          },
          { capture: true },
        );
        new MutationObserver(() => {
          if (typed > 0 && document.querySelector('[role="option"]'))
            requestAnimationFrame(() => shown(performance.now() - typed));
        }).observe(document.body, { childList: true, subtree: true });
      }),
  );
  await page.getByRole('combobox').first().focus();
  await page.keyboard.press('w');
  return atMost(page, done);
}
