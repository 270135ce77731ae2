// A thread of its own knows no TypeScript.
import { bundle } from '../setup/bundle.mjs';

await import(await bundle(new URL('./inside.ts', import.meta.url)));
