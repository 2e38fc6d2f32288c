import { z } from 'zod'
import { AssetId, AssetKind, EnterpriseRole, ParkSort } from '#graph/domain/asset.ts'
import { PassageId } from '#graph/domain/ids.ts'
import { AgencyTask } from './agencies.ts'
import { NodeRef, PlaceRef, Quote, pageOf } from './common.ts'
import { TargetItem } from './targets.ts'

/** A cluster, enterprise, park, project, technology or brand that plans name. */
export const AssetSummary = z
  .strictObject({
    id: AssetId,
    kind: AssetKind,
    name: z.string(),
    aliases: z.array(z.string()).meta({ description: 'Other printed forms' }),
    role: EnterpriseRole.nullable().meta({ description: 'The strongest that a passage gives an enterprise' }),
    places: z.array(PlaceRef).meta({ description: 'Where passages say that it is' }),
    passageCount: z.int(),
  })
  .meta({ id: 'AssetSummary' })
export type AssetSummary = z.infer<typeof AssetSummary>
export const AssetList = pageOf(AssetSummary).meta({ id: 'AssetList' })

/** How many of a kind a passage says there are (等8个产业集群), beside those that it names. */
export const AssetClaim = z
  .strictObject({ passageId: PassageId, kind: AssetKind, claimedCount: z.int(), named: z.array(NodeRef) })
  .meta({ id: 'AssetClaim' })
export type AssetClaim = z.infer<typeof AssetClaim>

/** An asset with every passage that names it. */
export const AssetDetail = AssetSummary.extend({
  industries: z.array(NodeRef.extend({ chains: z.array(NodeRef).meta({ description: 'Chains that cover it' }) })).meta({ description: 'Under whose headings it is named' }),
  namesakes: z.array(NodeRef).meta({ description: 'Of one name with it, by name alone: an enterprise with what is called after it, the phases of a project' }),
  targets: z.array(TargetItem).meta({ description: 'Figures whose subject names it' }),
  tasks: z.array(AgencyTask).meta({ description: 'Tasks whose agencies are named at the end of the part of a plan that names it' }),
  claims: z.array(AssetClaim).meta({ description: 'Of the lists in which it is named' }),
  statements: z.array(
    z.strictObject({
      role: EnterpriseRole.nullable(),
      sort: ParkSort.nullable(),
      claimedCount: z.int().nullable(),
      head: z.string().nullable().meta({ description: 'The noun that the list shares' }),
      quote: Quote,
    }),
  ),
}).meta({ id: 'AssetDetail' })
export type AssetDetail = z.infer<typeof AssetDetail>
