import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readConflictReference } from '#graph/conflicts/reference.ts'
import { readReference } from '#graph/importers/reference/reference.ts'

const shipped = fileURLToPath(new URL('../../../seeds/reference', import.meta.url))

describe('reference data of conflicts', () => {
  let folder: string
  beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'liantu-reference-')) })
  afterEach(() => rm(folder, { recursive: true, force: true }))
  const own = async (file: string, line: unknown) => writeFile(join(folder, file), `${JSON.stringify(line)}\n`)
  const group = { id: 'coast', name: '沿海地区', provinceId: 'province:370000', cityIds: ['city:370200'], source: { kind: 'geography', note: '本办公室按地图核对' }, reviewedOn: '2026-11-22' }

  it('names segments that exist, and only industries of its own as wider ones', () => {
    const { containments } = readConflictReference()
    const segments = new Set(readReference(shipped).segments.map(({ id }) => id))
    const industries = new Set(containments.flatMap(({ industry, aliases }) => [industry, ...aliases]))
    expect(containments.flatMap((entry) => entry.segments).filter((id) => !segments.has(id))).toEqual([])
    expect(containments.flatMap(({ within }) => within).filter((wider) => !industries.has(wider) && wider !== '纺织服装')).toEqual([])
  })

  it('lets an office\'s own line take the place of a shipped one', async () => {
    await own('place-groups.jsonl', group)
    const groups = readConflictReference(folder).groups
    expect(groups.filter(({ id }) => id === 'coast')).toMatchObject([{ cityIds: ['city:370200'] }])
    expect(groups.length).toBe(readConflictReference().groups.length)
  })

  it('refuses a city that is none of the province, naming file, line and field', async () => {
    await own('place-groups.jsonl', { ...group, cityIds: ['city:130200'] })
    expect(() => readConflictReference(folder)).toThrow(/place-groups\.jsonl line 1.*cityIds\.0.*city:130200/u)
  })

  it('refuses an industry twice, and a broken line', async () => {
    const line = (await readFile(join(shipped, 'containment.jsonl'), 'utf8')).split('\n')[0] ?? ''
    await writeFile(join(folder, 'containment.jsonl'), `${line}\n${line}\n`)
    expect(() => readConflictReference(folder)).toThrow(/containment\.jsonl line 2.*industry.*line 1/u)
    await copyFile(join(shipped, 'place-groups.jsonl'), join(folder, 'place-groups.jsonl'))
    await writeFile(join(folder, 'containment.jsonl'), '{\n')
    expect(() => readConflictReference(folder)).toThrow(/containment\.jsonl line 1/u)
  })
})
