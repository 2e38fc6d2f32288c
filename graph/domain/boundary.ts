/** Outlines of a province's cities: the form of seeds/boundaries/<code>.json, which an office may replace by an approved map. */
import { z } from 'zod'
import { ProvinceId } from './ids.ts'

const Position = z.tuple([z.number().min(73).max(136), z.number().min(3).max(54)]).meta({ unit: 'degree, longitude then latitude' })
const Ring = z.array(Position).min(4).meta({ description: 'Closed: the last position is the first' })

export const Boundaries = z
  .strictObject({
    type: z.literal('FeatureCollection'),
    provinceId: ProvinceId,
    source: z.strictObject({
      name: z.string().min(1).meta({ description: 'Where the outlines come from' }),
      licence: z.string().min(1),
      asOf: z.string().min(4).meta({ description: 'State of the data: a year or a day' }),
      mapApproval: z.string().min(1).nullable().meta({ description: 'Approval number (审图号); null where there is none: then the map is a sketch (示意图)' }),
    }),
    features: z
      .array(
        z.strictObject({
          type: z.literal('Feature'),
          properties: z.strictObject({ code: z.string().regex(/^\d{6}$/u, { error: 'a GB/T 2260 code has six digits' }), name: z.string().min(1) }),
          geometry: z.strictObject({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(Ring).min(1)).min(1) }),
        }),
      )
      .min(1),
  })
  .meta({ id: 'Boundaries', description: 'GeoJSON of cities, and of counties that the province governs itself' })
export type Boundaries = z.infer<typeof Boundaries>
