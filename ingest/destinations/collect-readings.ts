import type { ReadDocument } from '../../graph/api/answers.ts';
import type { Reading } from '../../graph/contribution.ts';
import type { Destination } from './destination.ts';

/** For destinations that write only when all documents have come: what was read, by the documents' ids. */
export function collectReadings(readDocument: ReadDocument): {
  readonly readings: ReadonlyMap<string, Reading>;
  readonly take: Destination['take'];
} {
  const readings = new Map<string, Reading>();
  const take: Destination['take'] = async (bytes, file) => {
    const reading = await readDocument(bytes, file);
    const { document, findings } = reading.contribution;
    readings.set(document.id, reading);
    return { outcome: 'added', document, findings };
  };
  return { readings, take };
}
