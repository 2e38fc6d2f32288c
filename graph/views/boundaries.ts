/** Outlines of cities, as shipped or as an office put them in their place; read at their first use and kept. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Boundaries } from '#graph/domain/boundary.ts'
import { GraphError } from '#graph/domain/errors.ts'
import { Faults } from '#graph/importers/reference/faults.ts'
import { ownReferenceFolder } from '#graph/importers/reference/reference.ts'

const shippedFolder = fileURLToPath(new URL('../../seeds/boundaries', import.meta.url))

export interface BoundaryFiles {
  /** Whether there are outlines of a province. */
  has(provinceId: string): boolean
  /** @throws GraphError `not-found` without a file; `invalid-seed` naming file and field */
  get(provinceId: string): Boundaries
}

/** @param own the office's folder; its file of a province stands in place of the shipped one */
export function boundaryFiles(shipped = shippedFolder, own = join(ownReferenceFolder(), 'boundaries')): BoundaryFiles {
  const held = new Map<string, Boundaries>()
  const pathOf = (provinceId: string): string | undefined => {
    const file = `${provinceId.replace(/^province:/u, '')}.json`
    return /^\d{6}\.json$/u.test(file) ? [own, shipped].map((folder) => join(folder, file)).find((path) => existsSync(path)) : undefined
  }
  return {
    has: (provinceId) => pathOf(provinceId) !== undefined,
    get: (provinceId) => {
      const known = held.get(provinceId)
      if (known !== undefined) return known
      const path = pathOf(provinceId)
      if (path === undefined) throw new GraphError('not-found', `there are no outlines of ${provinceId}; put ${provinceId.slice(-6)}.json into ${own}`)
      const read = readBoundaries(path, provinceId)
      held.set(provinceId, read)
      return read
    },
  }
}

function readBoundaries(path: string, provinceId: string): Boundaries {
  const faults = new Faults()
  let json: unknown
  try {
    json = JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new GraphError('invalid-seed', `${path} is no JSON; seeds/boundaries/README.md shows the form`, { cause })
  }
  const parsed = Boundaries.safeParse(json)
  if (!parsed.success) for (const { path: field, message } of parsed.error.issues) faults.add(path, field.join('.') || 'whole file', message)
  else {
    if (parsed.data.provinceId !== provinceId) faults.add(path, 'provinceId', `is ${parsed.data.provinceId}; the file's name says ${provinceId}`)
    const codes = parsed.data.features.map(({ properties }) => properties.code)
    for (const [at, code] of codes.entries()) if (codes.indexOf(code) !== at) faults.add(path, `features.${String(at)}.properties.code`, `${code} stands twice`)
  }
  faults.throwIfAny(path)
  if (!parsed.success) throw new GraphError('invalid-seed', `${path} does not fit its form`)
  return parsed.data
}
