/** `npm run neo4j`: a Neo4j server for development, until Ctrl C. Its data stays in .liantu/neo4j. */
import { resolve } from 'node:path'
import { startServer } from './server.ts'
import { ServerError } from './tools.ts'

const say = (line: string) => {
  process.stdout.write(`${line}\n`)
}

/** @throws ServerError that says what is allowed */
function portOf(value = '7687'): number {
  const port = Number(value)
  if (!/^\d+$/u.test(value) || port < 1 || port > 65_535) throw new ServerError(`NEO4J_PORT must be a port from 1 to 65535, not ${value}`)
  return port
}

async function main(): Promise<void> {
  const stopped = new Promise<'stop'>((ask) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => ask('stop'))
  })
  const starting = startServer({ home: resolve('.liantu/neo4j'), port: portOf(process.env['NEO4J_PORT']), authentication: true, say })
  const first = await Promise.race([starting, stopped])
  // Asked to stop while it starts: the server ends with this process.
  if (first === 'stop') process.exit(0)
  say(`Neo4j answers. In another terminal:

  export NEO4J_URI=${first.uri}
  export NEO4J_USERNAME=${first.username}
  export NEO4J_PASSWORD=${first.password}

Ctrl C stops it; the data stays in .liantu/neo4j.`)
  const end = await Promise.race([first.ended, stopped])
  if (end !== 'stop') throw new ServerError(end)
  say('Stopping Neo4j …')
  await first.stop()
}

try {
  await main()
} catch (error) {
  if (!(error instanceof ServerError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
