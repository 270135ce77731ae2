import type { Reader, SourceText } from './reader.ts';
import { damagedWord, empty, tooLargeUnpacked } from './refusals.ts';
import { unpackedSize } from './unpacked-size.ts';

/**
 * Megabytes of text and layout; five hundred pages stay below. Pictures are not unpacked. Laid out as a tree it takes a
 * hundred times as much memory.
 */
const largestUnpacked = 16;
const isUnpacked = (name: string) => !name.startsWith('word/media/');

/** A Word document: mammoth makes HTML of it, which is walked like a page; pictures are left out. */
export const docx: Reader = {
  format: 'docx',
  extensions: ['.docx'],
  read: async (bytes, file) => {
    if (unpackedSize(bytes, isUnpacked) > largestUnpacked * 1024 * 1024) throw tooLargeUnpacked(file, largestUnpacked);
    const source = await wordText(bytes, file);
    if (source.text === '') throw empty(file);
    return source;
  },
};

/** The libraries are loaded with the first file that needs them: a start without one is not held up. */
async function wordText(bytes: Uint8Array, file: string): Promise<SourceText> {
  const { default: mammoth } = await import('mammoth');
  const { htmlText } = await import('./html-blocks.ts');
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage });
    return htmlText(value, file);
  } catch (cause) {
    throw damagedWord(file, cause);
  }
}
