// How soon Node's engine compiles what runs again and again. A document goes through some hundreds of functions a few times
// each: with the engine's own patience (67584) most of them run uncompiled for the first thousand documents.
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--interrupt-budget=20000');
