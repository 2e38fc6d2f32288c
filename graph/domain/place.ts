import { z } from 'zod'
import { CityId, CountyId, ProvinceId } from './ids.ts'

const name = z.string().min(1).meta({ description: 'Official name', source: 'GB/T 2260' })
const shortName = z.string().min(1).meta({ description: 'Without the rank: 青岛' })

export const Province = z.strictObject({ id: ProvinceId, name, shortName })
export type Province = z.infer<typeof Province>

/** A prefecture-level city, autonomous prefecture, league, or a district of a municipality's own rank. */
export const City = z.strictObject({ id: CityId, name, shortName, provinceId: ProvinceId })
export type City = z.infer<typeof City>

/** A county, county-level city or district, with the prefecture-level city it belongs to. */
export const County = z.strictObject({ id: CountyId, name, shortName, cityId: z.union([CityId, ProvinceId]) })
export type County = z.infer<typeof County>
