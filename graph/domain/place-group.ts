import { z } from 'zod'
import { CityId, DocumentId, ProvinceId } from './ids.ts'

const Day = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u, { error: 'a day, month or year: 2017-08-18, 2017-08, 2017' })

/** Who says which cities belong: a text that was read, or the map. Never memory. */
export const GroupSource = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('notice'),
    title: z.string().min(2),
    issuer: z.string().min(1).optional(),
    number: z.string().min(1).optional().meta({ description: 'Document number where printed' }),
    publishedOn: Day.optional(),
    url: z.url().optional().meta({ description: 'Where the text was read' }),
    quote: z.string().min(2).meta({ description: 'The words that name the cities' }),
  }),
  z.strictObject({ kind: z.literal('plan'), documentId: DocumentId, quote: z.string().min(2) }),
  z.strictObject({ kind: z.literal('geography'), note: z.string().min(2).meta({ description: 'What can be seen on a map, and what was left open' }) }),
])

/** 地区组合: a name under which plans speak of several cities at once. Reference data, reviewed, with its source. */
export const PlaceGroup = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/u, { error: 'small letters, digits and -' }),
  name: z.string().min(2),
  aliases: z.array(z.string().min(2)).default([]).meta({ description: 'Other words for it: 通道城市' }),
  provinceId: ProvinceId.meta({ description: 'The province whose members are listed; a group of several provinces has a line for each' }),
  cityIds: z.array(CityId).min(1),
  since: Day.optional().meta({ description: 'Since when these cities belong' }),
  source: GroupSource,
  reviewedOn: z.iso.date(),
})
export type PlaceGroup = z.infer<typeof PlaceGroup>
