/** How much a question may ask for; who only asks needs these and no schema. */
export const limits = {
  page: 500,
  defaultPage: 50,
  paths: 50,
  pathLength: 6,
  queryLength: 200,
  /** Columns of a table of counts, and documents set side by side. */
  columns: 100,
  sideBySide: 6,
  board: 1000,
} as const;
