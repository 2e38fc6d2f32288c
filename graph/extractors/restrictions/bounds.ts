/** Clauses that ban, limit or replace capacity. */
import { isPlaceSubject, placeWords, readScope } from './scopes.ts'
import type { RuleStatement } from './mention.ts'
import { stripLead } from './retire.ts'
import { readException } from './things.ts'
import { banWords, boundEnd, boundWords, capacityNoun, limitedEnd, limitWords, newWords, plainBan, quotaPhrase, ratioPhrase, replaceWords } from './vocabulary.ts'

const ownRegion = /(?:我省|我市|本省|本市|省内|市内)$/u
const onlyVerb = /^(?:转入|迁入|承接|引进|新增|新建|扩建|备案|核准|审批|立项|布局)(?:、(?:备案|核准|审批|立项))*$/u
const dutyBehind = /(?:原则上|一律|均|坚决|全部)+$/u
const within = /^在(.{2,30}?)(?=新建|新增|扩建|改扩建|新上|布局|建设|从事)/u
/** Of the zones an object may open with, those that a ban is for. */
const boundZone = /(?:园区外|集聚区外|集中区外|沿线|沿岸|流域|建成区|保护区|城区|公里内|公里范围内|重点区域)$/u
const bounded = /产能|产量|规模|总量|数量|直径|能力|面积|企业$/u
const notCapacity = /排放|能耗|能源|消费|用水|用地|强度|价格|比重|占比|覆盖|资金/u
const byPolicy = /按照?(.{2,24}(?:置换|替代|上大压小)”?(?:政策|要求|规定|原则|办法)?)(?:规划)?(?:建设|布局|实施|审批|核准)/u
/** 必须实施产能, in front of 减量置换. */
const carriedOut = /(?:^(?:在[^，]{1,6}内)?|(?:可以|可|必须|须|应当?|要|按照?.*|进行|实施|实行|依法|的|整合|、|严格|落实|执行|一律|在[^，]{1,6}内)+)((?:产能|能耗|煤耗|煤炭|用能|碳排放|指标)(?:[和及、](?:产能|能耗|煤耗|碳排放))*)?$/u
const balance = /以.定./u

/** Words in front of a rule's verb: where it holds, whether it is soft; undefined when they are something else. */
function readFront(front: string): { scope?: string; subject?: string; force?: string } | undefined {
  const { rest, force } = stripLead(front.replace(/^(?:坚持|落实|执行)/u, '').replace(dutyBehind, ''))
  const soft = force === undefined ? {} : { force }
  if (rest === '') return soft
  if (isPlaceSubject(rest)) return { scope: placeWords(rest), ...soft }
  const { scope, rest: subject } = readScope(rest)
  if (scope !== undefined && subject.length <= 1) return { scope, ...soft }
  if (/(?:范围内|区域内|以内|区内|两岸|公里内|地带|流域|沿线|沿岸|地区|区域|保护区|敏感区|[东南西北]麓|山区|库区|湖区|林区|岸线)$/u.test(rest) && rest.length <= 30) return { scope: rest.replace(/^在/u, ''), ...soft }
  if (/(?:行业|产业|工业|领域|企业|项目|园区|产能)$/u.test(rest) && rest.length <= 24) return { subject: rest, ...soft }
  return undefined
}

const withFront = (statement: RuleStatement, { scope, force }: { scope?: string; force?: string }): RuleStatement => ({ ...statement, ...(scope === undefined ? {} : { scope }), ...(force === undefined ? {} : { force }) })

/** 严禁新增X, 不再新建X, 不接受X转入. */
export function readBan(clause: string): RuleStatement[] | undefined {
  const found = banWords.exec(clause)
  if (found === null) return undefined
  let object = clause.slice(found[0].length).replace(/^以[^，]{2,30}?(?:形式|方式|名义|理由)/u, '')
  if (/^的|^(?:生产|使用|运行)$/u.test(object) || /(?:对|对于|的)$/u.test(found[1]!)) return undefined
  const front = readFront(found[1]!)
  if (front === undefined) return undefined
  const place = within.exec(object)
  if (place !== null) object = object.slice(place[0].length)
  const isNew = newWords.test(object) || /转入|转移|迁入/u.test(object)
  const isPlain = plainBan.test(found[2]!)
  if ((!isPlain && !isNew) || (!isNew && !capacityNoun.test(object)) || object.length < 2) return undefined
  const printed = /^(?:不新增|不新建)$/u.test(found[2]!) ? `${found[2]!.slice(1)}${object}` : object
  const zoned = place === null && !/转入|转移|迁入/u.test(object) ? readScope(printed) : undefined
  const isZone = zoned?.scope !== undefined && boundZone.test(zoned.scope)
  const scope = place !== null ? place[1]! : isZone ? zoned.scope! : front.scope
  const { exception, rest: bare } = readException((isZone ? zoned.rest : printed).replace(ownRegion, ''))
  const threshold = front.subject !== undefined && (/^(?:转入|迁入|转移)/u.test(bare) || onlyVerb.test(bare)) ? `${front.subject}${bare}` : bare
  return [withFront({ rule: 'ban-new', threshold, ...(exception === undefined ? {} : { exception }) }, { ...front, ...(scope === undefined ? {} : { scope }) })]
}

/** X不得低于N, X控制在N以内, 完成X控制目标: the whole clause is the threshold. */
export function readBound(clause: string, sentence: string, carriedScope: string | undefined): RuleStatement[] | undefined {
  const { exception, rest } = readException(stripLead(clause).rest)
  const quota = quotaPhrase.exec(rest) ?? quotaPhrase.exec(clause)
  if (quota !== null && bounded.test(quota[1]!) && !notCapacity.test(quota[1]!)) return [{ rule: 'limit', threshold: quota[1]! }]
  const word = boundWords.exec(rest)
  if (word === null || (!/保留/u.test(word[0]) && !boundEnd.test(rest))) return undefined
  const subject = rest.slice(0, word.index)
  const isBalance = balance.test(sentence) && /比$/u.test(subject)
  const isDuty = /达到$/u.test(word[0])
  if (isDuty && !/^(?:新建|新上|新增|扩建|改扩建)/u.test(subject)) return undefined
  const isNewPlant = /^(?:[\u4e00-\u9fff]{2,6}(?:企业|行业|项目))?(?:新建|新上|扩建|改扩建)/u.test(subject)
  const isHardBound = /不得|保留|达到/u.test(word[0]) || isNewPlant
  if (!isBalance && /^不(?:低于|小于|少于)/u.test(word[0]) && !isNewPlant) return undefined
  if (/（[^）]*$/u.test(subject) || /的/u.test(rest.slice(word.index + word[0].length))) return undefined
  if (!isBalance && /^(?:稳定|保持)/u.test(word[0]) && !/(?:以内|以下|之内)$/u.test(rest)) return undefined
  if (!isBalance && !isHardBound && (!bounded.test(subject) || notCapacity.test(subject))) return undefined
  if (isHardBound && notCapacity.test(subject)) return undefined
  const { scope, rest: threshold } = readScope(rest)
  const statement: RuleStatement = { rule: 'limit', threshold, ...(exception === undefined ? {} : { exception }) }
  const holds = scope ?? carriedScope
  if (holds !== undefined) statement.scope = holds
  if (holds !== undefined && /置换|替代/u.test(holds)) statement.also = 'replace'
  return [statement]
}

/** “以钢定焦”“以煤定产”: what is made is bound to what there is to make it of, or for. */
const tiedOutput = /^(?:继续|严格|坚持|全面|认真)*(?:实施|实行|执行|落实|推行|按照)?((?:[“、]*以[\u4e00-\u9fff]{1,2}定[产量焦]”?)+)(?:的?(?:要求|原则|政策|制度))?$/u

/** 严格控制X, 遏制X: only where X is capacity. */
export function readLimit(clause: string): RuleStatement[] | undefined {
  const tied = tiedOutput.exec(clause)?.[1]
  if (tied !== undefined) return [{ rule: 'limit', threshold: tied }]
  const found = limitWords.exec(clause)
  if (found === null) return undefined
  const front = readFront(found[1]!)
  if (front === undefined) return undefined
  const object = clause.slice(found[0].length).replace(/^(?:省内|我省|本市|辖区内)的?/u, '')
  const place = within.exec(object)
  const { scope, rest } = place === null ? readScope(object) : { scope: place[1]!, rest: object.slice(place[0].length) }
  if (!limitedEnd.test(rest.replace(/（[^（）]*）/gu, '')) || /^(?:总量|规模|目标)(?:、|$)/u.test(rest) || /^(?:的|与|和|、|或)/u.test(rest)) return undefined
  if (/排放总量|能源消费总量|能耗总量|用水总量/u.test(rest)) return undefined
  const { exception, rest: threshold } = readException(rest)
  return [withFront({ rule: 'limit', threshold, ...(exception === undefined ? {} : { exception }) }, { ...front, ...(scope === undefined ? {} : { scope }) })]
}

/** X减量置换, 按照不低于2:1的比例进行减量置换, 执行X产能置换政策. */
export function readReplacement(clause: string): RuleStatement[] | undefined {
  const found = replaceWords.exec(clause)
  if (found === null) return undefined
  const { rest, force } = stripLead(clause)
  const policy = byPolicy.exec(clause)?.[1]
  if (policy !== undefined) return [{ rule: 'replace', threshold: policy }]
  const tail = clause.slice(found.index + found[0].length)
  if (!/^”?(?:政策|要求|规定|办法|制度|工作)?$/u.test(tail) || /方案$/u.test(clause)) return undefined
  const ratio = ratioPhrase.exec(clause.slice(0, found.index))?.[0].replace(/^按/u, '')
  const before = rest.slice(0, rest.length - tail.length - found[0].length)
  const carried = carriedOut.exec(before)
  const subject = before.slice(0, carried?.index)
  const named = tail !== '' ? rest.replace(/^(?:落实|执行|实行|实施)/u, '') : subject === '' && carried?.[1] !== undefined ? `${carried[1]}${found[0]}` : subject
  if (/原则|常态|例外/u.test(clause) || (ratio === undefined && named === '')) return undefined
  const { scope, rest: threshold } = readScope(ratio ?? named)
  return [withFront({ rule: 'replace', threshold }, { ...(scope === undefined ? {} : { scope }), ...(force === undefined ? {} : { force }) })]
}
