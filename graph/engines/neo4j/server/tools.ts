/** The two programs a Neo4j server for development needs from the system. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

export const run = promisify(execFile)

/** A server that could not be had, with what to do about it. */
export class ServerError extends Error {
  override readonly name = 'ServerError'
}

const install = 'apt-get install -y --no-install-recommends openjdk-17-jre-headless maven'
const oldestJava = 17

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** @throws ServerError that says how to install what is missing */
export async function requireJava(): Promise<void> {
  let output: string
  try {
    output = (await run('java', ['-version'])).stderr
  } catch (error) {
    if (isMissing(error)) throw new ServerError(`Neo4j needs Java ${oldestJava}, and there is no java. On Debian: ${install}`)
    throw error
  }
  const major = Number(/version "(\d+)/u.exec(output)?.[1])
  if (!(major >= oldestJava))
    throw new ServerError(`Neo4j needs Java ${oldestJava} or newer, and java is ${output.split('\n')[0] ?? ''}. On Debian: ${install}`)
}

/** @throws ServerError that says how to install Maven, or what Maven said */
export async function maven(args: string[], folder: string): Promise<void> {
  try {
    await run('mvn', ['-q', '-B', ...args], { cwd: folder, maxBuffer: 1 << 26 })
  } catch (error) {
    if (isMissing(error)) throw new ServerError(`Neo4j is fetched by Maven, and there is no mvn. On Debian: ${install}`)
    const said =
      error instanceof Error && 'stdout' in error ? String(error.stdout).trim().split('\n').slice(0, 8).join('\n') : String(error)
    throw new ServerError(`Maven could not fetch Neo4j:\n${said}`)
  }
}
