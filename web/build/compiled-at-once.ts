import type { Plugin } from 'vite';

/**
 * What draws, while the page around it is run. What the page itself is made of is not among them: it would be run that
 * much later.
 */
const first = ['shared', 'GraphView'];

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
        for (const name of first) {
          const file = Object.values(bundle).find((one) => one.type === 'chunk' && one.name === name);
          if (file?.type !== 'chunk') throw new Error(`The build gave no chunk for ${name}.`);
          file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
        }
      },
    },
  };
}
