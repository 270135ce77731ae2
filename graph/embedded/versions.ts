/**
 * How the store file lies on disk: a file of another version is refused, never overwritten. Raise it with every change
 * of the tables or of what a column holds.
 */
export const storeVersion = 6;

/** The graph model that the stored contributions were made for. */
export const modelVersion = 1;

/** Marks a SQLite file as ours ("yiga"). */
export const applicationId = 0x79696761;
