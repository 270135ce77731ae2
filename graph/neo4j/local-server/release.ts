/** A version of Neo4j Community as it is published to Maven Central. */
export interface Release {
  readonly version: string;
  /** The oldest Java it runs on. */
  readonly java: number;
  readonly mainClass: string;
  /** Artifacts that the assembly names but are not published, or not needed to serve. */
  readonly excluded: readonly string[];
}

/** The long-term version of Neo4j 5: what `npm run neo4j` runs and what the tests run on. */
export const longTerm: Release = {
  version: '5.26.30',
  java: 17,
  mainClass: 'org.neo4j.server.CommunityEntryPoint',
  excluded: [],
};

/** The newest version that the contract was run on. */
export const newest: Release = {
  version: '2025.12.1',
  java: 21,
  mainClass: 'org.neo4j.server.Neo4jCommunity',
  excluded: ['neo4j-push-to-cloud', 'neo4j-genai-plugin', 'cypher-shell'],
};

/** A Maven project whose runtime dependencies are the server. */
export function pomOf({ version, excluded }: Release): string {
  const exclusions = excluded.map(
    (artifact) => `<exclusion><groupId>*</groupId><artifactId>${artifact}</artifactId></exclusion>`,
  );
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>yigai-atlas</groupId>
  <artifactId>neo4j-server</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.neo4j.assembly</groupId>
      <artifactId>neo4j-community-standalone</artifactId>
      <version>${version}</version>
      <type>pom</type>
      <exclusions>${exclusions.join('')}</exclusions>
    </dependency>
  </dependencies>
</project>
`;
}
