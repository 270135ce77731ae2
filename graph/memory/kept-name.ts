import type { DocumentInfo, Reading } from '../contribution.ts';
import { byCodePoint } from '../graph.ts';

/**
 * A document is its content, and one content may come under several file names: of those it came under while it was
 * held, the smallest by code point is kept, whichever came first. Coming again under another name changes nothing else.
 * @param held the document as it is held, where it is
 */
export function underKeptName(reading: Reading, held: DocumentInfo | undefined): Reading {
  const { document } = reading.contribution;
  if (!held || byCodePoint(document.file, held.file) <= 0) return reading;
  return { ...reading, contribution: { ...reading.contribution, document: { ...document, file: held.file } } };
}
