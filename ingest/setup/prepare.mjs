// `node ingest/setup/prepare.mjs` makes all that a start would make, for a place where the one who starts may not write.
import { bundle } from './bundle.mjs';
import { buildExplorer } from './explorer.mjs';

if (!buildExplorer()) process.exit(2);
for (const entry of ['../main.ts', '../reading-thread/inside.ts']) await bundle(new URL(entry, import.meta.url));
