/** Tables that set things against places. */
import type { LayoutRelation } from '#graph/domain/layout.ts'
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
const thingHeader = /产业|产品|方向|领域|配套|行业|环节|品类|重点发展|内容|集群|名称|链/u
const numeric = /^[\d.,%～—\-\s（）()*年万亿元家个以上左右]*$/u

const toSentence = (cell: string, home: string | undefined): Sentence => {
  const normal = toNormalForm(cell)
  return new Sentence(cell, normal, findPlaceMentions(normal, home))
}

function placesOf(cell: string, home: string | undefined): Fact['place'][] | undefined {
  const sentence = toSentence(cell.replace(/[\s/，,；;]+/gu, '、').replace(/、$/u, ''), home)
  const group = readPlaceGroup(sentence, 0)
  return group !== undefined && group.end === sentence.normal.length && group.places.length > 0 ? group.places : undefined
}

function thingsOf(cell: string, home: string | undefined): string[] {
  if (numeric.test(cell)) return []
  const sentence = toSentence(cell.replace(/[。；;]$/u, ''), home)
  const range = { start: 0, end: sentence.normal.length }
  const predicate = readPredicate(sentence, range)
  return listThings(sentence, predicate !== undefined && predicate.kind !== 'other' ? predicate.object : range).map(({ start, end }) => sentence.printed.slice(start, end))
}

/**
 * The facts of each row of one table; rows of a table without a column of places give none. An empty cell takes over the one
 * above it when nothing stands to its left either: there a cell spans several rows.
 */
export function readTable(rows: readonly (readonly string[])[], home: string | undefined): RowFact[][] {
  const header = rows[0] ?? []
  const width = Math.max(0, ...rows.map((row) => row.length))
  const body = rows.slice(1)
  const columnsOfPlaces = Array.from({ length: width }, (_, index) => index).filter((index) => {
    const filled = body.filter((row) => (row[index] ?? '') !== '')
    return filled.length > 0 && filled.filter((row) => placesOf(row[index]!, home) !== undefined).length * 2 > filled.length
  })
  const placeColumn = columnsOfPlaces[0]
  if (placeColumn === undefined) return rows.map(() => [])
  const titled = Array.from({ length: width }, (_, index) => index).filter((index) => !columnsOfPlaces.includes(index))
  const wanted = titled.filter((index) => !noThing.test(header[index] ?? '') || /产业|产品|方向/u.test(header[index] ?? '') && !/企业|园区|项目|目标|产值|规模/u.test(header[index] ?? ''))
  const named = wanted.filter((index) => thingHeader.test(header[index] ?? ''))
  const columns = named.length > 0 ? named : wanted
  const relation: LayoutRelation = /退出|淘汰|关停|压减/u.test(header.join('')) ? 'retire' : /严控|限制|控制|禁止/u.test(header.join('')) ? 'limit' : 'develop'
  const above: string[] = []
  return rows.map((row, index) => {
    if (index === 0) return []
    const cells = Array.from({ length: width }, (_, column) => {
      const cell = row[column] ?? ''
      if (cell !== '') above[column] = cell
      const isSpanned = cell === '' && row.slice(0, column + 1).every((left) => left === '')
      return isSpanned ? above[column] ?? '' : cell
    })
    const places = columnsOfPlaces.flatMap((column) => placesOf(cells[column]!, home) ?? [])
    const items = [...new Set(columns.flatMap((column) => thingsOf(cells[column]!, home)))]
    return places.flatMap((place) => items.map((item) => ({ place, item, relation })))
  })
}
