/** The words before a figure: moods and dates, verbs, and the phrase that says how the number binds. */
import { achievingVerbs, comparatorAdverbs, comparatorPhrases, keptVerbs, manner, moods, retiringVerbs, wholeRegions } from './vocabulary.ts'
import { goesOn } from './whole-words.ts'
import { WordList } from './words.ts'

type PhraseKind = (typeof comparatorPhrases)[number]['kind']

/** Verbs taken off a text. */
export interface Acted {
  rest: string
  /** The verbs with what qualifies them: 新培育. */
  action: string
  isRetiring: boolean
}

/** What stands between the subject and its number. */
export interface Phrase {
  rest: string
  kind: PhraseKind
  /** 超过, 不低于 beside a growth: how the growth binds. */
  bound?: 'at-least' | 'at-most'
  /** 分别: the figures go with the parts of the subject one by one. */
  isRespective: boolean
  /** 年均: the change is one from year to year. */
  isYearly?: true
  /** 高于全省: what the figure is measured against. */
  relativeTo?: string
  /** Calendar year a growth or drop is counted from. */
  baseYear?: number
}

const moodList = new WordList([...moods, ...wholeRegions])
const mannerList = new WordList(manner)
const achieving = new WordList(achievingVerbs)
const retiring = new WordList(retiringVerbs)
const kept = new WordList(keptVerbs)
const adverbList = new WordList(comparatorAdverbs)
const phraseKinds = new Map(comparatorPhrases.flatMap(({ words, kind }) => words.map((word) => [word, kind] as const)))
const phraseList = new WordList([...phraseKinds.keys()])
const comparedWith = /(?:比|较|与)(?:(20\d\d)年|“?十[一二三四五六七八九]五”?|上一?年(?:同期|度)?|去年)(?:末|底|年末)?(?:相比)?$/u
const yearly = /^(?:年均|年平均|平均每年|每年平均|每年|逐年)$/u
const mostTurns = 12

const isWholeWord = (text: string, word: string): boolean => !(goesOn[word]?.test(text) ?? false)

/** Takes moods (力争), whole regions (全省) and joints off the front, again and again. */
export function skipOpening(text: string): string {
  let rest = text
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const word = /^[，、；：]/u.exec(rest)?.[0] ?? moodList.startOf(rest)
    if (word === undefined || !isWholeWord(rest, word)) break
    rest = rest.slice(word.length)
  }
  return rest
}

/** Takes verbs, and what qualifies them, off the front; a kept verb stays with its object. Undefined when no verb is there. */
export function skipVerbs(text: string): Acted | undefined {
  let rest = text
  let isRetiring = false
  let hasVerb = false
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const retire = retiring.startOf(rest)
    const achieve = achieving.startOf(rest)
    const qualifier = mannerList.startOf(rest)
    const verb = [retire, achieve, qualifier].filter((word) => word !== undefined).sort((a, b) => b.length - a.length)[0]
    if (verb === undefined || !isWholeWord(rest, verb)) break
    const acts = verb === retire || verb === achieve
    hasVerb ||= acts
    isRetiring ||= verb === retire
    const isKept = acts && kept.startOf(verb) === verb
    if (isKept && (rest.length > verb.length || rest.length < text.length)) break
    rest = rest.slice(verb.length).replace(/^了/u, '')
  }
  return hasVerb ? { rest, action: text.slice(0, text.length - rest.length), isRetiring } : undefined
}

/** The verb the text ends with, and what stands before it. */
export function verbAtEnd(text: string): Acted | undefined {
  const bare = text.replace(/(?:了|一批|各|共|约|一共)$/u, '')
  const retire = retiring.endOf(bare)
  const achieve = achieving.endOf(bare)
  const longest = Math.max(retire?.length ?? 0, achieve?.length ?? 0)
  if (longest === 0) return undefined
  let from = bare.length - longest
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const before = mannerList.endOf(bare.slice(0, from)) ?? achieving.endOf(bare.slice(0, from))
    if (before === undefined) break
    from -= before.length
  }
  return { rest: bare.slice(0, from), action: bare.slice(from), isRetiring: retire?.length === longest }
}

/** The phrase that binds the number to what stands before it: 年均增长, 稳定在, 分别高于全省. */
export function readPhrase(text: string): Phrase | undefined {
  let rest = text
  let kind: PhraseKind | undefined
  let bound: Phrase['bound']
  let isRespective = false
  let isYearly = false
  let relativeTo: string | undefined
  let baseYear: number | undefined
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const phrase = phraseList.endOf(rest)
    const adverb = adverbList.endOf(rest)
    const compared = comparedWith.exec(rest.slice(-14))
    if (phrase !== undefined && (adverb === undefined || phrase.length >= adverb.length) && !isPartOfNoun(rest, phrase, kind)) {
      const found = phraseKinds.get(phrase)!
      if (kind === undefined || found === 'growth' || found === 'drop' || found === 'forbidden') {
        if (kind === 'exceed' || kind === 'at-least') bound = 'at-least'
        if (kind === 'at-most' || kind === 'cap') bound = 'at-most'
        kind = kind === 'forbidden' ? kind : found
        if (kind === 'above') relativeTo = /全[\p{Script=Han}]/u.exec(phrase)?.[0]
      } else if (found !== 'reach') kind = found
      rest = rest.slice(0, -phrase.length)
    } else if (compared !== null && kind !== undefined) {
      if (compared[1] !== undefined) baseYear = Number(compared[1])
      rest = rest.slice(0, -compared[0].length)
    } else if (adverb !== undefined && kind !== undefined) {
      isRespective ||= adverb === '分别'
      isYearly ||= yearly.test(adverb)
      rest = rest.slice(0, -adverb.length)
    } else break
  }
  if (kind === undefined) return undefined
  return {
    rest, kind, isRespective, ...(isYearly ? { isYearly: true as const } : {}), ...(bound === undefined ? {} : { bound }), ...(relativeTo === undefined ? {} : { relativeTo }), ...(baseYear === undefined ? {} : { baseYear }),
  }
}

/** 增速 ends a noun when another phrase has been read (增速高于), as 增加 does in 新增加; 有 and 为 do in 拥有, 作为. */
function isPartOfNoun(text: string, phrase: string, kind: PhraseKind | undefined): boolean {
  if (kind === 'above') return /^增/u.test(phrase)
  if (kind !== undefined && phraseKinds.get(phrase) === 'reach') return phrase.length === 1 && !'达约近'.includes(phrase)
  const before = text.at(-phrase.length - 1) ?? ''
  return (phrase === '有' && /[拥所国现专共具]/u.test(before)) || (phrase === '为' && /[作行成以]/u.test(before)) || (phrase === '到' && /[得直]/u.test(before)) || (phrase === '过' && /[通经]/u.test(before)) || (phrase === '近' && /[附邻]/u.test(before))
    || (phrase === '共' && /[公总]/u.test(before)) || (phrase === '占' && /[抢]/u.test(before)) || (phrase === '超' && before === '赶') || (phrase === '是' && /[就也]/u.test(before)) || (phrase === '保持' && before === '')
}

const periods: Readonly<Record<string, string>> = { 年: 'year', 季: 'quarter', 月: 'month' }

/** What each of the figures goes with, and the words without it. */
interface Per {
  /** year, quarter, month, or a printed noun. */
  per?: string
  rest: string
}

const eachPlace = /^在?每[个家条座县市]((?:[\p{Script=Han}“”（）]){1,10}?)(?=(?:集中|重点|至少|力争|争取|加快|要|均|都|各)|(?:打造|培育|建设|形成|引进|建成|培植|发展|确定|选择|明确|布局|新增|创建|规划|认定|扶持|配备)|$)/u
const eachMeasure = /每(人|户|万人|百万人|千人|百人|万名[\p{Script=Han}]{1,4}|百户|百家|亩|公顷|万元|平方公里)$/u

/** Reads 每年, 每个开发区, 每万人 off the words before a figure; who does it each year (省级财政每年) goes with it. */
export function readPer(words: string): Per {
  const measure = eachMeasure.exec(words)
  if (measure !== null) return { per: measure[1]!, rest: words.slice(0, measure.index) }
  const place = eachPlace.exec(words)
  if (place !== null) return { per: place[1]!, rest: words.slice(place[0].length) }
  const period = /每(年|季度?|月)/u.exec(words)
  if (period === null) return { rest: words }
  const rest = words.slice(period.index + period[0].length)
  return { per: periods[period[1]![0]!]!, rest: /[\p{Script=Han}]{2}/u.test(rest) && readPhrase(rest)?.rest !== '' ? rest : words }
}
