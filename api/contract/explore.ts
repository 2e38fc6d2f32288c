import { z } from 'zod'
import { NodeId, NodeKind } from '#graph/domain/ids.ts'
import { NodeRef } from './common.ts'

export const SearchQuery = z.strictObject({
  q: z.string().trim().min(1).max(100).meta({ description: 'Chinese name, a part of it, pinyin or initials' }),
  kind: NodeKind.optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
})

/** A hit; `matched` says by what, so that the screen can explain it. */
export const SearchHit = NodeRef.extend({
  matched: z.enum(['name', 'alias', 'part', 'pinyin', 'initials']),
  hint: z.string().nullable().meta({ description: 'What tells it from others of its name: the chain of a segment, the alias that matched' }),
}).meta({ id: 'SearchHit' })
export type SearchHit = z.infer<typeof SearchHit>
export const SearchResult = z
  .strictObject({ total: z.int(), limit: z.int(), truncated: z.boolean(), items: z.array(SearchHit) })
  .meta({ id: 'SearchResult' })
export type SearchResult = z.infer<typeof SearchResult>

/** A neighbour: `relation` read in the direction given; layouts are folded into develop, retire and limit. */
export const Neighbour = NodeRef.extend({
  relation: z.string().meta({ examples: ['develop', 'FEEDS', 'PLACED_IN'] }),
  direction: z.enum(['out', 'in']),
}).meta({ id: 'Neighbour' })
export type Neighbour = z.infer<typeof Neighbour>
export const NeighbourList = z
  .strictObject({ node: NodeRef, total: z.int(), limit: z.int(), offset: z.int(), truncated: z.boolean(), items: z.array(Neighbour) })
  .meta({ id: 'NeighbourList' })

export const PathQuery = z.strictObject({
  from: NodeId,
  to: NodeId,
  maxDepth: z.coerce.number().int().min(1).max(8).default(6).meta({ unit: 'hops' }),
  limit: z.coerce.number().int().min(1).max(20).default(5),
})
/** Shortest ways between two nodes, all of one length. */
export const PathResult = z
  .strictObject({
    from: NodeRef,
    to: NodeRef,
    depth: z.int().nullable().meta({ description: 'Hops; null when there is no way within maxDepth' }),
    total: z.int(),
    truncated: z.boolean(),
    items: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string().meta({ description: 'The names along the way' }),
        nodes: z.array(NodeRef),
        relations: z.array(z.strictObject({ relation: z.string(), direction: z.enum(['out', 'in']) })),
      }),
    ),
  })
  .meta({ id: 'PathResult' })
export type PathResult = z.infer<typeof PathResult>
