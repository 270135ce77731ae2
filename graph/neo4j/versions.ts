/** How the graph and what stands beside it lie in Neo4j: a database of another layout is refused, never overwritten. */
export const layoutVersion = 1;
