/** Rules against capacity, as a plan states them: what must go, may not come, or only under a condition. */
import type { Passage } from '#graph/domain/document.ts'
import { headingName } from '../entities/industry-headings.ts'
import { numberedMarker } from '../structure/markers.ts'
import { findPlaceMentions } from '#graph/places/mentions.ts'
import { toNormalForm } from '../text/normal-form.ts'
import { readCells } from '../structure/tables.ts'
import { listsStandards, readCriteria } from './criteria.ts'
import { industryOfCatalogue, isEntry, readEntries, ruleOfCatalogue } from './entries.ts'
import { industryNamed, industryOfHeading, sectorNamed, sectorOfHeading, sectorsIn } from './industry.ts'
import type { RestrictionMention, Rule, RuleStatement } from './mention.ts'
import { readSentenceRules } from './sentence-rules.ts'
import { RestrictionTable } from './tables.ts'
import { generalWords, validUntil } from './vocabulary.ts'

export type { RestrictionMention } from './mention.ts'

/** White space means nothing in a rule; between Latin words it is rare enough to be let go. */
const compact = (text: string): string => toNormalForm(text).replace(/\s+/gu, '')
const subHeading = /^（\d+）([\u4e00-\u9fff（）]{2,14})。$/u
const planTitle = /(?:方案|计划|要点|安排|任务)[”》]?(?:的通知)?$/u
/** Titles of plans and of rules beside them. */
const ruleTitle = /(?:方案|计划|要点|安排|意见|办法|措施|规定|细则)[”》]?(?:的通知)?$/u
const nationalTitle = /(?:办法|规定|目录|条件|指导意见)[”》]?(?:的通知)?$/u
const article = /^第[一二三四五六七八九十百\d]{1,4}条(?:之[一二三])?/u
const planYear = /(20\d\d)(?![\s]*[—\-–~至\d])\s*[\u4e00-\u9fff]{0,8}年/gu
/** Titles stand among the first passages. */
const titlePassages = 30

/** The year of a plan for one year, from its title; undefined for a plan over several. */
function yearOfPlan(passages: readonly Passage[]): number | undefined {
  for (const { text, headingPath } of passages.slice(0, titlePassages)) {
    if (headingPath.length > 1 || text.length > 80 || !planTitle.test(text.trim())) continue
    const years = new Set([...text.matchAll(planYear)].map((match) => Number(match[1])))
    if (years.size === 1 && !/20\d\d\s*[—\-–~至]\s*20\d\d/u.test(text)) return [...years][0]
  }
  return undefined
}

/** The industry a plan's title names, when it names one alone: 江苏省化工行业整治提升方案. */
function industryOfPlan(passages: readonly Passage[]): string | undefined {
  const titles = passages.slice(0, titlePassages).filter(({ text, headingPath }) => headingPath.length <= 1 && text.length <= 60 && ruleTitle.test(text.trim()))
  const named = new Set(titles.flatMap(({ text }) => sectorNamed(compact(text)) ?? []))
  return named.size === 1 && titles.every(({ text }) => sectorsIn(compact(text)).length <= 1) ? [...named][0] : undefined
}

const unnumbered = (text: string): string => text.slice(numberedMarker(text)?.length ?? 0)

/** A rule of one short sentence is set like a heading: 停止审批新增燃煤锅炉项目. With a number in front it must say when or where. */
const isShortSentence = (text: string): boolean => /[。！]$/u.test(text) && (numberedMarker(text) === undefined || /，|[市县州盟]/u.test(unnumbered(text)))

/** 全省, 全市 or 全区: where a rule holds when it does not say; the word the text uses most, or the rank in its title. */
function regionOf(passages: readonly Passage[]): string {
  const counts = new Map([['全省', 0], ['全市', 0], ['全区', 0]])
  for (const { text } of passages) for (const [word, count] of counts) if (text.includes(word)) counts.set(word, count + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  if (most![1] > 0) return most![0]
  const title = passages.slice(0, titlePassages).find(({ headingPath }) => headingPath.length <= 1)?.text ?? ''
  if (nationalTitle.test(title) && findPlaceMentions(title).length === 0 && passages.some(({ text }) => text.includes('全国'))) return '全国'
  return /自治区/u.test(title) ? '全区' : /^[^省]{2,8}市/u.test(title) ? '全市' : '全省'
}

interface Place { heading: string; industry?: string; deadline?: number }

class RestrictionReader {
  private readonly mentions: RestrictionMention[] = []
  /** Criteria whose column has not ended: a note behind them may say until when they hold. */
  private criteria: { mention: RestrictionMention; column: string | undefined }[] = []
  private table: RestrictionTable | undefined
  private sector: { text: string; name: string | undefined } | undefined
  /** The one industry that the sentences before named last, under their heading. */
  private before: { heading: string; sector?: string } = { heading: '' }
  private caption = ''
  private place: Place = { heading: '' }
  private readonly region: string
  private readonly planYear: number | undefined
  /** The one industry the whole plan is for. */
  private readonly planIndustry: string | undefined

  constructor(private readonly passages: readonly Passage[]) {
    this.region = regionOf(passages)
    this.planYear = yearOfPlan(passages)
    this.planIndustry = industryOfPlan(passages)
  }

  read(): RestrictionMention[] {
    for (const [index, passage] of this.passages.entries()) {
      if (passage.kind === 'row') this.readRow(passage)
      else {
        this.table = undefined
        this.caption = passage.text
        const rule = ruleOfCatalogue(passage.headingPath)
        if (rule !== undefined && isEntry(passage, this.passages[index + 1])) this.readEntries(passage, rule)
        else if (passage.kind !== 'heading' || isShortSentence(passage.text)) this.readPassage(passage)
      }
    }
    return this.mentions
  }

  private enter({ headingPath, column, heading }: Passage): void {
    const key = [column ?? '', ...headingPath].join('\u0000')
    if (key === this.place.heading) return
    const isUnderSentence = /，/u.test(headingPath.at(-1) ?? '')
    const above = isUnderSentence ? headingPath.findLast((printed) => !/[，\d]/u.test(unnumbered(printed))) : undefined
    const industry = industryOfHeading(heading) ?? (above === undefined ? undefined : industryOfHeading(headingName(above)))
    this.place = industry === undefined ? { heading: key } : { heading: key, industry }
  }

  private readRow(passage: Passage): void {
    this.enter(passage)
    const cells = readCells(toNormalForm(passage.text))
    if (this.table === undefined) {
      this.table = new RestrictionTable(cells, `${passage.headingPath.at(-1) ?? ''}${this.caption}`)
      return
    }
    if (!this.table.isReadable) return
    for (const statement of this.table.read(cells)) for (const industry of this.industriesOf(passage, '', statement)) this.add(passage, statement, industry)
  }

  private readEntries(passage: Passage, rule: Rule): void {
    const industry = industryOfCatalogue(passage.headingPath) ?? this.planIndustry
    for (const statement of readEntries(compact(passage.text), rule)) this.add(passage, statement, industry)
  }

  private readPassage(passage: Passage): void {
    this.enter(passage)
    const text = compact(passage.text)
    this.readRules(passage, text)
    const named = this.sectorOf(text)
    if (named !== undefined) this.before = { heading: this.place.heading, ...(sectorsIn(text).length === 1 ? { sector: named } : {}) }
  }

  private readRules(passage: Passage, text: string): void {
    const sub = subHeading.exec(text)
    if (sub !== null) {
      this.place = { ...this.place, industry: sub[1]! }
      return
    }
    this.takeValidity(passage, text)
    if (listsStandards(text)) {
      for (const statement of readCriteria(text)) this.add(passage, statement, this.place.industry)
      return
    }
    const { statements, deadline } = readSentenceRules(compact(unnumbered(passage.text)).replace(article, ''), this.place.deadline)
    for (const statement of statements) for (const industry of this.industriesOf(passage, text, statement)) this.add(passage, statement, industry)
    const { heading, industry } = this.place
    this.place = { heading, ...(industry === undefined ? {} : { industry }), ...(deadline === undefined ? {} : { deadline }) }
  }

  /** 专栏1所列标准执行至2022年 is said of the standards above it. */
  private takeValidity(passage: Passage, text: string): void {
    const year = validUntil.exec(text)?.[1]
    if (year === undefined) return
    for (const { mention, column } of this.criteria) if (column === passage.column) mention.validUntil = Number(year)
    this.criteria = []
  }

  /** The industries a rule is for: one, several when an object lists them, undefined alone when none is said. */
  private industriesOf({ heading }: Passage, text: string, { threshold, industry }: RuleStatement): (string | undefined)[] {
    if (industry !== undefined) return [industry]
    if (this.place.industry !== undefined) return [this.place.industry]
    const object = threshold ?? ''
    if (this.planIndustry !== undefined) return [sectorNamed(object) ?? this.planIndustry]
    const own = sectorsIn(object)
    if (own.length > 1) return own
    return [industryNamed(object) ?? sectorOfHeading(heading) ?? this.sectorOf(text) ?? own[0] ?? this.sectorBefore()]
  }

  /** 推进焦化行业整合。到2025年，退出4.3米焦炉: the sentence itself names no industry. */
  private sectorBefore(): string | undefined {
    return this.before.heading === this.place.heading ? this.before.sector : undefined
  }

  /** The sector a passage names; one passage may state a hundred rules. */
  private sectorOf(text: string): string | undefined {
    if (this.sector?.text !== text) this.sector = { text, name: sectorNamed(text) }
    return this.sector.name
  }

  private add(passage: Passage, statement: RuleStatement, industry: string | undefined): void {
    if (statement.isCriterion !== true && (statement.threshold ?? '').replace(generalWords, '') === '' && this.place.industry === undefined) {
      if (industry === undefined || statement.force !== undefined) return
    }
    const mention: RestrictionMention = { passageId: passage.id, ...statement, scope: statement.scope ?? this.region }
    if (industry !== undefined) mention.industry = industry
    const isDated = statement.isCriterion !== true && (statement.rule === 'retire' || statement.rule === 'move' || statement.rule === 'limit')
    if (isDated && mention.deadline === undefined && this.planYear !== undefined) Object.assign(mention, { deadline: this.planYear, isDeadlineImplied: true })
    this.mentions.push(mention)
    if (mention.isCriterion === true) this.criteria.push({ mention, column: passage.column })
  }
}

/** The restrictions a document states, in order. Linear in the text. */
export function readRestrictions(passages: readonly Passage[]): RestrictionMention[] {
  return new RestrictionReader(passages).read()
}
