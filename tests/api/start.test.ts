/** `npm start` as a person meets it: its last step, started as a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'liantu-start-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Started {
  child: ChildProcess
  output: () => string
  /** Resolves when the process has printed `pattern`; rejects with the output when it ends first. */
  printed: (pattern: RegExp) => Promise<RegExpExecArray>
  ended: Promise<number | null>
}

function start(environment: NodeJS.ProcessEnv): Started {
  const child = spawn(process.execPath, ['api/start.mjs'], { cwd: root, env: { ...process.env, HOST: '127.0.0.1', LIANTU_DATA: folder, ...environment } })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  return {
    child,
    output: () => output,
    ended,
    printed: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(output)
          if (match !== null) resolve(match)
        }
        child.stdout.on('data', look)
        void ended.then(() => reject(new Error(output)))
        look()
      }),
  }
}

const lines = (output: string) => output.split('\n').filter((line) => line.startsWith('liantu:') && !/opening|installing|building/u.test(line))

describe('npm start', () => {
  it('loads, serves the page and the API, and stops on a signal; the second start finds all up to date', async () => {
    for (const outcome of [/\d+ facts/u, /up to date/u]) {
      const server = start({ PORT: '0' })
      const [, url = ''] = await server.printed(/ready at (http:\/\/localhost:\d+)/u)
      expect(server.output()).toMatch(outcome)
      expect((await fetch(`${url}/api/ready`)).status).toBe(200)
      const page = await fetch(`${url}/chains/${encodeURIComponent('chain:集成电路')}`)
      expect(page.status).toBe(200)
      expect(await page.text()).toContain('<html lang="zh-CN"')
      expect((await fetch(`${url}/assets/none.js`)).status).toBe(404)
      server.child.kill('SIGTERM')
      expect(await server.ended).toBe(0)
    }
  }, 120_000)

  it.each([
    [{ PORT: 'http' }, /^liantu: PORT must be a whole number/u],
    [{ HOST: 'no host' }, /^liantu: HOST must be/u],
    [{ NEO4J_URI: 'http://127.0.0.1' }, /^liantu: NEO4J_URI must read/u],
    [{ NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'none-there', PORT: '0' }, /Neo4j/u],
  ])('says in a line what is wrong with %o', async (environment, line) => {
    const server = start(environment)
    expect(await server.ended).toBe(1)
    const said = lines(server.output())
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(line)
  }, 60_000)

  it('says which port is in use, and how to take another', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const address = other.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const server = start({ PORT: String(port) })
    expect(await server.ended).toBe(1)
    expect(lines(server.output())).toEqual([expect.stringMatching(new RegExp(`port ${port} .*is in use.*PORT=${port + 1}`, 'u'))])
    other.close()
  }, 60_000)

  it('says that a folder cannot be written', async () => {
    // A file in the place of the folder: no user may write below it, not even root, as which CI runs.
    const file = join(folder, 'a-file')
    writeFileSync(file, '')
    const server = start({ LIANTU_DATA: join(file, 'data'), PORT: '0' })
    expect(await server.ended).toBe(1)
    expect(lines(server.output())).toEqual([expect.stringContaining(file)])
  }, 60_000)
})
