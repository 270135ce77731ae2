import { fileURLToPath } from 'node:url';

/** What `node` is told so that it runs a TypeScript program of the project: this, its path, its words. */
export const runScript = fileURLToPath(new URL('../../ingest/setup/run.mjs', import.meta.url));
