import { z } from 'zod'
import { NodeId, SegmentId } from '#graph/domain/ids.ts'

/** A product or focus item in a segment, with the term that put it there. */
export const PlacementRow = z.strictObject({ nodeId: NodeId, segmentId: SegmentId, term: z.string() })
