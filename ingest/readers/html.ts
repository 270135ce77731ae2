import type { Reader } from './reader.ts';
import { empty } from './refusals.ts';
import { decode } from './txt.ts';

/** A saved web page. Its library is loaded with the first one, so that a start without one is not held up. */
export const html: Reader = {
  format: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  read: async (bytes, file) => {
    const { htmlText } = await import('./html-blocks.ts');
    const source = htmlText(decode(bytes, file), file);
    if (source.text === '') throw empty(file);
    return source;
  },
};
