// `node ingest/setup/run.mjs <file.ts> [words …]` runs a TypeScript program of this project.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';
import './engine.mjs';

const [entry] = process.argv.splice(2, 1);
await import(await bundle(pathToFileURL(resolve(entry))));
