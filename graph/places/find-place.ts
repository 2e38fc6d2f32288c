/** Looking places up: what importers, queries and the reader ask of the gazetteer. */
import type { City, County, Province } from '#graph/domain/place.ts'
import { groupBy } from '#graph/domain/grouping.ts'
import { allPlaces, placeOfCode, placesOfName, toCity, toCounty, toProvince, type Place } from './gazetteer.ts'

/**
 * The place of a code (`370200`), an id (`city:370200`) or an official name (青岛市, 凉山州).
 *
 * @param provinceId decides between counties of one name
 * @returns undefined for an unknown name, and for a name of several places that `provinceId` does not decide
 */
export function findPlace(codeOrName: string, provinceId?: string): Place | undefined {
  if (/^(?:[a-z]+:)?\d{6}$/u.test(codeOrName)) return placeOfCode(codeOrName)
  const named = placesOfName(codeOrName)
  if (named.length < 2) return named[0]
  const within = provinceId === undefined ? [] : named.filter(({ provinceCode }) => provinceCode === provinceId.slice(-6))
  return within.length === 1 ? within[0] : undefined
}

/** All provinces, by code. */
export function allProvinces(): Province[] {
  return allPlaces.filter(({ kind }) => kind === 'province').map(toProvince)
}

const citiesByProvince = groupBy(allPlaces.filter(({ kind }) => kind === 'city'), ({ provinceCode }) => provinceCode)
const countiesByParent = groupBy(allPlaces.filter(({ kind }) => kind === 'county'), ({ cityCode, provinceCode }) => cityCode ?? provinceCode)

/** The prefecture-level cities, prefectures and leagues of a province, by code; none for a municipality. */
export function citiesOfProvince(provinceId: string): City[] {
  return (citiesByProvince.get(provinceId.slice(-6)) ?? []).map(toCity)
}

/** The counties, county-level cities and districts of a city, or those that answer to a province directly, by code. */
export function countiesOf(cityOrProvinceId: string): County[] {
  return (countiesByParent.get(cityOrProvinceId.slice(-6)) ?? []).map(toCounty)
}
