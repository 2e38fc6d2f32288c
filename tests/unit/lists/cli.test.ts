import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { listsCommand } from '#graph/cli/lists.ts'

const folder = mkdtempSync(join(tmpdir(), 'liantu-lists-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function run(...args: string[]): Promise<{ code: number; stderr: string }> {
  let stderr = ''
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    stderr += String(text)
    return true
  })
  try {
    await listsCommand().parseAsync(args, { from: 'user' })
    return { code: Number(process.exitCode ?? 0), stderr }
  } finally {
    process.exitCode = undefined
    spy.mockRestore()
  }
}

describe('liantu lists', () => {
  it('never replaces a file in silence', async () => {
    const file = join(folder, '清单.xlsx')
    writeFileSync(file, 'mine')
    const { code, stderr } = await run('--chain', '集成电路', '--out', file)
    expect(code).toBe(1)
    expect(stderr).toMatch(/is there already; name another file, or add --force/u)
    expect(readFileSync(file, 'utf8')).toBe('mine')
  })
  it('says which files it can write before it reads anything', async () => {
    const file = join(folder, '清单.pdf')
    const { code, stderr } = await run('--chain', '集成电路', '--out', file)
    expect(code).toBe(1)
    expect(stderr).toMatch(/must end in \.xlsx, \.docx, \.jsonl/u)
    expect(existsSync(file)).toBe(false)
  })
})
