/** Tables that set things against places. */
import type { LayoutRelation } from '#graph/domain/layout.ts'
import type { Place } from '#graph/places/gazetteer.ts'
import { namesAt } from '#graph/places/name-index.ts'
import { findPlaceMentions } from '#graph/places/mentions.ts'
import { toNormalForm } from '../text/normal-form.ts'
import type { Fact } from './facts.ts'
import { listThings } from './objects.ts'
import { readPlaceGroup } from './place-groups.ts'
import { readPredicate } from './predicates.ts'
import { Sentence } from './sentence.ts'

/** A fact of a row, with the thing's own words. */
export interface RowFact extends Omit<Fact, 'thing'> { item: string }

const noThing = /序号|编号|企业|公司|园区|项目|责任|单位|部门|目标|产值|规模|备注|年份|时限|时间|牵头|联系|指标|基础|现状|优势|措施|任务|载体|平台|面积|投资|名称$/u
const relationIn = (header: string | undefined): LayoutRelation =>
  /退出|淘汰|关停|压减|转出/u.test(header ?? '') ? 'retire' : /严控|限制|控制|禁止/u.test(header ?? '') ? 'limit' : 'develop'
const thingHeader = /发展|退出|淘汰|限制|禁止|承接|培育|产业|产品|方向|领域|配套|行业|环节|品类|重点发展|内容|集群|名称|链/u
const namesThing = /(?:产业|产品|集群|产业链|链条|行业|环节|品类)名称|产业|产品|方向/u
/** A column of leaders beside one of helpers: a city there stands for itself, whatever county the other names. */
const playsPart = /核心|牵头|协[同作]|支撑|辐射|配套|联动|主承载|拓展/u
/** Parks beside their cities only say where in them. */
const carrierHeader = /园区|载体|开发区|基地|平台/u
const numeric = /^[\d.,%～—\-\s（）()*年万亿元家个以上左右]*$/u

/** ★★, √: in a table with a column for each place, a marked cell gives the row's thing to it. */
const mark = /^[★☆√✓✔●○◎▲△■◆]{1,5}$/u
const leastMarked = 2

const toSentence = (cell: string, home: string | undefined): Sentence => {
  const normal = toNormalForm(cell)
  return new Sentence(cell, normal, findPlaceMentions(normal, home))
}

/** 文昌、东方: in a cell of bare names even everyday words are places of the home province. */
function placesByName(cell: string, home: string | undefined): Place[] | undefined {
  const names = cell.split(/[\s、，,；;/和及]+/u).filter((name) => name !== '')
  const found = names.map((name) => {
    const places = namesAt(name, 0).filter((entry) => entry.name === name).flatMap(({ places: named }) => named).filter(({ kind, provinceCode }) => kind !== 'province' && provinceCode === home?.slice(-6))
    return places.find(({ kind }) => kind === 'city') ?? (places.length === 1 ? places[0] : undefined)
  })
  return found.length > 0 && found.every((place) => place !== undefined) ? found : undefined
}

function placesOf(cell: string, home: string | undefined): Fact['place'][] | undefined {
  const sentence = toSentence(cell.replace(/[\s/，,；;]+/gu, '、').replace(/、$/u, ''), home)
  const group = readPlaceGroup(sentence, 0)
  if (group !== undefined && group.end === sentence.normal.length && group.places.length > 0) return group.places
  return placesByName(cell, home)
}

function thingsOf(cell: string, home: string | undefined): string[] {
  if (numeric.test(cell)) return []
  const sentence = toSentence(cell.replace(/[。；;]$/u, ''), home)
  const range = { start: 0, end: sentence.normal.length }
  const predicate = readPredicate(sentence, range)
  return listThings(sentence, predicate !== undefined && predicate.kind !== 'other' ? predicate.object : range).map(({ start, end }) => sentence.printed.slice(start, end).replace(/(?<=..)集群$/u, ''))
}

/** 集群 | 广州 | 深圳 |: places as headers, marks in the cells. */
function readMatrix(rows: readonly (readonly string[])[], home: string | undefined): RowFact[][] | undefined {
  const header = rows[0] ?? []
  const columns = header.flatMap((cell, index) => {
    const places = cell === '' || index === 0 ? undefined : placesOf(cell, home)
    return places === undefined ? [] : [{ index, places }]
  })
  const marked = rows.slice(1).flatMap((row) => columns.filter(({ index }) => mark.test(row[index] ?? '')))
  if (columns.length < leastMarked || marked.length < leastMarked) return undefined
  const first = columns[0]!.index
  return rows.map((row, order) => {
    if (order === 0) return []
    const label = row.slice(0, first).filter((cell) => thingsOf(cell, home).length > 0).at(-1)
    const items = label === undefined ? [] : thingsOf(label, home)
    return columns.filter(({ index }) => mark.test(row[index] ?? '')).flatMap(({ places }) => places.flatMap((place) => items.map((item): RowFact => ({ place, item, relation: 'develop' }))))
  })
}

/**
 * The facts of each row of one table; rows of a table without a column of places give none. An empty cell takes over the one
 * above it when nothing stands to its left either: there a cell spans several rows.
 */
export function readTable(rows: readonly (readonly string[])[], home: string | undefined): RowFact[][] {
  const matrix = readMatrix(rows, home)
  if (matrix !== undefined) return matrix
  const header = rows[0] ?? []
  const width = Math.max(0, ...rows.map((row) => row.length))
  const body = rows.slice(1)
  const placed = Array.from({ length: width }, (_, index) => index).filter((index) => {
    const filled = body.filter((row) => (row[index] ?? '') !== '')
    return filled.length > 0 && filled.filter((row) => placesOf(row[index]!, home) !== undefined).length * 2 > filled.length
  })
  const proper = placed.filter((index) => !carrierHeader.test(header[index] ?? ''))
  const columnsOfPlaces = proper.length > 0 ? proper : placed
  if (columnsOfPlaces.length === 0) return rows.map(() => [])
  const titled = Array.from({ length: width }, (_, index) => index).filter((index) => !columnsOfPlaces.includes(index))
  const wanted = titled.filter((index) => !noThing.test(header[index] ?? '') || namesThing.test(header[index] ?? '') && !/企业|园区|项目|目标|产值|规模/u.test(header[index] ?? ''))
  const named = wanted.filter((index) => thingHeader.test(header[index] ?? ''))
  const columns = named.length > 0 ? named : wanted
  const isMixed = columns.some((index) => relationIn(header[index]) !== 'develop')
  const relationOf = (index: number): LayoutRelation => relationIn(isMixed ? header[index] : header.join(''))
  const above: string[] = []
  return rows.map((row, index) => {
    if (index === 0) return []
    const cells = Array.from({ length: width }, (_, column) => {
      const cell = row[column] ?? ''
      if (cell !== '') above[column] = cell
      const isSpanned = cell === '' && row.slice(0, column + 1).every((left) => left === '')
      return isSpanned ? above[column] ?? '' : cell
    })
    const found = columnsOfPlaces.map((column) => ({ column, plays: playsPart.test(header[column] ?? ''), named: placesOf(cells[column]!, home) ?? [] }))
    const places = found.flatMap(({ column, plays, named }) => {
      const beside = plays ? [] : found.filter((other) => other.column !== column).flatMap((other) => other.named)
      return named.filter((outer) => !beside.some((inner) => typeof inner !== 'string' && typeof outer !== 'string' && inner.cityCode === outer.code))
    })
    const items = new Map(columns.flatMap((column) => thingsOf(cells[column]!, home).map((item) => [`${relationOf(column)}|${item}`, { item, relation: relationOf(column) }])))
    return places.flatMap((place) => [...items.values()].map((found) => ({ place, ...found })))
  })
}
