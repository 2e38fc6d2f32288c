import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = new URL('../../../', import.meta.url).pathname
const program = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'graph/cli/liantu.ts'), 'compare']

const run = (...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [...program, ...args], { cwd: root }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : 1, stdout, stderr })
    })
  })

describe('liantu compare', () => {
  let folder: string
  let older: string
  let newer: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'liantu-'))
    older = join(folder, 'older.txt')
    newer = join(folder, 'newer.txt')
    await writeFile(older, '济南市、青岛市重点发展工业软件。德州市发展轴承。')
    await writeFile(newer, '青岛市、烟台市重点发展工业软件。')
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('prints a product whose cities changed as one row, with both sentences', async () => {
    const { code, stdout } = await run(older, newer)
    expect(code).toBe(0)
    const rows = stdout.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(rows).toContainEqual(expect.objectContaining({
      change: 'moved', product: '工业软件', kept: ['青岛市'], left: ['济南市'], joined: ['烟台市'],
      sentences_before: ['济南市、青岛市重点发展工业软件。'], sentences_after: ['青岛市、烟台市重点发展工业软件。'],
    }))
    expect(rows).toContainEqual(expect.objectContaining({ change: 'unmentioned', product: '轴承', left: ['德州市'] }))
  })

  it('prints a table for people', async () => {
    const { code, stdout } = await run(older, newer, '--format', 'table')
    expect([code, stdout.split('\n')[0]?.startsWith('change ')]).toEqual([0, true])
  })

  it('says in one line that a file cannot be read', async () => {
    const { code, stdout, stderr } = await run(older, join(folder, 'missing.txt'))
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr.trim().split('\n').at(-1)).toContain('missing.txt: there is no such file')
  })
})
