/**
 * Places as graph rows. Each carries the id and name of the city it counts for, so that counting by city needs no second
 * hop: a county its city's, a city its own, and so does a municipality, which is a province by code and a city by nature.
 */
import type { City, County, Province } from '#graph/domain/place.ts'
import type { NodeProperties } from '#graph/queries/properties.ts'
import { toNameKeys } from './naming.ts'

export const toProvinceRow = ({ id, name, shortName }: Province) => ({ id, name, shortName, cityId: id, cityName: name, ...toNameKeys(shortName) })

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
