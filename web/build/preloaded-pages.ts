import type { Plugin, Rolldown } from 'vite';

/** `views/graph/GraphView.tsx`: what the address `/graph` shows. */
const viewFile = /\/views\/([a-z]+)\/[A-Za-z]+View\.tsx$/;
/** The overview is at `/`: its page is `index.html`, which the server also answers an unknown address with. */
const atRoot = 'overview';
/** What `main.tsx` fetches whatever the address: what asks before what draws, as a browser fetches six files at a time. */
const inEachPage = ['ask', 'page'];

/**
 * Writes a page for each view (`graph/index.html`, which the server answers `/graph` with), and names in it the code and
 * styles that it needs: they come beside the first script, and not after it has been run.
 */
export function preloadedPages(): Plugin {
  return {
    name: 'preloaded-pages',
    apply: 'build',
    generateBundle: {
      // After the page itself has been written.
      order: 'post',
      handler(_options, bundle) {
        const html = bundle['index.html'];
        if (html?.type !== 'asset') throw new Error('The build gave no page.');
        const source = String(html.source);
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const always = inEachPage.flatMap((name) => filesOf(named(chunks, name), bundle));
        for (const chunk of chunks) {
          const view = viewFile.exec(chunk.facadeModuleId ?? '')?.[1];
          if (!view) continue;
          const preloaded = preloading(source, [...always, ...filesOf(chunk, bundle)]);
          if (view === atRoot) html.source = preloaded;
          else this.emitFile({ type: 'asset', fileName: `${view}/index.html`, source: preloaded });
        }
      },
    },
  };
}

function named(chunks: readonly Rolldown.OutputChunk[], name: string): Rolldown.OutputChunk {
  const chunk = chunks.find((one) => one.name === name);
  if (!chunk) throw new Error(`The build gave no chunk for ${name}.`);
  return chunk;
}

/** A chunk with all that it imports at once, and their style sheets. */
function filesOf(chunk: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): string[] {
  const found = new Set<string>();
  const add = (file: Rolldown.OutputChunk) => {
    if (found.has(file.fileName)) return;
    found.add(file.fileName);
    for (const style of file.viteMetadata?.importedCss ?? []) found.add(style);
    for (const name of file.imports) {
      const imported = bundle[name];
      if (imported?.type === 'chunk') add(imported);
    }
  };
  add(chunk);
  return [...found];
}

/** The page with a link for each file that it does not name yet. */
function preloading(html: string, files: readonly string[]): string {
  const links = [...new Set(files)].filter((file) => !html.includes(`"/${file}"`)).map(link);
  return html.replace('</head>', `${links.join('')}</head>`);
}

const link = (file: string) =>
  file.endsWith('.css')
    ? `  <link rel="preload" as="style" crossorigin href="/${file}">\n  `
    : `  <link rel="modulepreload" crossorigin href="/${file}">\n  `;
