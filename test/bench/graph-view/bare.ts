import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { startServer } from '../../../graph/server.ts';
import { readDocument } from '../../../ingest/read-document.ts';
import type { SeededServer } from '../../support/server.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const html = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/bare.css">
<div class="canvas"></div><script src="/cytoscape.js"></script><script src="/bare.js"></script>`;

const styles = 'body { margin: 0 } .canvas { position: absolute; inset: 0 }';

/** The library as it comes: the same questions asked at once, the same places kept in the browser, names as labels. */
const script = `const { asked, places, viewport } = JSON.parse(localStorage.getItem('bare'));
Promise.all(asked.map((url) => fetch(url).then((answer) => answer.json()))).then((answers) => {
  const nodes = new Map();
  const edges = new Map();
  for (const answer of answers) {
    for (const node of answer.nodes ?? [answer]) nodes.set(node.id, node);
    for (const line of answer.relationships ?? []) edges.set(line.id, line);
  }
  const drawn = (id) => places[id] !== undefined;
  cytoscape({
    container: document.querySelector('.canvas'),
    layout: { name: 'preset', fit: false },
    ...viewport,
    style: [{ selector: 'node', style: { label: 'data(label)' } }],
    elements: [
      ...[...nodes.values()].filter(({ id }) => drawn(id)).map(({ id, properties }) => ({
        data: { id, label: properties.name }, position: places[id],
      })),
      ...[...edges.values()].filter(({ from, to }) => drawn(from) && drawn(to)).map(({ id, from, to }) => ({
        data: { id, source: from, target: to },
      })),
    ],
  });
});
`;

/**
 * A second server of the same store with the bare page in place of the explorer: it comes to the browser in the same way, compressed
 * before, and nothing stands between it and what it asks.
 */
export async function serveBare({ store }: SeededServer): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const folder = temporaryFolder();
  writeFileSync(join(folder.path, 'index.html'), html);
  writeFileSync(join(folder.path, 'bare.css'), styles);
  writeFileSync(join(folder.path, 'bare.js'), script);
  const library = readFileSync(createRequire(import.meta.url).resolve('cytoscape/dist/cytoscape.min.js'));
  writeFileSync(join(folder.path, 'cytoscape.js'), library);
  writeFileSync(join(folder.path, 'cytoscape.js.gz'), gzipSync(library));
  const server = await startServer({
    store,
    storeName: 'embedded',
    storePlace: folder.path,
    readDocument,
    host: '127.0.0.1',
    port: 0,
    dataFolder: folder.path,
    explorer: folder.path,
    onUnexpected: (error) => console.error(error),
    checkAnswers: true,
  });
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      folder.remove();
    },
  };
}
