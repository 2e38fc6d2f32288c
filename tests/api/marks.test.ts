import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type { Problem } from '#api/contract/common.ts'
import type { MarkItem, MarkList, SessionState } from '#api/contract/marks.ts'
import { serverSettings } from '#api/config.ts'
import { type RunningServer, startServer } from '#api/server.ts'
import type { WritingMode } from '#api/plugins/writing.ts'

const gap = 'gap:missing:segment:集成电路:靶材'
const body = { subjectName: '缺失 · 集成电路 · 靶材', status: 'todo', note: '先访两家', partner: '某靶材公司' }
const folders: string[] = []
const servers: RunningServer[] = []

async function start(writing?: WritingMode, folder = mkdtempSync(join(tmpdir(), 'liantu-marks-'))): Promise<{ url: string; folder: string; server: RunningServer }> {
  folders.push(folder)
  const seedsFolder = mkdtempSync(join(tmpdir(), 'liantu-seeds-'))
  folders.push(seedsFolder)
  const { cpSync, mkdirSync } = await import('node:fs')
  cpSync('seeds/reference', join(seedsFolder, 'reference'), { recursive: true })
  mkdirSync(join(seedsFolder, 'documents'))
  const server = await startServer({ host: '127.0.0.1', port: 0, engine: { kind: 'embedded', folder }, seedsFolder, ...(writing === undefined ? {} : { writing }) })
  servers.push(server)
  return { url: server.url, folder, server }
}

const send = (url: string, method: string, path: string, payload: unknown, headers: Record<string, string> = {}) =>
  fetch(`${url}/api${path}`, { method, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(payload) })
const put = (url: string, payload: unknown = body, headers: Record<string, string> = {}) => send(url, 'PUT', `/marks/${encodeURIComponent(gap)}`, payload, headers)
const read = async <T>(answer: Response | Promise<Response>): Promise<T> => (await (await answer).json()) as T

afterAll(async () => {
  for (const server of servers) await server.close()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

describe('marks on the own machine', () => {
  let url: string
  beforeAll(async () => {
    ;({ url } = await start())
  }, 60_000)

  it('are kept with their history, the last word counting, and can be taken back', async () => {
    expect(await read<MarkItem>(put(url, { ...body, by: '甲' }))).toMatchObject({ subjectId: gap, status: 'todo', by: '甲', history: [] })
    expect(await read<MarkItem>(put(url, { ...body, status: 'contacted', note: '已通话' }))).toMatchObject({ status: 'contacted', history: [{ status: 'todo', note: '先访两家' }] })
    const list = await read<z.infer<typeof MarkList>>(fetch(`${url}/api/marks?subject=gap`))
    expect(list.items.map(({ subjectId, status }) => [subjectId, status])).toEqual([[gap, 'contacted']])
    await put(url, { ...body, status: 'removed' })
    expect((await read<z.infer<typeof MarkList>>(fetch(`${url}/api/marks`))).items).toEqual([])
    expect(await read<MarkItem>(put(url))).toMatchObject({ status: 'todo', history: [{ status: 'removed' }, { status: 'contacted' }, { status: 'todo' }] })
  })

  it('are refused to other sites, whatever way they come', async () => {
    for (const headers of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }, { origin: 'null' }] as Record<string, string>[]) {
      const answer = await put(url, body, headers)
      expect(answer.status).toBe(403)
      expect(await read<Problem>(answer)).toMatchObject({ code: 'cross-origin' })
    }
    expect((await fetch(`${url}/api/marks/${encodeURIComponent(gap)}`, { method: 'PUT', headers: { 'content-type': 'text/plain' }, body: JSON.stringify(body) })).status).toBe(400)
  })

  it('say which field is wrong', async () => {
    const answer = await put(url, { ...body, status: 'maybe' })
    expect(answer.status).toBe(400)
    expect((await read<Problem>(answer)).errors?.map(({ field }) => field)).toEqual(['status'])
    expect((await send(url, 'PUT', '/marks/city:370100', body)).status).toBe(400)
  })
})

describe('marks on a network', () => {
  it('need the access code, and carry the name of who signed in', async () => {
    const { url } = await start({ mode: 'code', accessCode: 'sesame-open' })
    expect(await read<SessionState>(fetch(`${url}/api/session`))).toEqual({ writing: 'code', by: null })
    const refused = await put(url)
    expect([refused.status, (await read<Problem>(refused)).code]).toEqual([401, 'sign-in-needed'])
    const wrong = await send(url, 'POST', '/session', { code: 'guess', by: '乙' })
    expect([wrong.status, (await read<Problem>(wrong)).code, wrong.headers.get('set-cookie')]).toEqual([401, 'wrong-code', null])
    const signedIn = await send(url, 'POST', '/session', { code: 'sesame-open', by: '乙' })
    const setCookie = signedIn.headers.get('set-cookie') ?? ''
    expect(setCookie).toMatch(/HttpOnly/u)
    expect(setCookie).toMatch(/SameSite=Strict/u)
    const cookie = setCookie.split(';')[0] ?? ''
    expect(await read<MarkItem>(put(url, { ...body, by: '冒名' }, { cookie }))).toMatchObject({ by: '乙' })
    await send(url, 'DELETE', '/session', {}, { cookie })
    expect((await put(url, body, { cookie })).status).toBe(401)
  }, 60_000)

  it('limit the guesses of one address', async () => {
    const { url } = await start({ mode: 'code', accessCode: 'sesame-open' })
    const statuses: number[] = []
    for (let guess = 0; guess < 12; guess += 1) statuses.push((await send(url, 'POST', '/session', { code: `guess-${guess}`, by: '丙' })).status)
    expect(statuses.slice(0, 10)).toEqual(Array<number>(10).fill(401))
    expect(statuses.slice(10)).toEqual([429, 429])
  }, 60_000)

  it('are refused to all without a code', async () => {
    const { url } = await start({ mode: 'closed' })
    const answer = await put(url)
    expect([answer.status, (await read<Problem>(answer)).code]).toEqual([403, 'read-only'])
    expect((await send(url, 'POST', '/session', { code: 'any-thing', by: '丁' })).status).toBe(403)
  }, 60_000)

  it('is what HOST and LIANTU_ACCESS_CODE say', () => {
    const modeOf = (environment: NodeJS.ProcessEnv) => serverSettings(environment).writing
    expect(modeOf({ HOST: '127.0.0.1', LIANTU_ACCESS_CODE: 'sesame-open' })).toEqual({ mode: 'open' })
    expect(modeOf({ HOST: '0.0.0.0' })).toEqual({ mode: 'closed' })
    expect(modeOf({ HOST: '0.0.0.0', LIANTU_ACCESS_CODE: 'sesame-open' })).toEqual({ mode: 'code', accessCode: 'sesame-open' })
    expect(() => modeOf({ HOST: '0.0.0.0', LIANTU_ACCESS_CODE: 'short' })).toThrow('LIANTU_ACCESS_CODE')
  })
})

describe('dump and restore', () => {
  const run = (arguments_: string[], data: string) => promisify(execFile)('node_modules/.bin/tsx', ['graph/cli/liantu.ts', ...arguments_], { env: { ...process.env, LIANTU_DATA: data } })

  it('carry marks into another graph, once', async () => {
    const { url, folder, server } = await start()
    await put(url)
    await put(url, { ...body, status: 'contacted' })
    const { items } = await read<z.infer<typeof MarkList>>(fetch(`${url}/api/marks`))
    await server.close()
    const other = mkdtempSync(join(tmpdir(), 'liantu-other-'))
    folders.push(other)
    const file = join(other, 'marks.jsonl')
    await run(['dump', file], folder)
    expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(3)
    await expect(run(['dump', file], folder)).rejects.toThrow('is there already')
    expect((await run(['restore', file], join(other, 'data'))).stderr).toContain('2 of 2 entries added')
    expect((await run(['restore', file], join(other, 'data'))).stderr).toContain('0 of 2 entries added')
    const again = await start(undefined, join(other, 'data'))
    expect((await read<z.infer<typeof MarkList>>(fetch(`${again.url}/api/marks`))).items).toEqual(items)
  }, 120_000)
})
