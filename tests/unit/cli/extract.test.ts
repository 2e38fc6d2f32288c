import { execFile, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = new URL('../../../', import.meta.url).pathname
const program = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'graph/cli/liantu.ts'), 'extract']
const anhui = join(root, 'tests/fixtures/extract/anhui/input.md')

interface Result { code: number; stdout: string; stderr: string }

const run = (...args: string[]): Promise<Result> =>
  new Promise((resolve) => {
    execFile(process.execPath, [...program, ...args], { cwd: root, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : 1, stdout, stderr })
    })
  })

const parse = (stdout: string): Record<string, unknown>[] => stdout.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>)

describe('liantu extract', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'liantu-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('prints one layout a line and nothing else, with offsets into the file', async () => {
    const { code, stdout } = await run(anhui, '--kind', 'layouts', '--format', 'jsonl')
    expect(code).toBe(0)
    const rows = parse(stdout)
    expect(rows).toHaveLength(107)
    expect(Object.keys(rows[0]!)).toEqual(['document', 'column', 'heading', 'city', 'item', 'relation', 'sentence', 'start', 'end'])
    const text = await readFile(anhui, 'utf8')
    for (const { sentence, start, end } of rows.filter(({ column }) => column === null)) expect(text.slice(Number(start), Number(end))).toBe(sentence)
    expect(rows).toContainEqual(expect.objectContaining({ document: 'input', column: '专栏5', heading: null, city: '凤阳县', item: '硅基新材料', relation: 'develop' }))
  })

  it('reads the other files when one cannot be read', async () => {
    const { code, stdout, stderr } = await run(join(folder, 'missing.txt'), anhui)
    expect(code).toBe(1)
    expect(stderr).toContain('missing.txt: there is no such file')
    expect(parse(stdout)).toHaveLength(107)
  })

  it.each([['unread', 4], ['passages', 24]])('prints %s', async (kind, count) => {
    const { code, stdout } = await run(anhui, '--kind', kind)
    expect(code).toBe(0)
    expect(parse(stdout)).toHaveLength(count)
  })

  it('prints a table for people, and takes GB18030', async () => {
    const file = join(folder, 'gbk.txt')
    await writeFile(file, Uint8Array.from([0xba, 0xcf, 0xb7, 0xca, 0xca, 0xd0, 0xb7, 0xa2, 0xd5, 0xb9, 0xd0, 0xbe, 0xc6, 0xac, 0xa1, 0xa3]))
    const { code, stdout } = await run(file, '--format', 'table')
    expect(code).toBe(0)
    expect(stdout.split('\n')[2]).toMatch(/^gbk\s+合肥市\s+develop\s+芯片\s+合肥市发展芯片。$/u)
  })

  it('refuses a broken file in one line', async () => {
    const file = join(folder, 'plan.pdf')
    await writeFile(file, '%PDF-1.7 …')
    const { code, stdout, stderr } = await run(file)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr.trim().split('\n').at(-1)).toMatch(/plan\.pdf: this PDF is broken or cut off; get it again/u)
  })

  it('refuses an unknown kind', async () => {
    expect((await run(anhui, '--kind', 'poems')).code).toBe(1)
  })

  it('does not fall over when its reader goes away', async () => {
    const child = spawn('sh', ['-c', `"${process.execPath}" ${program.map((part) => `"${part}"`).join(' ')} "${anhui}" "${anhui}" --kind passages | head -n 1`], { cwd: root })
    let stderr = ''
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect(code).toBe(0)
    expect(stderr).not.toContain('EPIPE')
  })
})
