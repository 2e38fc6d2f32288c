/** Rules against capacity, as a plan states them: what must go, may not come, or only under a condition. */
import type { Passage } from '#graph/domain/document.ts'
import { numberedMarker } from '../structure/markers.ts'
import { toNormalForm } from '../text/normal-form.ts'
import { listsStandards, readCriteria } from './criteria.ts'
import { industryNamed, industryOfHeading, sectorNamed, sectorOfHeading, sectorsIn } from './industry.ts'
import type { RestrictionMention, RuleStatement } from './mention.ts'
import { readSentenceRules } from './sentence-rules.ts'
import { generalWords, validUntil } from './vocabulary.ts'

export type { RestrictionMention } from './mention.ts'

/** White space means nothing in a rule; between Latin words it is rare enough to be let go. */
const compact = (text: string): string => toNormalForm(text).replace(/\s+/gu, '')
const subHeading = /^（\d+）([\u4e00-\u9fff（）]{2,14})。$/u
const planTitle = /(?:方案|计划|要点|安排|任务)[”》]?(?:的通知)?$/u
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

/** A rule of one short sentence is set like a heading: 停止审批新增燃煤锅炉项目. */
const isShortSentence = ({ text }: Passage): boolean => /[。！]$/u.test(text) && numberedMarker(text) === undefined

/** 全省, 全市 or 全区: where a rule holds when it does not say. */
function regionOf(passages: readonly Passage[]): string {
  const counts = new Map([['全省', 0], ['全市', 0], ['全区', 0]])
  for (const { text } of passages) for (const [word, count] of counts) if (text.includes(word)) counts.set(word, count + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return most![1] === 0 ? '全省' : most![0]
}

interface Place { heading: string; industry?: string; deadline?: number }

class RestrictionReader {
  private readonly mentions: RestrictionMention[] = []
  /** Criteria whose column has not ended: a note behind them may say until when they hold. */
  private criteria: { mention: RestrictionMention; column: string | undefined }[] = []
  private place: Place = { heading: '' }
  private readonly region: string
  private readonly planYear: number | undefined

  constructor(private readonly passages: readonly Passage[]) {
    this.region = regionOf(passages)
    this.planYear = yearOfPlan(passages)
  }

  read(): RestrictionMention[] {
    for (const passage of this.passages) if (passage.kind !== 'heading' || isShortSentence(passage)) this.readPassage(passage)
    return this.mentions
  }

  private enter({ headingPath, column, heading }: Passage): void {
    const key = [column ?? '', ...headingPath].join('\u0000')
    if (key === this.place.heading) return
    const industry = industryOfHeading(heading)
    this.place = industry === undefined ? { heading: key } : { heading: key, industry }
  }

  private readPassage(passage: Passage): void {
    this.enter(passage)
    const text = compact(passage.text)
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
    const { statements, deadline } = readSentenceRules(text, this.place.deadline)
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
  private industriesOf({ heading }: Passage, text: string, { threshold }: RuleStatement): (string | undefined)[] {
    if (this.place.industry !== undefined) return [this.place.industry]
    const object = threshold ?? ''
    const own = sectorsIn(object)
    if (own.length > 1) return own
    const named = industryNamed(object) ?? sectorOfHeading(heading) ?? sectorNamed(text) ?? own[0]
    return [named]
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
