import { serveStatic } from '@hono/node-server/serve-static';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { compress } from 'hono/compress';
import { answerOtherMethod } from '../api/methods.ts';

/** The build puts a hash of the content into these names. */
const hashed = '/assets/';

/**
 * Mounts the built explorer behind the API: its files, and its page for every other address, since those are views
 * that the page itself reads from the URL.
 * @param folder where the build lies
 */
export function serveExplorer(app: OpenAPIHono, folder: string): void {
  app.get('*', compress());
  app.get(
    '*',
    serveStatic({
      root: folder,
      precompressed: true,
      onFound: (_path, c) => c.header('Cache-Control', cacheOf(c.req.path)),
    }),
  );
  app.get('*', async (c, next) => {
    // A missing file is missing; answering it with a page would only hide that.
    if (c.req.path.startsWith(hashed)) return c.notFound();
    c.header('Cache-Control', 'no-cache');
    return serveStatic({ root: folder, path: 'index.html' })(c, next);
  });
  app.all('*', (c) => answerOtherMethod(c, ['GET']));
}

function cacheOf(path: string): string {
  return path.startsWith(hashed) ? 'public, max-age=31536000, immutable' : 'no-cache';
}
