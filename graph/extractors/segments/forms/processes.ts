/** Chains that show by their words alone: a list in process order, stages in a row, 从A到B, 育繁推一体化, “油头、化身、高化尾”. */
import type { Sentence } from '../../layouts/sentence.ts'
import type { FoundChain } from '../found-chain.ts'
import { followsProcess, isPlausible, splitLinks, withoutSubject } from '../lists.ts'
import { listOpenings } from '../vocabulary/markers.ts'
import { closingStage, notChains, stageCharacters, stageRank, stageWords } from '../vocabulary/stages.ts'

const listed = /[^，。；：“”]{2,}?、[^，。；：“”]{2,}/gu
const included = /包括([^，。；]{4,120}?)在内/gu
const fromTo = /从([^，。；]{2,120}?)(?:到|至)([^，。；的]{2,24})的?(?=[^，。；]{0,10}(?:产业链|链条|体系|环节|过程|流程|闭环|一体化))/gu
/** 一体化推进成果产出、评价和运用转化: the marker stands in front. */
const together = /一体化(?:推进|推动|部署|实施|布局|设计)([^，。；]{4,60})/gu
const outcome = /(?:转化|应用|产业化|推广|示范)$/u
const characters = /([\u4e00-\u9fff]{3,12})(?:”)?一体化/gu
const quoted = /“([^“”]{4,40})”/gu
/** What a product list must not be followed by: a general word for what companies can do. */
const notProcess = /^等?(?:的)?(?:企业|能力|水平|单位|人才|机构|平台|中心|方面|方式|政策|制度|手段|措施|成本|要素|活动|全过程)/u
/** The words that close a list in process order. */
const listEnd = /等全生命周期|等工艺|(?:等)?(?:的)?(?:关键|核心|重点|相关|空天信息|主导|特色|产业化)*(?:技术|装备|设备|产业|领域|行业|方向|过程|体系|产品|重点方向|项目|为重点方向|为重点|业务|融合|协同|联动|一体|[三四五]业并举)/u

/** 提升养殖、屠宰、加工的机械化、自动化水平: what the stages are to have stands behind them. */
const withProperty = /^((?:[^、的]+、){2,}[^、的]+)的[\u4e00-\u9fff]{1,3}化/u

const subject = /(?:[市县区旗州])?(?:重点|主要|大力|积极|加快|着力)*(?:发展|布局|推动|推进|培育|突破|建设|围绕|聚焦|以|开展|打造|加强|实施|完善|提供)+/gu

/** The list without the clause's subject and verb. */
function objectStart(text: string): number {
  const first = text.indexOf('、')
  const verbs = [...text.slice(0, first).matchAll(subject)]
  const last = verbs.find(({ index }) => index >= 0)
  const at = last === undefined ? 0 : last.index + last[0].length
  return at + (listOpenings.exec(text.slice(at, first))?.[0].length ?? 0)
}

function readLists(sentence: Sentence, industry: string | undefined): FoundChain[] {
  const found: FoundChain[] = []
  for (const { 0: whole, index } of sentence.normal.matchAll(listed)) {
    const text = withProperty.exec(whole)?.[1] ?? whole
    if (text.length > 160) continue
    const start = objectStart(text)
    const lastMark = text.lastIndexOf('、')
    const end = lastMark + (text.slice(lastMark).search(listEnd) < 2 ? text.length - lastMark : text.slice(lastMark).search(listEnd))
    if (end - start < 6 || text[start] === '的' || notProcess.test(text.slice(end)) || text.slice(start, end).includes('的')) continue
    const links = withoutSubject(splitLinks(sentence, { start: index + start, end: index + end }), industry)
    const ranks = links.map((link) => closingStage(link)).map((stage) => (stage === undefined ? undefined : stageRank(stage)))
    const known = ranks.filter((rank) => rank !== undefined)
    const mayMiss = links.length >= 6 ? 1 : 0
    if (links.length < 3 || known.length < links.length - mayMiss || new Set(known).size < 3 || !followsProcess(links) || !isPlausible(links)) continue
    found.push({ segments: links, isOrdered: true })
  }
  return found
}

/** 冶炼压延及深加工配送: four stages and more without a mark between them. */
function readRuns(sentence: Sentence): FoundChain[] {
  const found: FoundChain[] = []
  let run: { words: string[]; end: number } = { words: [], end: -1 }
  const close = (): void => {
    const ranks = run.words.map(stageRank)
    if (ranks.length >= 4 && ranks.every((rank, at) => at === 0 || rank >= ranks[at - 1]!) && new Set(run.words).size === run.words.length) found.push({ segments: run.words, isOrdered: true })
  }
  for (const { 0: word, index } of sentence.normal.matchAll(stageWords)) {
    const gap = run.end < 0 ? undefined : sentence.normal.slice(run.end, index)
    if (gap !== '' && gap !== '及' && gap !== '和') {
      close()
      run = { words: [], end: -1 }
    }
    run = { words: [...run.words, word], end: index + word.length }
  }
  close()
  return found
}

function readFromTo(sentence: Sentence): FoundChain[] {
  return [...sentence.normal.matchAll(fromTo)].flatMap(({ 0: all, 1: first, 2: last, index }) => {
    const start = index + 1
    const rest = sentence.printed.slice(start + first!.length + 1, start + first!.length + 1 + last!.length)
    const links = [...splitLinks(sentence, { start, end: start + first!.length }), ...rest.split(/(?<=.{2})(?:再到|到|至)(?=.{2})/u).flatMap((part) => part.split('、'))]
    return all.length > 0 && isPlausible(links) && !/[市县区]$/u.test(last!) ? [{ segments: links, isOrdered: true }] : []
  })
}

function readIncluded(sentence: Sentence): FoundChain[] {
  return [...sentence.normal.matchAll(included)].flatMap(({ 1: list, index }) => {
    const links = splitLinks(sentence, { start: index + 2, end: index + 2 + list!.length })
    const stages = links.filter((link) => closingStage(link.replace(/建设$/u, '建造')) !== undefined).length
    return isPlausible(links) && links.length >= 3 && stages * 2 >= links.length ? [{ segments: links, isOrdered: true }] : []
  })
}

function readTogether(sentence: Sentence): FoundChain[] {
  return [...sentence.normal.matchAll(together)].flatMap(({ 0: all, 1: list, index }) => {
    const start = index + all.length - list!.length
    const links = splitLinks(sentence, { start, end: index + all.length })
    return isPlausible(links) && links.length >= 3 && outcome.test(links.at(-1)!) ? [{ segments: links, isOrdered: true }] : []
  })
}

function readCharacters(sentence: Sentence): FoundChain[] {
  return [...sentence.normal.matchAll(characters)].flatMap(({ 1: run }) => {
    let from = run!.length
    while (from > 0 && stageCharacters.has(run![from - 1]!) && !run!.slice(from).includes(run![from - 1]!)) from -= 1
    const links = [...run!.slice(from)]
    return links.length >= 3 && !notChains.has(links.join('')) && new Set(links).size === links.length ? [{ segments: links, isOrdered: true }] : []
  })
}

/** “油头、化身、高化尾” and “油头化尾”. */
function readHeadToTail(sentence: Sentence): FoundChain[] {
  return [...sentence.normal.matchAll(quoted)].flatMap(({ 1: text }) => {
    const parts = text!.includes('、') ? text!.split('、') : (/^(.{1,3}头)(.{1,3}身)?(.{1,3}尾)$/u.exec(text!)?.slice(1) ?? []).filter((part) => part !== undefined)
    return parts.length >= 2 && parts[0]!.endsWith('头') && parts.at(-1)!.endsWith('尾') ? [{ segments: parts, isOrdered: true }] : []
  })
}

/** Chains without a marker of their own. */
export const readProcesses = (sentence: Sentence, industry: string | undefined): FoundChain[] =>
  [...readHeadToTail(sentence), ...readFromTo(sentence), ...readIncluded(sentence), ...readTogether(sentence), ...readCharacters(sentence), ...readLists(sentence, industry), ...readRuns(sentence)]
