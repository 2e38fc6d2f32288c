/** What an office has entered beside the shipped chains, into the graph: who holds which role, and how its chains stand to the shipped ones. */
import type { ChainRole } from '#graph/domain/chain.ts'
import { toId } from '#graph/domain/ids.ts'
import type { GraphTransaction } from '#graph/engines/engine.ts'
import { toProperties } from '#graph/queries/properties.ts'
import { clearMappings } from '#graph/queries/import/clear-mappings.ts'
import { clearRoles } from '#graph/queries/import/clear-roles.ts'
import { putMappings } from '#graph/queries/import/put-mappings.ts'
import { putRoleChains } from '#graph/queries/import/put-role-chains.ts'
import { putRoles } from '#graph/queries/import/put-roles.ts'
import type { SeedReference } from './read-seeds.ts'

const codeOf = (id: string): string => id.slice(id.indexOf(':') + 1)

export const roleIdOf = ({ chainId, role, name, since }: ChainRole): string =>
  toId('role', chainId === undefined ? '全部' : codeOf(chainId), role, name, ...(since === undefined ? [] : [since]))

/** Writes both anew; the chains and segments must be there already. */
export async function loadOwnData(transaction: GraphTransaction, { mappings, roles }: Pick<SeedReference, 'mappings' | 'roles'>): Promise<void> {
  await transaction.write(clearMappings, {})
  await transaction.write(clearRoles, {})
  await transaction.write(putMappings, {
    rows: mappings.flatMap((mapping) => (mapping.kind === 'name' ? [] : [{ own: mapping.own, shipped: mapping.shipped, properties: toProperties({ relation: mapping.relation, note: mapping.note }) }])),
  })
  await transaction.write(putRoles, {
    rows: roles.map((role) => {
      const { role: called, name, since, until, source } = role
      const id = roleIdOf(role)
      return { id, properties: toProperties({ id, role: called, name, since, until, sourceTitle: source.title, sourcePublishedOn: source.publishedOn, sourceUrl: source.url }) }
    }),
  })
  await transaction.write(putRoleChains, { rows: roles.flatMap((role) => (role.chainId === undefined ? [] : [{ roleId: roleIdOf(role), chainId: role.chainId }])) })
}

/** What of a chain is the office's: the chain itself, or only its name, beside which the shipped one is kept. */
export function ownProperties(id: string, { mappings, ownChainIds, shippedNames }: Pick<SeedReference, 'mappings' | 'ownChainIds' | 'shippedNames'>) {
  const named = mappings.find((mapping) => mapping.kind === 'name' && mapping.shipped === id)
  return toProperties({ isOwn: ownChainIds.has(id), shippedName: shippedNames.get(id), nameNote: named?.note })
}
