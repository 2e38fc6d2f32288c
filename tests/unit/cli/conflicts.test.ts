/** The commands `conflicts` and `check` as a user runs them: what they print, and how they end. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))

describe('liantu conflicts and check', () => {
  let folder: string
  beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'liantu-conflicts-')) })
  afterAll(() => rm(folder, { recursive: true, force: true }))
  const run = (...args: string[]) =>
    new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
      execFile(process.execPath, ['--import', 'tsx', 'graph/cli/liantu.ts', ...args], { cwd: root, env: { ...process.env, LIANTU_DATA: join(folder, 'data') }, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
      )
    })
  const draft = async (name: string, text: string) => {
    const file = join(folder, name)
    await writeFile(file, text)
    return file
  }

  it('print rows with both sides, condition, exception and the state of the ground', async () => {
    const { code, stdout } = await run('conflicts', '--city', '济南', '--kind', '布局与退出冲突', '--as-of', '2026-11-22', '--format', 'jsonl')
    const [row] = stdout.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(code).toBe(0)
    expect(row).toMatchObject({ kind: 'retire', subject: '钢铁', cities: ['济南市'], rule: '淘汰', exception: ['不含济南市莱芜区、钢城区'], in_force: false, standing: 'past-horizon', match: 'kind-of-product' })
    expect(row?.['sides']).toMatchObject([{ layouts: [{ city: '济南市', relation: 'develop' }, {}, {}, {}, {}, {}], evidence: [{}] }, { rules: [{ scope: '京津冀大气污染传输通道城市' }, {}], evidence: [{}, {}] }])
  }, 60_000)

  it('end with 1 for a draft that collides, and with 0 for one that does not', async () => {
    const colliding = await run('check', await draft('a.txt', '济南市重点发展齿轮钢。'), '--format', 'table')
    expect(colliding.code).toBe(1)
    expect(colliding.stdout).toMatch(/冲突 · 布局与退出冲突/u)
    const clean = await run('check', await draft('b.txt', '威海市重点发展钓具。'), '--format', 'jsonl')
    expect(clean.code).toBe(0)
    expect(clean.stdout.trim().split('\n').map((line) => (JSON.parse(line) as { type: string }).type)).toEqual(['layout'])
  }, 90_000)

  it.each([
    [['conflicts', '--as-of', '2026-02-30'], /Write a day as/u], [['conflicts', '--city', '火星'], /there is no city 火星/u], [['conflicts', '--kind', 'nope'], /Allowed are/u],
    [['check', 'no-such-file.txt'], /there is no such file/u], [['check', 'package.json', '--format', 'xml'], /jsonl, table/u],
  ])('refuse %o and say what to do', async (args, message) => {
    const { code, stdout, stderr } = await run(...args)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(message)
  }, 60_000)
})
