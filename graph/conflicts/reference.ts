/** Reference data that conflicts rest on: which cities a group's name means, and what an industry contains. */
import { fileURLToPath } from 'node:url'
import { Containment } from '#graph/domain/containment.ts'
import { PlaceGroup } from '#graph/domain/place-group.ts'
import { Faults } from '#graph/importers/reference/faults.ts'
import { placeOf, readRows, type Row } from '#graph/importers/reference/rows.ts'
import { placeOfCode } from '#graph/places/gazetteer.ts'

const shippedFolder = fileURLToPath(new URL('../../seeds/reference', import.meta.url))
const groupFile = 'place-groups.jsonl'
const containmentFile = 'containment.jsonl'

export interface ConflictReference {
  groups: readonly PlaceGroup[]
  containments: readonly Containment[]
}

/**
 * Place groups and industry containment; an office's own line takes the place of a shipped one of the same id or industry.
 *
 * @param own the office's folder of reference data; it need not have the files
 * @throws GraphError `invalid-seed` naming file, line and field
 */
export function readConflictReference(own?: string, shipped = shippedFolder): ConflictReference {
  const folders = own === undefined ? [shipped] : [shipped, own]
  const groups = new Map<string, PlaceGroup>()
  const containments = new Map<string, Containment>()
  for (const folder of folders) {
    const faults = new Faults()
    const groupRows = readRows(folder, groupFile, PlaceGroup, faults, folder === own)
    const containmentRows = readRows(folder, containmentFile, Containment, faults, folder === own)
    checkOnce(groupRows, 'id', ({ id }) => id, faults)
    checkOnce(containmentRows, 'industry', ({ industry }) => industry, faults)
    for (const row of groupRows) for (const [index, cityId] of row.value.cityIds.entries()) checkCity(row, index, cityId, faults)
    faults.throwIfAny(folder)
    for (const { value } of groupRows) groups.set(value.id, value)
    for (const { value } of containmentRows) containments.set(value.industry, value)
  }
  return { groups: [...groups.values()], containments: [...containments.values()] }
}

function checkOnce<T>(rows: readonly Row<T>[], field: string, keyOf: (value: T) => string, faults: Faults): void {
  const lines = new Map<string, number>()
  for (const row of rows) {
    const key = keyOf(row.value)
    const first = lines.get(key)
    if (first !== undefined) faults.add(placeOf(row), field, `${key} stands on line ${first} already`)
    else lines.set(key, row.line)
  }
}

function checkCity(row: Row<PlaceGroup>, index: number, cityId: string, faults: Faults): void {
  const city = placeOfCode(cityId)
  if (city?.kind !== 'city' || `province:${city.provinceCode}` !== row.value.provinceId) {
    faults.add(placeOf(row), `cityIds.${index}`, `${cityId} is no city of ${row.value.provinceId} in GB/T 2260`)
  }
}
