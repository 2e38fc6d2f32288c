import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { aloneReference, mergeReference, type Reference } from './merge.ts'
import { holdsReference, readReferenceFolder } from './read-folder.ts'

/** The folder for an office's own reference data: `reference` under LIANTU_DATA, beside the graph's files. */
export function ownReferenceFolder(environment: NodeJS.ProcessEnv = process.env, workingFolder = process.cwd()): string {
  return resolve(workingFolder, environment['LIANTU_DATA'] ?? '.liantu/data', 'reference')
}

/**
 * The shipped reference data, and an office's own beside them when there are any.
 * @throws GraphError `invalid-seed` naming file, line and field
 */
export function readReference(shippedFolder: string, ownFolder?: string): Reference {
  const shipped = readReferenceFolder(shippedFolder)
  if (ownFolder === undefined || !existsSync(ownFolder) || !holdsReference(ownFolder)) return aloneReference(shipped)
  return mergeReference(shipped, readReferenceFolder(ownFolder))
}
