/** Clauses that retire or move capacity: 整合退出X, X全部关停, 推动X向Y转移. */
import { splitAtTop } from '../responsibilities/top-level.ts'
import { sectorsIn } from './industry.ts'
import { isPlaceSubject, placeWords, readScope } from './scopes.ts'
import type { Rule, RuleStatement } from './mention.ts'
import { readThings } from './things.ts'
import { capacityHead, capacityNoun, leadWords, mannerWords, moving, nounBehindVerb, otherTopic, quantityEnd, retiring, softForce, verbRun } from './vocabulary.ts'

const runAtEnd = new RegExp(`(${verbRun})(?:到位|完毕)?(一半|三分之[一二]|[\\d.]+%(?:以上|左右)?)?$`, 'u')
const runAtStart = new RegExp(`^(${verbRun})(?=.{2})`, 'u')
const runInside = new RegExp(`(${verbRun})(?=.{2})`, 'u')
/** 实施“近限远迁”. */
const quotedRun = new RegExp(`“(${verbRun})”$`, 'u')
const destination = /(?:(?:分别)?向[^，]{2,30}|沿海|异地|就地|跨区域|梯度|境外|海外)$/u
const shareBefore = /按照?([\d.]+%(?:以上|左右)?)的?比例$/u
/** 铸造行业淘汰X: the industry stands where a place might. */
const industryFront = /^[\u4e00-\u9fff]{2,8}(?:行业|产业|工业|领域)$/u
/** 完成技术改造或, in front of 退出: the milder way out. */
const insteadOf = /(?:加快|完成|实施|进行|通过|限期)*(?:技术|节能|环保|超低排放|绿色)*(?:转型|升级|改造|提升|整治|达标|转产|整改|入园)+(?:或|和|、|后)?$/u
/** 搬迁至X、Y: where it goes stands behind the verb. */
const goal = /(?:(搬迁|转移|迁移|外迁|迁建|疏解|转出)(?:至|到|往)|迁[往至])[^，；]{2,40}$/u
/** 须在新项目投产前: a date told by an event. */
const beforeEvent = /(?:须|应|要)?在[^，]{2,16}(?:之前|以前|前)$/u
/** 取缔“地条钢”. */
const quotedThing = /^“[^”]{2,8}”$/u
/** 韩城市、渭南市完成X淘汰: done there. */
const donePlace = /^([^，]{2,24}?[市县区州盟旗])(?:全面|全部|基本|按期|率先|要|应)*(?:完成|实施|推进)(?=[^，]{3,})/u
const everyPlace = /^各(?:地|市|县|区|地区|设区市|盟市|州市|市州|县区|县市)$/u
const opener = /^(?:聚焦|围绕|坚持|依据|按照|根据|结合|通过|做好|明确|因|如|凡|将|把)/u

/** The words in front of a verb or an object that carry no meaning of their own, and whether they make the rule soft. */
export function stripLead(text: string): { rest: string; force?: string } {
  const found = leadWords.exec(text)?.[0] ?? ''
  const rest = text.slice(found.length)
  const soft = softForce.exec(found)?.[0]
  return soft === undefined ? { rest } : { rest, force: soft }
}

function rulesOf(run: string): { rule: Rule; also?: Rule } {
  if (!retiring.test(run.replace(/退城入园/gu, ''))) return { rule: 'move' }
  return moving.test(run) ? { rule: 'retire', also: 'move' } : { rule: 'retire' }
}

function toStatements(object: string, run: string, force: string | undefined): RuleStatement[] {
  const outer = readScope(object)
  return readThings(outer.rest).map((thing) => {
    const inner = outer.scope === undefined ? readScope(thing.threshold) : { rest: thing.threshold }
    const statement: RuleStatement = { ...rulesOf(run), ...thing, threshold: inner.rest.replace(/^(?:省内|我省|市内|辖区内)的?/u, '') }
    const scope = outer.scope ?? inner.scope
    if (scope !== undefined) statement.scope = scope
    if (force !== undefined) statement.force = force
    return statement
  })
}

const isRuled = (subject: string): boolean => (capacityNoun.test(subject) || capacityHead.test(subject) || quantityEnd.test(subject) || /的$/u.test(subject)) && !otherTopic.test(subject) && !opener.test(subject)

/** X全部整合退出; the subject may stand in a clause before. */
function readSubjectFirst(text: string, pending: string | undefined, force: string | undefined): RuleStatement[] | undefined {
  const found = runAtEnd.exec(text)
  if (found === null) return undefined
  const run = found[1]!
  const front = text.slice(0, found.index).replace(mannerWords, '').replace(beforeEvent, '').replace(mannerWords, '')
  const part = found[2] ?? shareBefore.exec(front)?.[1]
  let subject = front.replace(shareBefore, '').replace(mannerWords, '').replace(destination, '').replace(/(?:、|须|应|要)$/u, '').replace(insteadOf, '')
  if (pending !== undefined && (subject === '' || (/的$/u.test(subject) && subject.length <= 8))) subject = pending
  subject = subject.replace(donePlace, '$1')
  if (subject.length < 2 || !isRuled(subject)) return undefined
  const statements = toStatements(subject, run, force)
  return part === undefined ? statements : statements.map((statement) => ({ ...statement, share: part }))
}

/** 淘汰X、Y; a place may stand in front. */
function readVerbFirst(text: string, force: string | undefined): RuleStatement[] | undefined {
  let found = runAtStart.exec(text)
  let around: { scope?: string; industry?: string } = {}
  if (found === null) {
    found = runInside.exec(text.slice(0, 60))
    const front = found === null ? '' : stripManner(text.slice(0, found.index))
    if (found === null) return undefined
    if (industryFront.test(front)) around = { industry: front }
    else if (!isPlaceSubject(front)) return undefined
    else if (!everyPlace.test(front)) around = { scope: placeWords(front) }
  }
  const object = text.slice(found.index + found[0].length).replace(/^(?:掉|了|全部|所有)/u, '')
  if (nounBehindVerb.test(object) || otherTopic.test(object)) return undefined
  const bare = object.replace(/（[^（）]*）/gu, '').replace(/等$/u, '')
  if (!capacityHead.test(bare) && !quotedThing.test(bare) && !quantityEnd.test(bare) && sectorsIn(bare.split('、').at(-1)!).length === 0) return undefined
  const statements = toStatements(object, found[1]!, force)
  return statements.map((statement) => ({ ...statement, ...around }))
}

const stripManner = (text: string): string => text.replace(mannerWords, '').replace(/(?:要|应|须)$/u, '')

/**
 * What the clause retires or moves; undefined when it does neither.
 *
 * @param clause normal form without white space, its date taken out
 * @param pending a subject named in the clause before
 */
export function readRetirement(clause: string, pending: string | undefined): RuleStatement[] | undefined {
  const { rest, force } = stripLead(clause.replace(quotedRun, '$1').replace(goal, (_, verb: string | undefined) => verb ?? '搬迁'))
  const parts = splitAtTop(rest, '、')
  if (parts.length > 1 && parts.every((part) => runAtEnd.test(part) && part.replace(runAtEnd, '').length >= 2)) {
    const each = parts.map((part) => readSubjectFirst(part, undefined, force))
    if (each.every((statements) => statements !== undefined)) return each.flat()
  }
  return readSubjectFirst(rest, pending, force) ?? readVerbFirst(rest, force)
}
