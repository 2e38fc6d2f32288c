import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openEngine } from '#graph/engines/open-engine.ts'
import type { EmbeddedSettings } from '#graph/engines/settings.ts'
import { temporaryFolder } from './engines.ts'
import { countEntities, createEntities, createEntity } from './queries.ts'

const codeOf = (code: string): unknown => expect.objectContaining({ name: 'GraphError', code })

let settings: EmbeddedSettings
beforeEach(async () => {
  settings = await temporaryFolder()
})
afterEach(async () => {
  await rm(settings.folder, { recursive: true, force: true })
})
const file = () => join(settings.folder, 'graph.grafeo')

async function fill(): Promise<void> {
  const engine = await openEngine(settings)
  await engine.prepareSchema()
  const rows = Array.from({ length: 2_000 }, (_, index) => ({ id: `product:${index}`, name: `功率器件${index}` }))
  await engine.transaction((transaction) => transaction.write(createEntities, { rows }))
  await engine.close()
}

describe('the embedded data folder', () => {
  it('keeps graph, revision and constraints from one opening to the next', async () => {
    await fill()
    const engine = await openEngine(settings)
    expect(await engine.revision()).toBe(1)
    expect(await engine.read(countEntities, {})).toEqual([{ total: 2_000 }])
    await expect(engine.transaction((transaction) => transaction.write(createEntity, { id: 'product:5' }))).rejects.toEqual(
      codeOf('constraint-violated'),
    )
    await engine.close()
    expect(await readdir(settings.folder)).toEqual(['graph.grafeo'])
  })

  it('is made when it is missing', async () => {
    const nested = { ...settings, folder: join(settings.folder, '数据', 'a b') }
    const engine = await openEngine(nested)
    expect(engine.location).toBe(nested.folder)
    await engine.close()
  })

  it('is refused to a second opener, in words that name the first', async () => {
    const engine = await openEngine(settings)
    await expect(openEngine(settings)).rejects.toEqual(codeOf('locked'))
    await expect(openEngine(settings)).rejects.toThrow(new RegExp(`process ${process.pid} .*LIANTU_DATA`, 'u'))
    await engine.close()
    await (await openEngine(settings)).close()
  })

  it('is refused to a second process, and free again when its holder was killed', async () => {
    const script = fileURLToPath(new URL('./load-until-killed.ts', import.meta.url))
    const child = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(settings), '50'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(child.stdout, 'data')
    await expect(openEngine(settings)).rejects.toThrow(`process ${child.pid} `)
    child.kill('SIGKILL')
    await once(child, 'close')
    const engine = await openEngine(settings)
    expect(await engine.read(countEntities, {})).toEqual([{ total: 50 }])
    await engine.close()
  })

  it('that cannot be written is named', async () => {
    const occupied = join(settings.folder, 'occupied')
    await writeFile(occupied, '')
    const attempt = () => openEngine({ kind: 'embedded', folder: join(occupied, 'data') })
    await expect(attempt()).rejects.toEqual(codeOf('unavailable'))
    await expect(attempt()).rejects.toThrow(/occupied.* cannot be written .*LIANTU_DATA/u)
  })
})

describe('a damaged data file', () => {
  const damages: [string, (bytes: Buffer) => Buffer][] = [
    ['cut in half', (bytes) => bytes.subarray(0, bytes.length >> 1)],
    ['cut to nothing', (bytes) => bytes.subarray(0, 0)],
    ['replaced by a text', () => Buffer.from('not a graph')],
    ['overwritten at its head', (bytes) => Buffer.concat([Buffer.alloc(4_096, 0x5a), bytes.subarray(4_096)])],
    ['overwritten in its middle', (bytes) => Buffer.from(bytes).fill(0x5a, bytes.length >> 1, (bytes.length >> 1) + 4_096)],
  ]
  it.each(damages)('that was %s is refused with the way out, and left as it is', async (_, damage) => {
    await fill()
    const damaged = damage(await readFile(file()))
    await writeFile(file(), damaged)
    await expect(openEngine(settings)).rejects.toEqual(codeOf('damaged'))
    await expect(openEngine(settings)).rejects.toThrow(/Restore a backup .* start again/u)
    expect(await readFile(file())).toEqual(damaged)
  })

  it('whose log remains without it is not taken for a new one', async () => {
    const engine = await openEngine(settings)
    await engine.prepareSchema()
    const crashed = await temporaryFolder()
    const log = (await readdir(`${file()}.wal`))[0] ?? ''
    await writeFile(join(crashed.folder, 'graph.grafeo.wal'), '')
    await copyFile(join(`${file()}.wal`, log), join(crashed.folder, log))
    await expect(openEngine(crashed)).rejects.toEqual(codeOf('damaged'))
    await engine.close()
    await rm(crashed.folder, { recursive: true, force: true })
  })
})
