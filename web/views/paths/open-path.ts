/** A path that is open: its end, its number there, and the way itself. */
export interface OpenPath {
  readonly end: string;
  readonly at: number;
}
