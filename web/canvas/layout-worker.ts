import '../data/schemas-without-eval.ts';
import { arrange, type LayoutTask } from './arrange.ts';
import { forcePlaces } from './force.ts';

/** Answers one task: a layout that takes long keeps neither the pointer nor the keyboard waiting. */
self.addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  self.postMessage(arrange(data, forcePlaces));
});
