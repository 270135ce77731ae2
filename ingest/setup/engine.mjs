// How Node's engine treats this program, measured by the documents read a second and by the opening of a large store.
import { setFlagsFromString } from 'node:v8';

// How soon it compiles what runs again and again. A document goes through some hundreds of functions a few times each:
// with the engine's own patience (67584) most of them run uncompiled for the first thousand documents.
setFlagsFromString('--interrupt-budget=1500');
// How much of what a function calls is compiled into it again (920 otherwise): smaller code is compiled sooner, and more of
// it stays in the processor's near memory.
setFlagsFromString('--max-inlined-bytecode-size-cumulative=200');
// Otherwise it takes what lives as long as one document for what lives for ever, and lays it where garbage is collected
// late, in memory that no cache holds.
setFlagsFromString('--no-allocation-site-pretenuring');
