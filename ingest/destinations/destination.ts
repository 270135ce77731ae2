import type { ReadDocument } from '../../graph/api/answers.ts';
import type { DocumentInfo, Finding, Reading } from '../../graph/contribution.ts';

/** What became of a file that was handed over. */
export interface Taken {
  readonly outcome: 'added' | 'unchanged' | 'refused';
  readonly document?: DocumentInfo;
  /** For a refused file one, whose message says why. */
  readonly findings: readonly Finding[];
}

/** What is known of a document once all have arrived: only then is it clear which cited ones are held. */
export interface Account {
  readonly document: DocumentInfo;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly tasks: number;
  /** Stated assignments of these tasks. */
  readonly units: number;
  /** Citations, each counted once for every unit that makes it. */
  readonly citations: { readonly held: number; readonly cited: number };
  /** Other texts that are held of the same policy: copies, or an earlier version of it. */
  readonly otherTexts: readonly Pick<DocumentInfo, 'id' | 'file'>[];
}

/** Where read documents go: into a store, through a running server, or into a graph file. */
export interface Destination {
  /**
   * Takes a file in two steps, so that several are read side by side (ingest/steps.ts): the reading begins at once. What is
   * read here is written one after the other, a server writes what it has read.
   * @returns what waits for the reading, and here writes it; rejects where the file cannot be read
   */
  begin(bytes: Uint8Array, file: string): () => Promise<Taken>;
  /** Completes what was begun, then tells about these documents. */
  finish(documents: readonly DocumentInfo[]): Promise<Account[]>;
  close(): Promise<void>;
}

/** How a destination begins that reads here. */
export function readingHere(
  readDocument: ReadDocument,
  write: (reading: Reading) => Promise<Taken['outcome']>,
): Destination['begin'] {
  return (bytes, file) => {
    const begun = underWay(readDocument(bytes, file));
    return async () => {
      const reading = await begun;
      const { document, findings } = reading.contribution;
      return { outcome: await write(reading), document, findings };
    };
  };
}

/** What somebody will wait for later: whoever waits for it is told of an error; until somebody does, it is nobody's. */
export function underWay<T>(begun: Promise<T>): Promise<T> {
  begun.catch(() => {});
  return begun;
}
