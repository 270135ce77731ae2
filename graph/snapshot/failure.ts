import { AtlasError } from '../errors.ts';

/** The data folder takes no snapshot: full, or not ours to write. */
export class SnapshotUnwritable extends AtlasError {
  readonly code = 'snapshot-unwritable';
}
