/** The few errors that leave the graph half. Each says what, where and what to do, in both languages. */
export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

export abstract class AtlasError extends Error {
  abstract readonly code: string;
  constructor(
    readonly sentence: Sentence,
    options?: ErrorOptions,
  ) {
    super(sentence.zh, options);
    this.name = new.target.name;
  }
}

/** Something was asked for by an id that nothing has. */
export class NotFound extends AtlasError {
  readonly code = 'not-found';
}

/** A value from outside is not what it has to be. */
export class InvalidInput extends AtlasError {
  readonly code = 'invalid-input';
}

/** The store cannot answer now; it may later. */
export class StoreUnavailable extends AtlasError {
  readonly code = 'store-unavailable';
}

/** The store's content was written by something this version cannot read, or is damaged. */
export class StoreUnreadable extends AtlasError {
  readonly code = 'store-unreadable';
}

/** Another process writes to the store, or the place cannot be written to. */
export class StoreLocked extends AtlasError {
  readonly code = 'store-locked';
}

/** An answer would be larger, or take longer, than it may. */
export class TooMuch extends AtlasError {
  readonly code = 'too-much';
}
