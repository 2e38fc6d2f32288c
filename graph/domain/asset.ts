import { z } from 'zod'
import { BrandId, ClusterId, EnterpriseId, ParkId, ProjectId, TechnologyId } from './ids.ts'

/**
 * What plans name beside places and products as carrying or pushing an industry: 集群, 企业, 园区, 项目, 技术, 品牌. All
 * are stored alike, with the label Asset beside their own. What a plan says of one (its role, how many of its sort there
 * are) is said in a sentence and stands on that sentence's STATED_IN edge.
 */
export const assetKinds = ['cluster', 'enterprise', 'park', 'project', 'technology', 'brand'] as const
export const AssetKind = z.enum(assetKinds)
export type AssetKind = z.infer<typeof AssetKind>

const named = {
  kind: AssetKind,
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)).meta({ description: 'Other printed forms of the same name' }),
}

/** 集群, with the enterprises that follow a leader. */
export const Cluster = z.strictObject({ id: ClusterId, ...named })
export type Cluster = z.infer<typeof Cluster>
/** 企业. */
export const Enterprise = z.strictObject({ id: EnterpriseId, ...named })
export type Enterprise = z.infer<typeof Enterprise>
/** 园区, with zones, belts and platforms. */
export const Park = z.strictObject({ id: ParkId, ...named })
export type Park = z.infer<typeof Park>
/** 重点建设项目. */
export const Project = z.strictObject({ id: ProjectId, ...named })
export type Project = z.infer<typeof Project>
/** 攻关: a key technology that is to be broken through. */
export const Technology = z.strictObject({ id: TechnologyId, ...named })
export type Technology = z.infer<typeof Technology>
/** 品牌. */
export const Brand = z.strictObject({ id: BrandId, ...named })
export type Brand = z.infer<typeof Brand>

/** Any asset's id. */
export const AssetId = z.union([ClusterId, EnterpriseId, ParkId, ProjectId, TechnologyId, BrandId])

/** 链主 (chain-leading) or 领军/领航型 (leading), where a sentence says so. */
export const EnterpriseRole = z.enum(['chain-leading', 'leading'])
export type EnterpriseRole = z.infer<typeof EnterpriseRole>

/** What a park is when it is no park in the narrow sense. */
export const ParkSort = z.enum(['zone', 'belt', 'platform', 'innovation_platform'])
export type ParkSort = z.infer<typeof ParkSort>

/** What one sentence says of an asset; properties of its STATED_IN edge. */
export const AssetStatement = z.strictObject({
  printed: z.string().min(1).meta({ description: 'The name as printed' }),
  role: EnterpriseRole.optional(),
  sort: ParkSort.optional(),
  claimedCount: z.int().min(1).optional().meta({ description: 'How many of its sort the sentence says there are: 8 for 等8个产业集群' }),
  head: z.string().min(1).optional().meta({ description: 'The noun that the list shares: 海上风电片区' }),
})
export type AssetStatement = z.infer<typeof AssetStatement>
