/** A real server on a free port over the embedded engine in a temporary folder, loaded with this repository's seeds. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { type RunningServer, type ServerOptions, startServer } from '#api/server.ts'
import type { Problem } from '#api/contract/common.ts'

export interface TestServer {
  url: () => string
  /** JSON of a path under /api, with the response. */
  get: <T = unknown>(path: string, init?: RequestInit) => Promise<{ status: number; headers: Headers; body: T }>
  /** A path that must fail, as the problem it answers. */
  problem: (path: string, init?: RequestInit) => Promise<{ headers: Headers; problem: Problem }>
}

/** Starts one server for the tests of a file. */
export function serverForTests(options: Partial<ServerOptions> = {}): TestServer {
  const folder = mkdtempSync(join(tmpdir(), 'liantu-api-'))
  let server: RunningServer
  beforeAll(async () => {
    server = await startServer({ host: '127.0.0.1', port: 0, engine: { kind: 'embedded', folder }, ...options })
  })
  afterAll(async () => {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const get = async <T>(path: string, init?: RequestInit) => {
    const response = await fetch(`${server.url}/api${path}`, init)
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: (text === '' ? undefined : JSON.parse(text)) as T }
  }
  return {
    url: () => server.url,
    get,
    problem: async (path, init) => {
      const { status, headers, body } = await get<Problem>(path, init)
      if (!headers.get('content-type')?.startsWith('application/problem+json')) throw new Error(`${path} answered ${status} without a problem`)
      return { headers, problem: body }
    },
  }
}
