/** The Neo4j line that development and tests start; an office may run this one or the 2026 line. */
export const neo4jVersion = '5.26.30'
