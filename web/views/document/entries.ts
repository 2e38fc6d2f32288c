/** What the list beside the text holds: headings, facts by kind, what was not understood by reason, damaged places. */
import type { DamageItem, FactRef, ReadingPassage } from '#api/contract/documents.ts'
import { homeOf, isOverwriting } from '#web/views/document/damage.ts'
import { type Mention, mentionsOf } from '#web/views/document/mentions.ts'
import { damageWords, relationNames, unreadReasonName } from '#web/wording.ts'
import { type FactKind, factKinds } from '#graph/domain/fact.ts'
import { groupBy } from '#graph/domain/grouping.ts'

export interface Entry {
  passageId: string
  /** Fact or damaged place that it leads to. */
  factId: string | null
  /** Facts it stands for: several where one mention states several. */
  factIds: readonly string[]
  text: string
  note?: string
  /** Words of the document. */
  isQuoted?: boolean
  depth?: number
}

export interface EntryGroup {
  key: string
  title?: string
  kind?: FactKind
  entries: readonly Entry[]
  /** What the group counts: facts or places. */
  count: number
}

const longest = 60
const short = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text)
const bare = (text: string): string => text.replace(/[\s→、]/gu, '')

export function outlineGroups(passages: readonly ReadingPassage[]): EntryGroup[] {
  const entries = passages
    .filter(({ kind }) => kind === 'heading')
    .map(({ id, text, headingPath }) => ({ passageId: id, factId: null, factIds: [], text: short(text), depth: Math.max(0, headingPath.length - 1) }))
  return [{ key: 'outline', entries, count: entries.length }]
}

/** Kinds whose words alone do not tell the fact: a bare 28% or an agency. */
const toldByName: ReadonlySet<FactKind> = new Set<FactKind>(['target', 'restriction', 'task', 'structure'])

/** A layout's name is 德州市 · 发展 · 硅片. */
function placesOf(facts: readonly FactRef[]): string {
  const parts = facts.map(({ name }) => name.split(' · '))
  const places = [...new Set(parts.map(([place = '']) => place))]
  const relations = [...new Set(parts.map(([, relation = '']) => relation))].filter((relation) => relation !== relationNames.develop)
  const where = places.length > 2 ? `${places.slice(0, 2).join('、')}等 ${String(places.length)} 地` : places.join('、')
  return relations.length > 0 ? `${where}（${relations.join('、')}）` : where
}

function factEntries(mention: Mention): Entry[] {
  const { passageId, kind, printed, facts } = mention
  if (kind === 'layout') return [{ passageId, factId: facts[0]?.id ?? null, factIds: facts.map(({ id }) => id), text: printed, note: placesOf(facts) }]
  return facts.map(({ id, name }) => {
    const entry = { passageId, factId: id, factIds: [id] }
    if (toldByName.has(kind)) return kind === 'task' ? { ...entry, text: short(name), note: printed } : { ...entry, text: short(name) }
    return bare(name) === bare(printed) ? { ...entry, text: printed } : { ...entry, text: printed, note: `即“${name}”` }
  })
}

const holds = (mention: Mention, wanted: string): boolean =>
  [mention.printed, ...mention.facts.map(({ name }) => name)].some((text) => text.replace(/\s/gu, '').toLowerCase().includes(wanted))

/** Facts by kind, each kind in the order of the text; with `find`, those whose words or name hold it. */
export function factGroups(passages: readonly ReadingPassage[], find = ''): EntryGroup[] {
  const wanted = find.replace(/\s/gu, '').toLowerCase()
  const mentions = passages.flatMap((passage) => mentionsOf(passage))
  const byKind = groupBy(wanted === '' ? mentions : mentions.filter((mention) => holds(mention, wanted)), ({ kind }) => kind)
  return factKinds.flatMap((kind) => {
    const entries = (byKind.get(kind) ?? []).flatMap(factEntries)
    return entries.length === 0 ? [] : [{ key: kind, kind, entries, count: new Set(entries.flatMap(({ factIds }) => factIds)).size }]
  })
}

/** Passages that gave no fact, by reason, the reason met first at the top. */
export function unreadGroups(passages: readonly ReadingPassage[]): EntryGroup[] {
  const byReason = groupBy(passages.filter(({ unread }) => unread !== null), ({ unread }) => unread ?? '')
  return [...byReason].map(([reason, group]) => ({
    key: reason,
    title: unreadReasonName(reason),
    entries: group.map(({ id, text }) => ({ passageId: id, factId: null, factIds: [], text: short(text), isQuoted: true })),
    count: group.length,
  }))
}

function damageEntry(damage: DamageItem, passages: readonly ReadingPassage[]): Entry[] {
  const passageId = homeOf(damage, passages)
  if (passageId === undefined) return []
  const { name } = damageWords[damage.kind]
  const note = `${name} · 第 ${String(damage.start)}—${String(damage.end)} 字符（约 ${String(damage.end - damage.start)} 字）`
  return [{ passageId, factId: damage.id, factIds: [damage.id], text: short(damage.quote), isQuoted: true, note }]
}

/** Damaged places: first those where words were put in the place of others, then accidents that leave the words whole. */
export function damageGroups(damages: readonly DamageItem[], passages: readonly ReadingPassage[]): EntryGroup[] {
  const groups = [
    { key: 'overwritten', title: '文字被覆盖或残缺', damages: damages.filter(isOverwriting) },
    { key: 'typesetting', title: '排印与复制瑕疵（文意未变）', damages: damages.filter((damage) => !isOverwriting(damage)) },
  ]
  return groups.flatMap(({ key, title, damages: ofGroup }) => {
    const entries = ofGroup.flatMap((damage) => damageEntry(damage, passages))
    return entries.length === 0 ? [] : [{ key, title, entries, count: entries.length }]
  })
}
