/** A process that loads again and again, each load one transaction, and says the number of each that was committed. */
import { writeSync } from 'node:fs'
import { openEngine } from '#graph/engines/open-engine.ts'
import type { EngineSettings } from '#graph/engines/settings.ts'
import { createEntities, linkEntities } from './queries.ts'

const settings = JSON.parse(process.argv[2] ?? '') as EngineSettings
const size = Number(process.argv[3])
const engine = await openEngine(settings)
await engine.prepareSchema()
for (let load = (await engine.revision()) + 1; ; load += 1) {
  await engine.transaction(async (transaction) => {
    for (let start = 0; start < size; start += 50) {
      const ids = Array.from({ length: 50 }, (_, offset) => `product:${start + offset}`)
      await transaction.write(createEntities, { rows: ids.map((id) => ({ id, name: `load ${load}` })) })
    }
    await transaction.write(linkEntities, { rows: [{ from: `product:${load % size}`, to: `product:${Math.floor(load / size)}` }] })
  })
  writeSync(1, `${load}\n`)
}
