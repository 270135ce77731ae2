import type { DocumentInfo, Finding } from '../../graph/contribution.ts';

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
}

/** Where read documents go: into a store, through a running server, or into a graph file. */
export interface Destination {
  take(bytes: Uint8Array, file: string): Promise<Taken>;
  /** Completes what was begun, then tells about these documents. */
  finish(documents: readonly DocumentInfo[]): Promise<Account[]>;
  close(): Promise<void>;
}
