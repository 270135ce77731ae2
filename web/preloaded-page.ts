import type { Plugin } from 'vite';

/**
 * Names in `index.html` the code that `main.tsx` fetches whatever the address, so that it comes beside the first script
 * and not after it.
 */
export function preloadedPage(): Plugin {
  return {
    name: 'preloaded-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const page = Object.values(bundle ?? {}).find((file) => file.type === 'chunk' && file.name === 'page');
        if (page?.type !== 'chunk') throw new Error('The build gave no chunk for the page.');
        return [page.fileName, ...page.imports].map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
          injectTo: 'head' as const,
        }));
      },
    },
  };
}
