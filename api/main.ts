/** The process that `npm start` ends in: settings from the environment, a server until Ctrl C. */
import { fileURLToPath } from 'node:url'
import { GraphError } from '#graph/domain/errors.ts'
import { ownReferenceFolder } from '#graph/importers/reference/reference.ts'
import { type ServerSettings, serverSettings } from './config.ts'
import { type RunningServer, startServer } from './server.ts'

const webFolder = fileURLToPath(new URL('../web/dist', import.meta.url))

/** One line for a person: what is wrong and what to do. */
function adviceFor(error: unknown, { host, port }: ServerSettings): string {
  if (error instanceof GraphError) return error.message
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'EADDRINUSE') return `port ${port} on ${host} is in use: stop the program that has it, or choose another port, for example PORT=${port + 1} npm start`
  if (code === 'EACCES') return `port ${port} may not be used by this user: choose one from 1024 on, for example PORT=3000 npm start`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `HOST=${host} is no address of this machine: use 127.0.0.1 for this machine alone, or 0.0.0.0 for every network it is on`
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

function fail(message: string): never {
  process.stderr.write(`liantu: ${message}\n`)
  process.exit(1)
}

/** Closes the server on the first signal; a second one ends the process at once. */
function stopOnSignals(server: RunningServer): void {
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1)
      stopping = true
      process.stdout.write('liantu: stopping …\n')
      server.close().then(
        () => process.exit(0),
        (error: unknown) => fail(`could not stop cleanly: ${String(error)}`),
      )
    })
  }
}

/** Starts the server and says each step. */
export async function main(): Promise<void> {
  let settings: ServerSettings
  try {
    settings = serverSettings()
  } catch (error) {
    fail(error instanceof Error ? error.message.replaceAll('\n', '\nliantu: ') : String(error))
  }
  const { engine } = settings
  process.stdout.write(`liantu: opening ${engine.kind === 'embedded' ? `the embedded graph in ${engine.folder}` : `Neo4j at ${engine.uri}`}\n`)
  try {
    const server = await startServer({
      ...settings,
      webFolder,
      ownReferenceFolder: ownReferenceFolder(),
      logger: { level: process.stdout.isTTY ? 'warn' : 'info' },
      onStep: ({ subject, outcome, count, done, total }) => {
        const facts = outcome === 'loaded' ? `read, ${count} facts` : 'up to date'
        process.stdout.write(`liantu: [${done}/${total}] ${subject}: ${facts}\n`)
      },
    })
    stopOnSignals(server)
    process.stdout.write(`liantu: ready at ${server.url.replace('127.0.0.1', 'localhost')} (API: ${server.url}/api/docs; stop with Ctrl C)\n`)
  } catch (error) {
    fail(adviceFor(error, settings))
  }
}
