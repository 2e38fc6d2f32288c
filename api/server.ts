/** A running server: engine opened, seeds loaded, app listening. */
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { FastifyServerOptions } from 'fastify'
import { openEngine } from '#graph/engines/open-engine.ts'
import type { EngineSettings } from '#graph/engines/settings.ts'
import { type LoadStep, loadSeeds } from '#graph/importers/load-seeds.ts'
import { buildApp } from './app.ts'
import type { WritingMode } from './plugins/writing.ts'

export interface ServerOptions {
  host: string
  /** 0 takes any free port. */
  port: number
  engine: EngineSettings
  /** Folder of the built page; the API alone without it. */
  webFolder?: string
  /** Folder of the seeds; those of this repository unless another is named. */
  seedsFolder?: string
  /** Folder of an office's own reference data; there need be none. */
  ownReferenceFolder?: string
  logger?: FastifyServerOptions['logger']
  rateLimit?: number
  writing?: WritingMode
  onStep?: (step: LoadStep) => void
}

export interface RunningServer {
  /** Without a slash at the end. */
  url: string
  /** Lets running requests finish, then closes the database. Safe to call twice. */
  close: () => Promise<void>
}

const ownSeeds = fileURLToPath(new URL('../seeds', import.meta.url))

/** A taken port is told before the long work of loading begins. @throws NodeJS.ErrnoException `EADDRINUSE`, `EACCES`, `EADDRNOTAVAIL` */
async function checkPort(host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen({ host, port }, () => probe.close(() => resolve()))
  })
}

/**
 * Starts a server.
 * @throws GraphError when the engine cannot be opened or the seeds are faulty; NodeJS.ErrnoException when the port is taken
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  await checkPort(options.host, options.port)
  const engine = await openEngine(options.engine)
  try {
    await engine.prepareSchema()
    await loadSeeds(engine, options.seedsFolder ?? ownSeeds, options.onStep, options.ownReferenceFolder)
    const app = await buildApp(engine, {
      ...(options.webFolder === undefined ? {} : { webFolder: options.webFolder }),
      ...(options.logger === undefined ? {} : { logger: options.logger }),
      ...(options.rateLimit === undefined ? {} : { rateLimit: options.rateLimit }),
      ...(options.writing === undefined ? {} : { writing: options.writing }),
    })
    app.addHook('onClose', () => engine.close())
    const url = await app.listen({ host: options.host, port: options.port })
    return { url: url.replace('[::1]', 'localhost'), close: () => app.close() }
  } catch (error) {
    await engine.close()
    throw error
  }
}
