/**
 * A Neo4j Community server as a child process, for development and tests: no container and no installation, only the
 * jars, Java and a home folder. The product never bundles it.
 */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import neo4j from 'neo4j-driver'
import { neo4jJars } from './jars.ts'
import { isPortFree } from './port.ts'
import { requireJava, run, ServerError } from './tools.ts'
import { neo4jVersion } from './version.ts'

export interface ServerOptions {
  /** Data, configuration, logs and password; made when missing. */
  home: string
  port: number
  /** Without it anybody may log in: for throw-away servers. */
  authentication: boolean
  say?: (line: string) => void
}

export interface RunningServer {
  uri: string
  username: string
  /** Any will do when authentication is off. */
  password: string
  /** Resolves with the reason when the server ends, asked or not. */
  ended: Promise<string>
  stop: () => Promise<void>
}

const startLimitMs = 120_000
const leash = fileURLToPath(new URL('./leash.mjs', import.meta.url))
const openPackages = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch', 'java.base/java.util.concurrent']

/** Without `preallocate=false` a fresh home takes 517 MB of disk, with it 2 MB. */
const configuration = (port: number, authentication: boolean) => `server.default_listen_address=127.0.0.1
server.default_advertised_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
server.memory.pagecache.size=64m
db.tx_log.preallocate=false
dbms.usage_report.enabled=false
dbms.security.auth_enabled=${authentication}
`

/** The password of the home, made and set on the first start; readable by its owner alone. */
async function passwordOf(home: string, jars: string): Promise<string> {
  const file = join(home, 'password')
  if (!existsSync(file)) await writeFile(file, `${randomBytes(18).toString('base64url')}\n`, { mode: 0o600 })
  await chmod(file, 0o600)
  const password = (await readFile(file, 'utf8')).trim()
  // Only a home that never ran takes it; until then setting it again does no harm.
  if (!existsSync(join(home, 'data', 'databases'))) {
    const environment = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') }
    const main = 'org.neo4j.server.startup.Neo4jAdminCommand'
    await run('java', ['-cp', `${jars}/*`, main, 'dbms', 'set-initial-password', password], { env: environment })
  }
  return password
}

/**
 * Starts the server and waits until it answers a driver, some ten seconds. It ends with this process, whatever ends it.
 *
 * @throws ServerError when the port is in use, Java or Maven is missing, or the server will not start
 */
export async function startServer({ home, port, authentication, say = () => undefined }: ServerOptions): Promise<RunningServer> {
  if (!(await isPortFree(port))) {
    throw new ServerError(`Port ${port} is in use. Stop what listens there, or choose another port with NEO4J_PORT.`)
  }
  await requireJava()
  const jars = await neo4jJars(neo4jVersion, say)
  await mkdir(join(home, 'conf'), { recursive: true })
  await writeFile(join(home, 'conf', 'neo4j.conf'), configuration(port, authentication))
  const password = authentication ? await passwordOf(home, jars) : 'none-needed'
  say(`Starting Neo4j ${neo4jVersion} on port ${port} …`)
  const server = launch(home, jars)
  const running = { uri: `neo4j://127.0.0.1:${port}`, username: 'neo4j', password, ...server }
  await answered(running)
  return running
}

function launch(home: string, jars: string): Pick<RunningServer, 'ended' | 'stop'> {
  const args = [
    ...openPackages.map((name) => `--add-opens=${name}=ALL-UNNAMED`),
    ...['-XX:+UseG1GC', '-Xmx512m', '-Dlog4j2.disable.jmx=true', '-cp', `${jars}/*`],
    ...['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`],
  ]
  // A group of its own: Ctrl C in the terminal must reach the server once, through `stop`.
  const child = spawn(process.execPath, [leash, 'java', ...args], { stdio: ['pipe', 'pipe', 'pipe'], detached: true })
  const said: string[] = []
  const hear = (chunk: Buffer) => said.splice(0, said.length, ...`${said.join('\n')}${chunk.toString()}`.split('\n').slice(-12))
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const ended = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => {
      resolve(`Neo4j ended (${signal ?? code ?? ''}). Its last words:\n${said.join('\n').trim()}\nIts log: ${join(home, 'logs')}`)
    })
  })
  const stop = async () => {
    child.stdin.end()
    await ended
  }
  child.stdin.on('error', () => undefined) // the server was gone before it was told to stop
  return { ended, stop }
}

async function answered({ uri, username, password, ended, stop }: RunningServer): Promise<void> {
  let end: string | undefined
  void ended.then((reason) => (end = reason))
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { connectionTimeout: 1_000, connectionAcquisitionTimeout: 2_000 })
  const start = performance.now()
  try {
    for (;;) {
      try {
        await driver.getServerInfo()
        return
      } catch (error) {
        if (end !== undefined) throw new ServerError(end)
        if (performance.now() - start > startLimitMs) {
          await stop()
          throw new ServerError(`Neo4j gave no answer within ${startLimitMs / 1000} s: ${String(error)}`)
        }
        await delay(200)
      }
    }
  } finally {
    await driver.close()
  }
}
