/** Names that may mean one thing and were not joined: for a person to judge, who then adds a line to aliases.jsonl or none. */
import type { AliasKind } from './read-aliases.ts'
import { isPlaceName, withoutPlace } from './place-prefix.ts'

/** Why two names may be one. */
type DoubtGround =
  | 'spelling' // the same but for letter case, signs, brackets, words of one meaning, or the order of the characters
  | 'bracket' // the same but for a bracket that distinguishes, or only explains
  | 'modifier' // one has 新型 or 智能 before it
  | 'tail' // one has 材料 or 系统 behind it
  | 'place' // one has a place before it
  | 'contained' // one is the other's beginning: 魏桥 and 魏桥创业
  | 'subsequence' // one has a word more inside: 深远海油气资源 and 深远海油气矿产资源

/** A node's name with what tells it apart: how it is printed, and under which headings. */
export interface NamedNode {
  readonly id: string
  readonly kind: AliasKind
  readonly name: string
  readonly forms: readonly string[]
  readonly headings: readonly string[]
}

/** `firstId` has the shorter name; of names of one length, the one that sorts first. */
interface DoubtfulPair {
  firstId: string
  secondId: string
  ground: DoubtGround
}

/** Spelling to look another node up by, and what finding one would mean. */
type Clue = readonly [spelling: string, ground: DoubtGround]

/** Modifiers that often, not always, praise: 新型疫苗 may be another good than 疫苗. */
const modifiers = /^(?:高端|高档|先进|优质|新型|新|高性能|高品质|高级|智能化?|智慧|绿色|高效|特色|精品|数字化?|国产化?|专用)的?/u
const tails = /(?:新?材料|技术装备|装备|设备|系统|技术|器件|整车|产品|制品|产业|及应用|和应用|应用|研发|制造|集团|股份|公司|项目|工程|平台|基地)$/u
const sameMeaning: readonly (readonly [RegExp, string])[] = [
  [/聚集/gu, '集聚'], [/医用/gu, '医学'], [/设备/gu, '装备'], [/变速箱/gu, '变速器'], [/(?<=.)材料$/u, '材'], [/(?:制造|生产|产业)+(?=基地|园)/gu, ''],
  [/(?<=.)(?:以及|及其|与|及|、|·|\/)(?=.)/gu, '和'], [/[（）—+\-.\s]/gu, ''],
]
/** Longer names are sentences, and their parts are no names. */
const longestName = 40
/** Doubts about one name beyond this are no help to a reviewer: the name is too common. */
const mostPerName = 8

const lengthOf = (name: string): number => [...name].length

/** Equal for names that differ in spelling only. */
function toSpelling(name: string): string {
  return sameMeaning.reduce((text, [from, to]) => text.replace(from, to), name.toLowerCase())
}

/** Equal for names of the same characters in any order; undefined for names too short to say anything. */
function toCharacters(name: string): string | undefined {
  return lengthOf(name) < 6 ? undefined : [...name].sort().join('')
}

const shortenings: readonly (readonly [DoubtGround, (name: string) => string | undefined])[] = [
  ['bracket', (name) => name.replace(/（[^（）]*）/gu, '')],
  ['modifier', (name) => name.replace(modifiers, '')],
  ['tail', (name) => name.replace(tails, '')],
  ['place', withoutPlace],
]

/** Spellings that a shorter form of the name could have, surest ground first; 新型医用材料 has both its ends to spare. */
function cluesOf({ kind, name }: NamedNode): Clue[] {
  const own = toSpelling(name)
  const clues = new Map<string, DoubtGround>()
  const add = (spelling: string, ground: DoubtGround): void => {
    if (spelling !== own && !clues.has(spelling) && lengthOf(spelling) > 1 && !isPlaceName(spelling)) clues.set(spelling, ground)
  }
  for (const [ground, shorten] of shortenings) {
    const shorter = shorten(name)
    if (shorter === undefined || shorter === name) continue
    add(toSpelling(shorter), ground)
    for (const [, again] of shortenings) add(toSpelling(again(shorter) ?? shorter), ground)
  }
  if (kind === 'enterprise') for (const whole of [own, withoutPlace(own) ?? '']) for (const start of beginningsOf(whole)) add(start, 'contained')
  for (const inner of withoutInnerWord(own)) add(inner, 'subsequence')
  return [...clues]
}

function beginningsOf(name: string): string[] {
  const letters = [...name]
  return letters.slice(2).map((_, index) => letters.slice(0, index + 2).join(''))
}

/** The name without one or two characters inside it, two of each end kept. */
function withoutInnerWord(name: string): string[] {
  const letters = [...name]
  const shorter: string[] = []
  for (const gap of [1, 2]) {
    if (letters.length - gap < 4) break
    for (let start = 2; start + gap <= letters.length - 2; start++) shorter.push([...letters.slice(0, start), ...letters.slice(start + gap)].join(''))
  }
  return shorter
}

/**
 * Pairs of nodes of one kind whose names may mean one thing. A kind of a thing (大尺寸光纤预制棒) is no doubt: only words that often
 * say nothing make one. Products must share a heading or a name that says enough by itself: 液压传动, 液压传动系统.
 *
 * Time grows with the number of names: each is looked up by the few shorter forms that it may have.
 *
 * @returns pairs by kind, ground and name; each pair once, with its first ground
 */
export function findDoubtfulNames(nodes: readonly NamedNode[]): DoubtfulPair[] {
  const sorted = nodes.filter(({ name }) => lengthOf(name) <= longestName).sort(byKindAndName)
  const index = new Map<string, NamedNode[]>()
  for (const node of sorted) for (const form of new Set([node.name, ...node.forms].map(toSpelling))) put(index, `${node.kind} ${form}`, node)
  const pairs = new Map<string, DoubtfulPair>()
  const counts = new Map<string, number>()
  const doubt = (one: NamedNode, other: NamedNode, ground: DoubtGround): void => {
    const [first, second] = lengthOf(one.name) - lengthOf(other.name) < 0 || (lengthOf(one.name) === lengthOf(other.name) && one.name < other.name) ? [one, other] : [other, one]
    if (one.id === other.id || (one.kind === 'product' && !shareHeading(one, other) && !saysEnough(first.name, ground))) return
    const key = `${first.id}\n${second.id}`
    const count = (counts.get(first.id) ?? 0) + 1
    if (pairs.has(key) || count > mostPerName) return
    counts.set(first.id, count)
    pairs.set(key, { firstId: first.id, secondId: second.id, ground })
  }
  for (const alike of groupsBy(sorted, ({ kind, name }) => `${kind} ${toSpelling(name)}`)) pairUp(alike, 'spelling', doubt)
  for (const alike of groupsBy(sorted, ({ kind, name }) => { const characters = toCharacters(toSpelling(name)); return characters && `${kind} ${characters}` })) pairUp(alike, 'spelling', doubt)
  for (const node of sorted) {
    for (const [spelling, ground] of cluesOf(node)) for (const other of index.get(`${node.kind} ${spelling}`) ?? []) doubt(other, node, ground)
  }
  return [...pairs.values()]
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
const byKindAndName = (a: NamedNode, b: NamedNode): number => compare(a.kind, b.kind) || compare(a.name, b.name) || compare(a.id, b.id)

function shareHeading(one: NamedNode, other: NamedNode): boolean {
  return one.headings.some((heading) => other.headings.includes(heading))
}

/** Whether a name means the same thing in every trade. */
function saysEnough(shorter: string, ground: DoubtGround): boolean {
  return ground === 'spelling' || (ground !== 'subsequence' && lengthOf(shorter) > 3)
}

function put(index: Map<string, NamedNode[]>, key: string, node: NamedNode): void {
  const held = index.get(key)
  if (held === undefined) index.set(key, [node])
  else if (held.length <= mostPerName) held.push(node)
}

function groupsBy(nodes: readonly NamedNode[], keyOf: (node: NamedNode) => string | undefined): NamedNode[][] {
  const groups = new Map<string, NamedNode[]>()
  for (const node of nodes) {
    const key = keyOf(node)
    if (key !== undefined) put(groups, key, node)
  }
  return [...groups.values()]
}

/** The first of a group with each other of it: enough for a person to see that all belong together. */
function pairUp([first, ...others]: readonly NamedNode[], ground: DoubtGround, doubt: (one: NamedNode, other: NamedNode, ground: DoubtGround) => void): void {
  if (first !== undefined) for (const other of others) doubt(first, other, ground)
}
