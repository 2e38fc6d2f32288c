/** Finds every query of the product: whatever the modules under graph/queries export that readQuery or writeQuery made. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { ReadQuery, WriteQuery } from '../query.ts'

export type AnyQuery = ReadQuery | WriteQuery

export const queriesFolder = fileURLToPath(new URL('..', import.meta.url))

const isQuery = (value: unknown): value is AnyQuery =>
  typeof value === 'object' &&
  value !== null &&
  'mode' in value &&
  'text' in value &&
  'params' in value &&
  value.params instanceof z.ZodObject

const filesOf = async (ending: string) => {
  const files = await readdir(queriesFolder, { recursive: true })
  return files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith(ending) && !file.startsWith('profile/'))
    .sort()
}

/** Relative paths, `chain/upstream.cypher`. */
export const cypherFiles = (): Promise<string[]> => filesOf('.cypher')

/** By name, in the order of the file system's names. */
export async function allQueries(): Promise<AnyQuery[]> {
  const queries = new Map<string, AnyQuery>()
  for (const file of await filesOf('.ts')) {
    const exported = (await import(join(queriesFolder, file))) as Record<string, unknown>
    for (const value of Object.values(exported)) if (isQuery(value)) queries.set(value.name, value)
  }
  return [...queries.values()]
}
