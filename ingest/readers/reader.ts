/** What every format's reader returns: the text that all offsets point into, and what the format knows of its shape. */
export interface SourceText {
  /** For .txt the decoded file without its byte order mark, otherwise untouched. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly metadata: Readonly<Record<string, string>>;
}

export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'cell';
  readonly start: number;
  readonly end: number;
  readonly page?: number;
  readonly row?: number;
  readonly column?: number;
  /** Of a cell merged over several rows: how many. */
  readonly rows?: number;
}

/** One format: says whether it can read a file, and reads it. Throws `InvalidInput` with a sentence where it cannot. */
export interface Reader {
  readonly format: string;
  readonly extensions: readonly string[];
  read(bytes: Uint8Array, file: string): Promise<SourceText>;
}
