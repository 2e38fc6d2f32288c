import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Chain, ChainRole, ReferenceMapping, Segment } from '#graph/domain/chain.ts'
import { GraphError } from '#graph/domain/errors.ts'
import { type NameAliases, readAliases } from '../names/read-aliases.ts'
import { checkChains } from './check-chains.ts'
import { Faults } from './faults.ts'
import { linesOf, readRows, referenceFiles, type Row } from './rows.ts'

/** Names of one thing, a line of aliases.jsonl. */
export type NameAlias = NameAliases['rows'][number]

/** All that one reference folder holds, each row with its line. */
export interface ReferenceFolder {
  folder: string
  chains: Row<Chain>[]
  segments: Row<Segment>[]
  aliases: Row<NameAlias>[]
  mappings: Row<ReferenceMapping>[]
  roles: Row<ChainRole>[]
}

/**
 * Reads a reference folder, be it the shipped one or an office's own: any of its five files may be absent, not all. Checks
 * what can be seen in the folder alone; `mergeReference` and `checkAlone` look at what it names of others.
 *
 * @throws GraphError `invalid-seed` naming file, line and field of up to 20 faults
 */
export function readReferenceFolder(folder: string): ReferenceFolder {
  if (!holdsReference(folder)) {
    throw new GraphError('invalid-seed', `${folder} holds no reference data; it needs at least one of ${Object.values(referenceFiles).join(', ')}`)
  }
  const faults = new Faults()
  const read = {
    folder,
    chains: readRows(folder, referenceFiles.chains, Chain, faults, true),
    segments: readRows(folder, referenceFiles.segments, Segment, faults, true),
    mappings: readRows(folder, referenceFiles.mappings, ReferenceMapping, faults, true),
    roles: readRows(folder, referenceFiles.roles, ChainRole, faults, true),
  }
  faults.throwIfAny(folder) // a line left out would make others look wrong
  checkChains(read.chains, read.segments, faults)
  checkRoles(read.roles, faults)
  faults.throwIfAny(folder)
  return { ...read, aliases: readAliasRows(folder) }
}

/** Whether a folder has any of the reference files. */
export function holdsReference(folder: string): boolean {
  return Object.values(referenceFiles).some((file) => existsSync(join(folder, file)))
}

function readAliasRows(folder: string): Row<NameAlias>[] {
  const file = referenceFiles.aliases
  const path = join(folder, file)
  if (!existsSync(path)) return []
  const lines = linesOf(readFileSync(path, 'utf8'))
  // A file without faults has as many rows as lines, in the same order.
  return readAliases(path).rows.map((value, index) => ({ value, file, line: lines[index]?.line ?? 0 }))
}

function checkRoles(roles: readonly Row<ChainRole>[], faults: Faults): void {
  const lines = new Map<string, number>()
  for (const { value, file, line } of roles) {
    const { chainId = '', role, name, since = '', until } = value
    const key = [chainId, role, name, since].join('\n')
    const first = lines.get(key)
    if (first !== undefined) faults.add(`${file} line ${line}`, 'name', `${name} stands on line ${first} already with the same chain, role and date`)
    else lines.set(key, line)
    if (until !== undefined && until < since) faults.add(`${file} line ${line}`, 'until', `${until} lies before since, ${since}`)
  }
}
