/**
 * Ids read `kind:code` and are made from what is stable in the source, so that they survive a corrected label.
 * A database's internal id never leaves its engine.
 */
import { z } from 'zod'

/** Every kind of node of the graph, in the spelling its ids begin with. */
export const nodeKinds = [
  'province', 'city', 'county', 'industry', 'chain', 'segment', 'product', 'layout', 'cluster', 'enterprise', 'park',
  'project', 'technology', 'brand', 'agency', 'task', 'target', 'restriction', 'focus', 'structure', 'damage', 'mark', 'role', 'document', 'passage',
] as const
export const NodeKind = z.enum(nodeKinds)
export type NodeKind = z.infer<typeof NodeKind>

const idOf = <K extends NodeKind>(kind: K, code: string, example: string) =>
  z
    .string()
    .max(400)
    .regex(new RegExp(`^${kind}:${code}$`, 'u'), { error: `an id of a ${kind} reads like ${example}` })
    .meta({ examples: [example] })

/** GB/T 2260 code of six digits. */
export const ProvinceId = idOf('province', '\\d{6}', 'province:370000')
export const CityId = idOf('city', '\\d{6}', 'city:370200')
export const CountyId = idOf('county', '\\d{6}', 'county:371321')
export const IndustryId = idOf('industry', '\\S.*', 'industry:集成电路')
export const ChainId = idOf('chain', '\\S.*', 'chain:集成电路')
/** Chain and segment name: the same name in two chains is two segments. */
export const SegmentId = idOf('segment', '[^:]+:\\S.*', 'segment:集成电路:晶圆制造')
export const ProductId = idOf('product', '\\S.*', 'product:功率器件')
/** Place code, relation and product: one fact, however many passages state it. */
export const LayoutId = idOf('layout', '\\d{6}:(?:develop|retire|limit):\\S.*', 'layout:370100:develop:功率器件')
export const ClusterId = idOf('cluster', '\\S.*', 'cluster:淄博市高端精细化工')
export const EnterpriseId = idOf('enterprise', '\\S.*', 'enterprise:东岳集团')
export const ParkId = idOf('park', '\\S.*', 'park:东营港化工产业园')
export const ProjectId = idOf('project', '\\S.*', 'project:裕龙岛炼化一体化项目')
export const TechnologyId = idOf('technology', '\\S.*', 'technology:航空子午胎关键技术')
export const BrandId = idOf('brand', '\\S.*', 'brand:泰山品质')
export const AgencyId = idOf('agency', '\\S.*', 'agency:省工业和信息化厅')
/** Document, start of the passage that assigns it, and its place there from the second on. */
export const TaskId = idOf('task', '[^:]+:\\d+(?::\\d+)?', 'task:shandong-2021-manufacturing-plan:12345')
/** Document, start of the passage, place among the passage's figures or rules. */
export const TargetId = idOf('target', '[^:]+:\\d+(?::\\d+)?', 'target:shandong-2021-manufacturing-plan:12345:0')
export const RestrictionId = idOf('restriction', '[^:]+:\\d+(?::\\d+)?', 'restriction:shandong-2021-manufacturing-plan:12345:0')
/** Document, start of the passage, place among what the passage puts forward, or among the structures it names. */
export const FocusId = idOf('focus', '[^:]+:\\d+:\\d+', 'focus:shandong-2021-manufacturing-plan:12345:0')
export const StructureId = idOf('structure', '[^:]+:\\d+:\\d+', 'structure:shandong-2021-manufacturing-plan:12345:0')
/** Document, place among its damaged places. */
export const DamageId = idOf('damage', '[^:]+:\\d+', 'damage:shandong-2021-manufacturing-plan:0')
/** Time of the entry and a random part. */
export const MarkId = idOf('mark', '\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z-[0-9a-f-]{36}', 'mark:2026-11-22T10:00:00.000Z-0b0e7c1e-8f0e-4b8e-9d0a-2f6c3a1d5b7f')
/** Chain or 全部, role, holder, first day when known. */
export const RoleId = idOf('role', '\\S.*', 'role:集成电路:链长:某某')
/** The folder name of the document under seeds/documents, or of an upload. */
export const DocumentId = idOf('document', '[a-z0-9][a-z0-9-]*', 'document:shandong-2021-manufacturing-plan')
/** Document and start offset: stays as long as the file does. */
export const PassageId = idOf('passage', '[a-z0-9][a-z0-9-]*:\\d+', 'passage:shandong-2021-manufacturing-plan:12345')
/** Any node's id. */
export const NodeId = z
  .string()
  .max(400)
  .regex(new RegExp(`^(?:${nodeKinds.join('|')}):\\S.*$`, 'u'), { error: 'an id reads kind:code, like city:370200' })

export const PlaceId = z.union([CityId, CountyId, ProvinceId])

/** The id of `code` among nodes of `kind`; codes keep their Chinese, spaces go. */
export function toId(kind: NodeKind, ...code: string[]): string {
  return `${kind}:${code.map((part) => part.replace(/\s+/gu, '')).join(':')}`
}

/** The kind an id begins with; undefined when it begins with none. */
export function kindOf(id: string): NodeKind | undefined {
  const kind = id.slice(0, id.indexOf(':'))
  return nodeKinds.find((known) => known === kind)
}

/** The document a passage's id names. */
export function documentIdOf(passageId: string): string {
  return toId('document', passageId.split(':')[1] ?? '')
}

/** The chain a segment's id names. */
export function chainIdOf(segmentId: string): string {
  return toId('chain', segmentId.split(':')[1] ?? '')
}
