import mammoth from 'mammoth';
import { htmlText } from './html-blocks.ts';
import type { Reader, SourceText } from './reader.ts';
import { damagedWord, empty } from './refusals.ts';

/** A Word document: mammoth makes HTML of it, which is walked like a page; pictures are left out. */
export const docx: Reader = {
  format: 'docx',
  extensions: ['.docx'],
  read: async (bytes, file) => {
    const source = await wordText(bytes, file);
    if (source.text === '') throw empty(file);
    return source;
  },
};

const noPictures = mammoth.images.imgElement(async () => ({ src: '' }));

async function wordText(bytes: Uint8Array, file: string): Promise<SourceText> {
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage: noPictures });
    return htmlText(value);
  } catch (cause) {
    throw damagedWord(file, cause);
  }
}
