/** Global set-up: one throw-away Neo4j server for the whole run. A server that will not start fails the run. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { freePort } from '#graph/engines/neo4j/server/port.ts'
import { startServer } from '#graph/engines/neo4j/server/server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Of a server without authentication. */
    neo4jUri: string
  }
}

export default async function startNeo4j(project: TestProject): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), 'liantu-neo4j-'))
  const say = (line: string) => {
    process.stderr.write(`${line}\n`)
  }
  const server = await startServer({ home, port: await freePort(), authentication: false, say })
  project.provide('neo4jUri', server.uri)
  return async () => {
    await server.stop()
    await rm(home, { recursive: true, force: true })
  }
}
