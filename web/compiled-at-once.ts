import type { Plugin } from 'vite';

/** What stands in the way of every first picture; most of its functions are called for it. */
const first = ['index', 'zod', 'ask', 'page', 'shared', 'GraphView'];

/**
 * Has the browser compile all functions of these files while they come, beside the page, and not one by one when they
 * are first called: https://v8.dev/blog/explicit-compile-hints. Others take the line for a comment.
 */
export function compiledAtOnce(): Plugin {
  return {
    name: 'compiled-at-once',
    apply: 'build',
    generateBundle: {
      // After what writes into the first lines of files.
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk' && first.includes(file.name))
            file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
        }
      },
    },
  };
}
