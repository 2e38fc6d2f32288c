/** Opens the engine that the settings name. */
import type { GraphEngine } from './engine.ts'
import { EmbeddedEngine } from './embedded/embedded-engine.ts'
import type { EngineSettings } from './settings.ts'

/**
 * Neo4j is opened without being asked for anything: a database that is away shows in the first read, and the engine
 * recovers when it comes back.
 * @throws GraphError `locked`, `damaged`, `unavailable` for the embedded engine
 */
export async function openEngine(settings: EngineSettings): Promise<GraphEngine> {
  if (settings.kind === 'embedded') return EmbeddedEngine.open(settings)
  const { Neo4jEngine } = await import('./neo4j/neo4j-engine.ts')
  return Neo4jEngine.open(settings)
}
