import { describe, expect, it } from 'vitest'
import { withBelts } from '#graph/places/belts.ts'
import { findPlaceMentions } from '#graph/places/mentions.ts'

const named = (text: string, home = 'province:370000'): [string, string | undefined][] =>
  withBelts(text, findPlaceMentions(text, home), home).map(({ printed, place }) => [printed, place?.name])

describe('belts named by first characters', () => {
  it.each([
    ['集中做强日—临沿海钢铁基地', [['日', '日照市'], ['临', '临沂市']]],
    ['加快建设日一临沿海先进钢铁制造产业基地', [['日', '日照市'], ['临', '临沂市']]],
    ['推进东－潍滨海石化产业带建设', [['东', '东营市'], ['潍', '潍坊市']]],
  ])('finds the cities of %s', (text, expected) => {
    expect(named(text)).toEqual(expected)
  })

  it('leaves both ends open where one could be several places', () => {
    expect(named('打造莱一泰内陆精品钢生产基地')).toEqual([['莱', undefined], ['泰', undefined]])
  })

  it.each(['建设京—津—冀创新走廊', '打造成—渝产业带', '进一步推进产业基地建设', '日—临铁路开通', '统一东部产业基地标准', '第一批产业基地'])('finds none in %s', (text) => {
    expect(named(text)).toEqual([])
  })

  it('keeps cities printed in full', () => {
    expect(named('建设济南—青岛产业走廊')).toEqual([['济南', '济南市'], ['青岛', '青岛市']])
  })
})
