import { htmlText } from './html-blocks.ts';
import type { Reader } from './reader.ts';
import { empty } from './refusals.ts';
import { decode } from './txt.ts';

/** A saved web page. */
export const html: Reader = {
  format: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  read: async (bytes, file) => {
    const source = htmlText(decode(bytes, file));
    if (source.text === '') throw empty(file);
    return source;
  },
};
