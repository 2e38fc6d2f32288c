/** Lists that a category closes: 培育壮大A、B等8个产业集群和C、D等15家领军企业，抓好E等5个重点园区建设. */
import type { Place } from '#graph/places/gazetteer.ts'
import { splitClauses, type Range, type Sentence } from '../layouts/sentence.ts'
import { hanNumber } from '../structure/markers.ts'
import type { EntityMention } from './entity.ts'
import { placesOfName } from './name-places.ts'
import { printName, splitNames } from './names.ts'
import { isBare, isProper, ownCategory } from './proper.ts'
import { categories, leadsChain, listTail, notCompany, notProper, type Category } from './vocabulary/categories.ts'
import { listOpening } from './vocabulary/openings.ts'

/** An entity before it has its passage and its industry. */
export type FoundEntity = Omit<EntityMention, 'passageId'> & { range: Range }

interface Tail extends Range {
  category: Category
  /** Words of the category: 海上风电片区. */
  words: string
  claimed?: number
  /** 等 parts it from the list. */
  hasDeng: boolean
}

const toNumber = (printed: string | undefined): number | undefined => {
  const number = printed === undefined ? undefined : hanNumber(printed.replace('两', '二'))
  return number === undefined || number < 1 ? undefined : number
}

/** 等“十大文化旅游目的地品牌”. */
const countInside = /^“?([一二三四五六七八九十]{1,3})大/u
const result = /^(?:攻关)?(?:获得|获批|荣获|实现突破)/u

function findTails(sentence: Sentence, { start, end }: Range): Tail[] {
  const text = sentence.normal.slice(start, end)
  const tails: Tail[] = []
  for (const match of text.matchAll(listTail)) {
    const index = categories.findIndex((_, order) => match.groups?.[`head${order}`] !== undefined)
    const category = categories[index]
    const head = match.groups?.[`head${index}`]
    if (category === undefined || head === undefined || !sentence.isTop(start + match.index)) continue
    const words = `${match.groups?.['modifier'] ?? ''}${head}`
    const claimed = toNumber(match[1] ?? match[2] ?? countInside.exec(words)?.[1])
    const after = text.slice(match.index + match[0].length)
    if (category.isCounted === true && claimed === undefined) continue
    if (category.kind === 'technology' && result.test(after)) continue
    const tail = { start: start + match.index, end: start + match.index + match[0].length, category, words, hasDeng: match[0].startsWith('等') }
    tails.push(claimed === undefined ? tail : { ...tail, claimed })
  }
  return tails
}

const joiner = /^(?:以及|和|与|及|、)/u
const subjectEnd = /^(?:市|县|区|州)?(?:要|应|将)?/u

/** Past the verbs, the circumstances and the city that is their subject. */
export function skipOpening(sentence: Sentence, { start, end }: Range): { start: number; subject: Place[] } {
  let at = start
  const subject: Place[] = []
  for (;;) {
    const joined = joiner.exec(sentence.normal.slice(at, end))
    if (joined !== null && at === start) at += joined[0].length
    const verb = listOpening.exec(sentence.normal.slice(at, Math.min(end, at + 40)))
    if (verb !== null) {
      at += verb[0].length
      continue
    }
    const mention = sentence.mention(at)
    if (mention?.place === undefined || mention.end >= end) break
    const behind = mention.end + subjectEnd.exec(sentence.normal.slice(mention.end, end))![0].length
    if (listOpening.exec(sentence.normal.slice(behind, Math.min(end, behind + 40))) === null) break
    subject.push(mention.place)
    at = behind
  }
  return { start: at, subject }
}

/** Names that stand in front of 和 and have their own category: X集聚区、Y产业集群和A、B等5家领军企业. */
function ownListEnd(sentence: Sentence, { start, end }: Range): number | undefined {
  for (let at = end - 1; at > start; at -= 1) {
    if (sentence.normal[at] !== '和' || !sentence.isTop(at)) continue
    const before = sentence.normal.slice(Math.max(start, at - 12), at)
    if (ownCategory(before) !== undefined) return at
  }
  return undefined
}

const generalModifier = /^“?(?:重点|重大|标志性|知名|特色|优势|主导|省级|国家级|国家|一批|“雁阵形”|雁阵形)*(?:产业)?$/u

/** Whether the category tells more than the name: 渤中 of three 海上风电片区, 兴宾区 among 循环经济示范园区. */
function sharesHead(sentence: Sentence, name: Range, names: readonly Range[], { category, words }: Tail): boolean {
  const places = sentence.mentionsIn(name)
  const isPlace = places[0]?.start === name.start && places.at(-1)!.end === name.end
  const pattern = new RegExp(`(?:${category.pattern})$`, 'u')
  if ((category.kind !== 'park' && !(category.kind === 'cluster' && isPlace)) || generalModifier.test(words.replace(pattern, ''))) return false
  return isPlace || names.every((other) => ownCategory(sentence.text(other)) === undefined)
}

const parkNoun = /(?:园|城|港|谷|小镇|走廊|中心|基地|区)$/u

/** Whether a part of a list can be a name of its kind. */
function isName(sentence: Sentence, name: Range, { category }: Tail): boolean {
  const text = sentence.text(name)
  if (text.length < 2 || text.length > 60 || /^(?:\d+(?:个|家|万|亿|%)|一批|一大批|若干|并|在|通过|利用)/u.test(text)) return false
  if (category.kind === 'enterprise') return !notCompany.test(text)
  return !/^(?:其他|相关|有关|各类)/u.test(text) && !isBare(text)
}

/** Whether a list of parks, projects or brands names anything: one part at least must be proper, or the category specific. */
function isNamed(sentence: Sentence, names: readonly Range[], { category, words, claimed }: Tail): boolean {
  if (category.kind === 'project') return /重大|重点|标志性|攻关/u.test(words) || claimed !== undefined || names.every((name) => sentence.mentionsIn(name).length > 0)
  if (category.kind === 'brand') return claimed !== undefined || /重点|知名|产业品牌|大品牌/u.test(words) || names.every((name) => sentence.text(name).startsWith('“'))
  if (category.kind !== 'park') return true
  if (category.subtype === 'platform' || category.subtype === 'innovation_platform') return names.some((name) => ownCategory(sentence.text(name)) !== undefined && sentence.text(name).length >= 5) && (claimed !== undefined || names.some((name) => isProper(sentence, name)) || names.length > 1)
  return claimed !== undefined || names.some((name) => sentence.mentionsIn(name).length > 0 || /^(?:“|中国|国家|全国)/u.test(sentence.text(name)) || parkNoun.test(sentence.text(name)))
}

/** 四大 for A及B、C及D: the text itself counts the halves. */
function splitToCount(sentence: Sentence, names: readonly Range[], { claimed, hasDeng }: Tail): readonly Range[] {
  if (hasDeng || claimed === undefined || claimed <= names.length) return names
  const halves = names.flatMap(({ start, end }) => {
    const at = sentence.normal.slice(start, end).search(/[及和与]/u)
    return at > 1 ? [{ start, end: start + at }, { start: start + at + 1, end }] : [{ start, end }]
  })
  return halves.length === claimed ? halves : names
}

function toEntities(sentence: Sentence, names: readonly Range[], tail: Tail, home: string | undefined): FoundEntity[] {
  const { category, claimed, words } = tail
  return names.map((range): FoundEntity => {
    const text = sentence.text(range)
    const head = sharesHead(sentence, range, names, tail) ? words : undefined
    const own = category.kind === 'park' ? ownCategory(text) : undefined
    const subtype = own === undefined ? category.subtype : own.subtype
    const { cities, county } = placesOfName(sentence, range, home)
    return {
      range, kind: category.kind, name: printName(sentence, range), cities: cities.map(({ name }) => name),
      ...(county === undefined ? {} : { county }), ...(claimed === undefined ? {} : { countClaimed: claimed }), ...(head === undefined ? {} : { head }),
      ...(subtype === undefined ? {} : { subtype }), ...(category.kind === 'enterprise' ? { role: leadsChain.test(words) ? 'chain-leading' as const : 'leading' as const } : {}),
    }
  })
}

interface ListReading {
  entities: FoundEntity[]
  /** Stretches that were read as lists, with their tails. */
  read: Range[]
}

/** Every closed list of a sentence. */
export function readLists(sentence: Sentence, home: string | undefined): ListReading {
  const reading: ListReading = { entities: [], read: [] }
  for (const clause of splitClauses(sentence)) {
    let from = clause.start
    for (const tail of findTails(sentence, clause)) {
      let range = sentence.trim({ start: skipOpening(sentence, { start: from, end: tail.start }).start, end: tail.start })
      const own = ownListEnd(sentence, range)
      if (own !== undefined && tail.category.kind === 'enterprise') {
        const before = { start: range.start, end: own }
        const cluster: Tail = { start: own, end: own, category: categories.find(({ kind }) => kind === 'cluster')!, words: '产业集群', hasDeng: false }
        reading.entities.push(...toEntities(sentence, splitNames(sentence, before, 'cluster').filter((name) => !notProper.test(sentence.text(name))), cluster, home))
        range = { start: own + 1, end: range.end }
      }
      const isList = tail.hasDeng || /、|”“/u.test(sentence.text(range))
      const names = isList && range.end > range.start ? splitNames(sentence, range, tail.category.kind).filter((name) => isName(sentence, name, tail)) : []
      if (names.length > 0 && isNamed(sentence, names, tail)) {
        reading.entities.push(...toEntities(sentence, splitToCount(sentence, names, tail), tail, home))
        reading.read.push({ start: from, end: tail.end })
        from = tail.end
      }
    }
  }
  return reading
}
