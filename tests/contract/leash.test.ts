import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const leash = fileURLToPath(new URL('../../graph/engines/neo4j/server/leash.mjs', import.meta.url))

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

it('a server on a leash does not outlive its parent, even after kill -9', async () => {
  const server = 'process.stdout.write(String(process.pid)); setInterval(() => undefined, 1000)'
  const parentCode = `
    const { spawn } = require('node:child_process')
    spawn(process.execPath, [${JSON.stringify(leash)}, process.execPath, '-e', ${JSON.stringify(server)}], { stdio: ['pipe', 'inherit', 'inherit'], detached: true })
    setInterval(() => undefined, 1000)`
  const parent = spawn(process.execPath, ['-e', parentCode], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [pid] = (await once(parent.stdout, 'data')).map(Number)
  expect(isAlive(pid ?? 0)).toBe(true)
  parent.kill('SIGKILL')
  await expect.poll(() => isAlive(pid ?? 0), { timeout: 10_000 }).toBe(false)
})
