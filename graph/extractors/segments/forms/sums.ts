/** Signs between links: “矿铜冶炼+高端带箔材深加工”产业集群; 硅料→硅片→电池; 煤—电—铝产业链. */
import type { Sentence } from '../../layouts/sentence.ts'
import type { FoundChain } from '../found-chain.ts'
import { isPlausible } from '../lists.ts'
import { listOpenings, sloganParts, sumTail } from '../vocabulary/markers.ts'

const part = '[^，。；：、“”+＋→➔—\\-\\s]{1,16}'
const sum = new RegExp(`${part}(?:[+＋]${part})+`, 'gu')
const arrows = new RegExp(`${part}(?:(?:→|➔|->)${part})+`, 'gu')
const dashes = new RegExp(`(?:“[^“”，。；、]{1,5}”)?${part}(?:—${part}){2,}`, 'gu')
const chainBehind = /^”?(?:(?:、|和|及|与|以及)“[^”]{2,60}”)*(?:等)?(?:[两三四五六七八九十多几\d]+大?[条个])?(?:的)?(?:全|完整的?|循环|闭环|闭合|特色|新型|一体化)*(?:产业链条?|链条|一体化|产业体系|循环经济|产业集群|耦合)/u
/** 基础层—技术层—应用层. */
const layers = /^(?:[\u4e00-\u9fff]{2,4}层—)+[\u4e00-\u9fff]{2,4}层$/u
/** The words behind the last link that belong to the sentence: 铝加工产业链 → 铝加工. */
const ownTail = /(?:的)?(?:等|全|完整的?|循环|一体化|联产|产业|特色|集群|发展|链条?|体系|布局|模式|格局|耦合|经济)+$/u

function toParts(printed: string, separator: RegExp): string[] {
  const opening = listOpenings.exec(printed)?.[0].length ?? 0
  const parts = printed.slice(opening).split(separator)
  const last = parts.at(-1)!.replace(ownTail, '')
  return last === '' ? parts : [...parts.slice(0, -1), last]
}

/** Chains written with signs. */
export function readSums(sentence: Sentence): FoundChain[] {
  const { normal } = sentence
  const found: FoundChain[] = []
  const add = (links: string[]): void => {
    if (isPlausible(links)) found.push({ segments: links, isOrdered: true })
  }
  if (/[+＋]/u.test(normal)) {
    for (const { 0: printed, index } of normal.matchAll(sum)) {
      const isQuoted = normal[index - 1] === '“'
      const behind = normal.slice(index + printed.length, index + printed.length + 16)
      const links = toParts(printed, /[+＋]/u)
      if (links.some((link) => sloganParts.test(link))) continue
      if (isQuoted ? sumTail.test(behind) : /(?:产业链条?|链条|一体化|产业集群|产业)/u.test(printed)) add(links)
    }
  }
  if (/→|➔|->/u.test(normal)) for (const { 0: printed } of normal.matchAll(arrows)) add(toParts(printed, /→|➔|->/u))
  if (normal.includes('—')) {
    for (const { 0: printed, index } of normal.matchAll(dashes)) {
      const behind = normal.slice(index + printed.length, index + printed.length + 160)
      const isChain = layers.test(printed) || chainBehind.test(behind) || /(?:产业链条?|链条|一体化)(?:$|的|发展)/u.test(printed.split('—').at(-1)!)
      if (isChain && !/\d/u.test(printed)) add(toParts(printed, /—/u))
    }
  }
  return found
}
