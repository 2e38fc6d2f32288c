/** Plain values as neo4j-driver wants them: it sends every JavaScript number as a float unless told otherwise. */
import neo4j from 'neo4j-driver'
import type { PlainRow, PlainValue } from '#graph/engines/values.ts'

/** A list of numbers goes as integers only when all are: the server stores no list of both. */
function toDriverList(list: PlainValue[]): unknown[] {
  return list.some((entry) => typeof entry === 'number' && !Number.isInteger(entry)) ? list : list.map(toDriverValue)
}

function toDriverValue(value: PlainValue): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return toDriverList(value)
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, toDriverValue(entry)]))
}

export const toDriverParameters = (parameters: PlainRow): Record<string, unknown> =>
  Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, toDriverValue(value)]))
