import type { ReadDocument } from '../../graph/api/answers.ts';
import type { Reading } from '../../graph/contribution.ts';
import { type Destination, readingHere } from './destination.ts';

/** For destinations that write only when all documents have come: what was read, by the documents' ids. */
export function collectReadings(readDocument: ReadDocument): {
  readonly readings: ReadonlyMap<string, Reading>;
  readonly begin: Destination['begin'];
} {
  const readings = new Map<string, Reading>();
  const begin = readingHere(readDocument, async (reading) => {
    readings.set(reading.contribution.document.id, reading);
    return 'added';
  });
  return { readings, begin };
}
