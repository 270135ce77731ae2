/** How the store file lies on disk: a version that only newer programs read is refused, never overwritten. */
export const storeVersion = 1;

/** The graph model that the stored contributions were made for. */
export const modelVersion = 1;

/** Marks a SQLite file as ours ("yiga"). */
export const applicationId = 0x79696761;
