/**
 * The whole data model in one list: which labels and relationship types exist, and the schema of each label's properties.
 * `graph/data-model.md` is printed from it, and a test holds every `.cypher` file to it.
 */
import type { z } from 'zod'
import { Agency } from './agency.ts'
import { Brand, Cluster, Enterprise, Park, Project, Technology } from './asset.ts'
import { Chain, ChainRole, Industry, Segment } from './chain.ts'
import { Damage } from './damage.ts'
import { DocumentSource, Passage } from './document.ts'
import { Focus } from './focus.ts'
import type { NodeKind } from './ids.ts'
import { Layout } from './layout.ts'
import { Mark } from './mark.ts'
import { City, County, Province } from './place.ts'
import { Product } from './product.ts'
import { Restriction } from './restriction.ts'
import { Structure } from './structure.ts'
import { Target } from './target.ts'
import { Task } from './task.ts'

/** Label of every node beside its own: ids are unique across kinds and looked up through it. */
export const commonLabel = 'Entity'

/** Label of the six kinds of asset beside their own. */
export const assetLabel = 'Asset'

/** Kind → label and schema. */
export const nodeModel = {
  province: { label: 'Province', schema: Province },
  city: { label: 'City', schema: City },
  county: { label: 'County', schema: County },
  industry: { label: 'Industry', schema: Industry },
  chain: { label: 'Chain', schema: Chain },
  segment: { label: 'Segment', schema: Segment },
  product: { label: 'Product', schema: Product },
  layout: { label: 'Layout', schema: Layout },
  cluster: { label: 'Cluster', schema: Cluster },
  enterprise: { label: 'Enterprise', schema: Enterprise },
  park: { label: 'Park', schema: Park },
  project: { label: 'Project', schema: Project },
  technology: { label: 'Technology', schema: Technology },
  brand: { label: 'Brand', schema: Brand },
  agency: { label: 'Agency', schema: Agency },
  task: { label: 'Task', schema: Task },
  target: { label: 'Target', schema: Target },
  restriction: { label: 'Restriction', schema: Restriction },
  focus: { label: 'Focus', schema: Focus },
  structure: { label: 'Structure', schema: Structure },
  damage: { label: 'Damage', schema: Damage },
  mark: { label: 'Mark', schema: Mark },
  role: { label: 'ChainRole', schema: ChainRole },
  document: { label: 'Document', schema: DocumentSource },
  passage: { label: 'Passage', schema: Passage },
} satisfies Record<NodeKind, { label: string; schema: z.ZodType }>

/** Relationship types, read left to right. */
export const relationshipModel = [
  { from: 'city', type: 'PART_OF', to: 'province', meaning: '隶属: GB/T 2260' },
  { from: 'county', type: 'PART_OF', to: 'city', meaning: '隶属: GB/T 2260' },
  { from: 'layout', type: 'IN_PLACE', to: 'city', meaning: 'where the layout is' },
  { from: 'layout', type: 'IN_PLACE', to: 'county', meaning: 'where the layout is' },
  { from: 'layout', type: 'OF_PRODUCT', to: 'product', meaning: 'what is laid out' },
  { from: 'layout', type: 'STATED_IN', to: 'passage', meaning: 'evidence; `printed` holds the words of that passage' },
  { from: 'asset', type: 'STATED_IN', to: 'passage', meaning: 'evidence: what the passage says of it, as in AssetStatement' },
  { from: 'asset', type: 'LOCATED_IN', to: 'city', meaning: 'where a passage says it is; `documentId` and `passageId` name that passage' },
  { from: 'asset', type: 'LOCATED_IN', to: 'county', meaning: 'the same' },
  { from: 'industry', type: 'STATED_IN', to: 'passage', meaning: 'the heading that opens its section; `group` is 传统, 新兴 or 未来 as the headings above say' },
  { from: 'industry', type: 'BRANCH_OF', to: 'industry', meaning: 'its section stands inside the other\'s; `documentId` and `passageId` name the heading' },
  { from: 'target', type: 'STATED_IN', to: 'passage', meaning: 'evidence; `printed` holds the figure as printed' },
  { from: 'restriction', type: 'STATED_IN', to: 'passage', meaning: 'evidence; `printed` holds the words of that passage' },
  { from: 'task', type: 'STATED_IN', to: 'passage', meaning: 'the passage that assigns it; `printed` holds the agency it names first' },
  { from: 'focus', type: 'STATED_IN', to: 'passage', meaning: 'evidence; `printed` holds the words of that passage' },
  { from: 'structure', type: 'STATED_IN', to: 'passage', meaning: 'evidence; `printed` holds the first link' },
  { from: 'damage', type: 'FOUND_IN', to: 'passage', meaning: 'a passage that it touches' },
  { from: 'damage', type: 'IN_DOCUMENT', to: 'document', meaning: 'the document it was found in' },
  { from: 'agency', type: 'LEADS', to: 'task', meaning: '牵头; `order` is the printed order, from 0' },
  { from: 'agency', type: 'SUPPORTS', to: 'task', meaning: '配合; `order` is the printed order, from 0' },
  { from: 'passage', type: 'IN_DOCUMENT', to: 'document', meaning: 'the passage\'s document' },
  { from: 'passage', type: 'UNDER_HEADING', to: 'industry', meaning: 'the industry heading the passage stands under' },
  { from: 'document', type: 'ISSUED_FOR', to: 'province', meaning: 'the region the document plans' },
  { from: 'chain', type: 'COVERS', to: 'industry', meaning: 'reference data: headings of plans that speak of the chain' },
  { from: 'segment', type: 'IN_CHAIN', to: 'chain', meaning: 'reference data' },
  { from: 'segment', type: 'FEEDS', to: 'segment', meaning: 'reference data: its output is needed there' },
  { from: 'segment', type: 'KIND_OF', to: 'segment', meaning: 'reference data: whatever belongs here belongs there too; also across chains' },
  { from: 'chain', type: 'MAPPED_TO', to: 'chain', meaning: 'own data of an office: how its chain (from) stands to a shipped one; `relation` and `note`' },
  { from: 'segment', type: 'MAPPED_TO', to: 'segment', meaning: 'the same of segments' },
  { from: 'role', type: 'HELD_IN', to: 'chain', meaning: 'own data of an office: the chain in which the role is held; a role over all chains has none' },
  { from: 'product', type: 'PLACED_IN', to: 'segment', meaning: 'by the segment\'s terms; `term` holds the one that matched' },
  { from: 'focus', type: 'PLACED_IN', to: 'segment', meaning: 'by the segment\'s terms; `term` holds the one that matched' },
] as const satisfies readonly { from: NodeKind | 'asset'; type: string; to: NodeKind; meaning: string }[]

/** The label that a relationship of the model names. */
export const labelOf = (kind: NodeKind | 'asset'): string => (kind === 'asset' ? assetLabel : nodeModel[kind].label)
