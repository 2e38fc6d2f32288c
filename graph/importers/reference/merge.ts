import type { Chain, ChainRole, ReferenceMapping, Segment } from '#graph/domain/chain.ts'
import { industryIdOf } from '#graph/domain/industry-name.ts'
import { NameAliases } from '../names/read-aliases.ts'
import { checkKinds } from './check-chains.ts'
import { Faults } from './faults.ts'
import { mergeAliases } from './merge-aliases.ts'
import type { ReferenceFolder } from './read-folder.ts'
import { placeOf, type Row } from './rows.ts'

/** Reference data as the graph takes them: the shipped and the office's own in one. */
export interface Reference {
  /** Shipped chains first, under the office's names for them, then the office's own. */
  chains: Chain[]
  segments: Segment[]
  aliases: NameAliases
  mappings: ReferenceMapping[]
  roles: ChainRole[]
  /** Chains that the office has entered; all others are shipped. */
  ownChainIds: ReadonlySet<string>
  /** Shipped names of the chains that the office calls otherwise, by id. */
  shippedNames: ReadonlyMap<string, string>
}

/**
 * Puts an office's own reference data beside the shipped ones. Ids never change, so both stay addressable. The office's
 * name for a shipped chain becomes its name and the shipped name an alias; where both lists join names, the office's line
 * decides. An own chain may stand under a heading of a shipped chain only when a mapping line ties the two.
 *
 * @throws GraphError `invalid-seed` naming file, line and field of what contradicts or names what is not there
 */
export function mergeReference(shipped: ReferenceFolder, own: ReferenceFolder): Reference {
  const faults = new Faults()
  checkOwnChains(shipped, own, faults)
  checkMappings(shipped, own, faults)
  checkRoleChains([...shipped.chains, ...own.chains], [...shipped.roles, ...own.roles], faults)
  const aliases = mergeAliases(shipped.aliases, own.aliases, faults)
  checkKinds([...shipped.segments, ...own.segments], faults)
  faults.throwIfAny(`${own.folder} beside ${shipped.folder}`)

  const names = new Map(own.mappings.flatMap(({ value }) => (value.kind === 'name' ? [[value.shipped, value.name] as const] : [])))
  const firstOwnOrder = Math.max(-1, ...shipped.chains.map(({ value }) => value.order)) + 1
  return {
    chains: [
      ...shipped.chains.map(({ value }) => rename(value, names.get(value.id))),
      ...own.chains.map(({ value }) => ({ ...value, order: firstOwnOrder + value.order })),
    ],
    segments: [...shipped.segments, ...own.segments].map(({ value }) => value),
    aliases: new NameAliases(aliases),
    mappings: own.mappings.map(({ value }) => value),
    roles: [...shipped.roles, ...own.roles].map(({ value }) => value),
    ownChainIds: new Set(own.chains.map(({ value }) => value.id)),
    shippedNames: new Map(shipped.chains.flatMap(({ value: { id, name } }) => (names.has(id) && names.get(id) !== name ? [[id, name] as const] : []))),
  }
}

/** Reference data of a folder that stands alone. @throws GraphError `invalid-seed` naming what it lacks */
export function aloneReference(folder: ReferenceFolder): Reference {
  const faults = new Faults()
  checkKinds(folder.segments, faults)
  checkRoleChains(folder.chains, folder.roles, faults)
  for (const row of folder.mappings) faults.add(placeOf(row), 'shipped', `${row.value.shipped} is not looked for in a folder that is checked alone; check it beside the shipped one (--beside)`)
  faults.throwIfAny(folder.folder)
  return {
    chains: folder.chains.map(({ value }) => value),
    segments: folder.segments.map(({ value }) => value),
    aliases: new NameAliases(folder.aliases.map(({ value }) => value)),
    mappings: [],
    roles: folder.roles.map(({ value }) => value),
    ownChainIds: new Set(),
    shippedNames: new Map(),
  }
}

function rename(chain: Chain, name: string | undefined): Chain {
  if (name === undefined || name === chain.name) return chain
  return { ...chain, name, aliases: [...new Set([chain.name, ...chain.aliases])].filter((alias) => alias !== name) }
}

function checkOwnChains(shipped: ReferenceFolder, own: ReferenceFolder, faults: Faults): void {
  const shippedIds = new Set(shipped.chains.map(({ value }) => value.id))
  const headings = new Map(shipped.chains.flatMap(({ value }) => value.industries.map((heading) => [industryIdOf(heading), value.id] as const)))
  const tied = new Set(own.mappings.flatMap(({ value }) => (value.kind === 'chain' ? [`${value.own} ${value.shipped}`] : [])))
  for (const row of own.chains) {
    const { id, industries } = row.value
    if (shippedIds.has(id)) {
      faults.add(placeOf(row), 'id', `${id} is a shipped chain; give the own one another name and tie them in mapping.jsonl`)
      continue
    }
    for (const heading of industries) {
      const owner = headings.get(industryIdOf(heading))
      if (owner !== undefined && !tied.has(`${id} ${owner}`)) {
        faults.add(placeOf(row), 'industries', `${heading} belongs to the shipped ${owner}; take it out, or say in mapping.jsonl how ${id} stands to ${owner}`)
      }
    }
  }
}

function checkMappings(shipped: ReferenceFolder, own: ReferenceFolder, faults: Faults): void {
  const idsOf = ({ chains, segments }: ReferenceFolder): Set<string> => new Set([...chains, ...segments].map(({ value }) => value.id))
  const [ownIds, shippedIds] = [idsOf(own), idsOf(shipped)]
  const chainNames = new Map([...own.chains, ...shipped.chains].map(({ value }) => [value.name, value.id]))
  const seen = new Map<string, number>()
  const once = (row: Row<ReferenceMapping>, field: string, key: string, message: string): void => {
    const first = seen.get(key)
    if (first !== undefined) faults.add(placeOf(row), field, `${message} on line ${first} already`)
    else seen.set(key, row.line)
  }
  for (const row of own.mappings) {
    const { value } = row
    if (!shippedIds.has(value.shipped)) faults.add(placeOf(row), 'shipped', `${value.shipped} is not shipped; take an id of the folder this one stands beside`)
    if (value.kind === 'name') {
      const holder = chainNames.get(value.name)
      if (holder !== undefined && holder !== value.shipped) faults.add(placeOf(row), 'name', `${value.name} is the name of ${holder} already`)
      once(row, 'shipped', `name of ${value.shipped}`, `${value.shipped} is named`)
      once(row, 'name', `name ${value.name}`, `${value.name} is given`)
      continue
    }
    if (!ownIds.has(value.own)) faults.add(placeOf(row), 'own', `${value.own} is no ${value.kind} of this folder`)
    once(row, 'own', `${value.own} ${value.shipped}`, `${value.own} is tied to ${value.shipped}`)
    if (value.relation !== 'same') continue
    once(row, 'own', `own ${value.own}`, `${value.own} is the same as another`)
    once(row, 'shipped', `shipped ${value.shipped}`, `${value.shipped} is the same as another`)
  }
}

function checkRoleChains(chains: readonly Row<Chain>[], roles: readonly Row<ChainRole>[], faults: Faults): void {
  const ids = new Set(chains.map(({ value }) => value.id))
  for (const row of roles) {
    const { chainId } = row.value
    if (chainId !== undefined && !ids.has(chainId)) faults.add(placeOf(row), 'chainId', `${chainId} is no chain; leave it out for a role over all chains`)
  }
}
