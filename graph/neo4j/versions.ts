/** How the graph and what stands beside it lie in Neo4j: a database of another layout is refused, never overwritten. */
export const layoutVersion = 1;

/**
 * How the row beside a reading is laid out (`packLight`); raised with every change there. One of another version is no
 * fault, it is made again from the reading.
 */
export const rowLayout = 2;
