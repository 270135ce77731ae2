import type { Plugin } from 'vite';

const reactDom = /\/react-dom\/cjs\/react-dom-client\.production\.js$/;
/** What React throws where the page that a server has rendered is not the one it renders. */
const mismatch = /(HydrationMismatchException\s*=\s*)Error\(formatProdErrorMessage\(519\)\)/;

/**
 * React makes an error while it is run, before it renders anything, for pages that a server has rendered: ours are not.
 * With an inspector at the page, as development tools and test drivers are, the browser reads all of React and the page's
 * code once more to say where that error was made.
 */
export function neverHydrated(): Plugin {
  return {
    name: 'never-hydrated',
    apply: 'build',
    transform(code, id) {
      if (!reactDom.test(id)) return undefined;
      if (!mismatch.test(code)) throw new Error('React no longer makes an error while it is run: drop this plugin.');
      return { code: code.replace(mismatch, '$1{}'), map: null };
    },
  };
}
