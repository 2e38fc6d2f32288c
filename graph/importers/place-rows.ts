/** Places as graph rows: a county carries its city's id and name, so that counting by city needs no second hop. */
import type { City, County, Province } from '#graph/domain/place.ts'
import type { NodeProperties } from '#graph/queries/properties.ts'
import { toNameKeys } from './naming.ts'

export const toProvinceRow = ({ id, name, shortName }: Province) => ({ id, name, shortName, ...toNameKeys(shortName) })

export const toCityRow = ({ id, name, shortName, provinceId }: City) => ({
  id,
  provinceId,
  properties: { id, name, shortName, cityId: id, cityName: name, ...toNameKeys(shortName) } satisfies NodeProperties,
})

export const toCountyRow = ({ id, name, shortName, cityId }: County, cityName: string) => ({
  id,
  cityId,
  properties: { id, name, shortName, cityId, cityName, ...toNameKeys(shortName) } satisfies NodeProperties,
})
