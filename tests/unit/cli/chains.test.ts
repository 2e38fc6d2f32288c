import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { chainsCommand } from '#graph/cli/chains.ts'

const root = new URL('../../../', import.meta.url).pathname
const shipped = join(root, 'seeds/reference')

interface Result { code: number; stdout: string; stderr: string }

/** Runs the subcommand in this process, as the program does. */
async function run(...args: string[]): Promise<Result> {
  const written = { stdout: '', stderr: '' }
  const spies = (['stdout', 'stderr'] as const).map((name) => vi.spyOn(process[name], 'write').mockImplementation((text) => {
    written[name] += String(text)
    return true
  }))
  try {
    await chainsCommand().parseAsync(args, { from: 'user' })
    return { code: Number(process.exitCode ?? 0), ...written }
  } finally {
    process.exitCode = undefined
    for (const spy of spies) spy.mockRestore()
  }
}

describe('liantu chains', () => {
  let folder: string
  const at = (...names: string[]) => join(folder, ...names)
  beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'liantu-chains-')) })
  beforeEach(() => { vi.stubEnv('LIANTU_DATA', at('data')) })
  afterEach(() => { vi.unstubAllEnvs() })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('is a subcommand of the program', async () => {
    const program = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'graph/cli/liantu.ts'), 'chains', 'import', 'book.xlsx']
    const stderr = await new Promise<string>((resolve) => {
      execFile(process.execPath, program, { cwd: root }, (_, __, text) => { resolve(text) })
    })
    expect(stderr).toContain("required option '--folder <folder>' not specified")
  }, 60_000)

  it('checks the shipped data, and says where an office\'s own would be', async () => {
    const { code, stdout, stderr } = await run('check')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^seeds\/reference: \d+ chains, \d+ segments, .*; no faults\n/u)
    expect(stdout).toContain(`${at('data', 'reference')}: no reference data of an office's own`)
  })

  it('takes the data to a spreadsheet and back, once', async () => {
    const exported = await run('export', at('book.xlsx'))
    expect([exported.code, exported.stderr]).toEqual([0, ''])
    const first = await run('import', at('book.xlsx'), '--folder', at('copy'))
    expect(first.stdout).toContain('changed chains.jsonl, segments.jsonl, aliases.jsonl')
    expect(await readFile(at('copy', 'segments.jsonl'), 'utf8')).toBe(await readFile(join(shipped, 'segments.jsonl'), 'utf8'))
    const second = await run('import', at('book.xlsx'), '--folder', at('copy'))
    expect([second.code, second.stdout]).toEqual([0, expect.stringContaining('nothing to change')])
  })

  it('imports an office\'s own folder beside the shipped one, and writes nothing when they contradict', async () => {
    await run('export', at('whole.xlsx'))
    const { code, stdout, stderr } = await run('import', at('whole.xlsx'), '--folder', at('data', 'reference'))
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/sheet 产业链 row 2, column A \(产业链\): chain:云计算和大数据 is a shipped chain; give the own one another name/u)
    expect(await readdir(folder)).not.toContain('data')
  })

  it('names file, line and field of a fault, and exits with 1', async () => {
    await cp(shipped, at('broken'), { recursive: true })
    const lines = (await readFile(at('broken', 'segments.jsonl'), 'utf8')).split('\n')
    lines[1] = lines[1]!.replace('"stage": "upstream"', '"stage": "上游"')
    await writeFile(at('broken', 'segments.jsonl'), lines.join('\n'))
    const { code, stdout, stderr } = await run('check', '--folder', at('broken'))
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain('segments.jsonl line 2, stage: ')
  })

  it.each([
    [['import', 'nowhere.xlsx', '--folder', 'x'], /nowhere\.xlsx is not there; give the \.xlsx file/u],
    [['import', 'package.json', '--folder', 'x'], /package\.json cannot be read as an \.xlsx workbook; open it in Excel or WPS/u],
    [['export', 'chains.csv'], /chains\.csv must end in \.xlsx/u],
    [['check', '--folder', 'seeds/documents'], /seeds\/documents holds no reference data; it needs at least one of chains\.jsonl/u],
  ])('refuses %j and says what to do', async (args, expected) => {
    const { code, stdout, stderr } = await run(...args)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(expected)
  })
})
