import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { formOf } from '../../ingest/reading/normalise/characters.ts';

export interface PdfPage {
  /** Width and height in points. */
  readonly size: readonly [number, number];
  /** All its letters in the order they were drawn, without blanks; radicals that stand for characters are those characters. */
  readonly text: string;
  readonly images: number;
}

const images: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
]);

/** What a PDF holds, as a program reads it that did not write it. */
export async function readPdf(bytes: Uint8Array): Promise<PdfPage[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: PdfPage[] = [];
  for (let n = 1; n <= pdf.numPages; n++) {
    const page = await pdf.getPage(n);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const { fnArray } = await page.getOperatorList();
    pages.push({
      size: [Math.round(width), Math.round(height)],
      text: withoutBlanks(items.map((item) => ('str' in item ? item.str : '')).join('')),
      images: fnArray.filter((operator) => images.has(operator)).length,
    });
  }
  await pdf.destroy();
  return pages;
}

/** A text as `readPdf` writes it. */
export const withoutBlanks = (text: string): string =>
  [...text.normalize('NFKC').replace(/\s+/g, '')]
    .map((char) => String.fromCodePoint(formOf(char.codePointAt(0)!)))
    .join('');
