/** Changes of layouts as the table lists, filters, says and copies them. */
import type { ChangeGroup, Comparison, LayoutChange } from '#api/contract/compare.ts'
import type { PlaceRef } from '#api/contract/common.ts'
import { toTsv } from '#web/state/tsv.ts'
import { changeKinds } from '#web/views/compare/change-kinds.ts'
import { changeWords, relationNames } from '#web/wording.ts'

export interface LayoutFilter {
  kinds: ReadonlySet<string>
  topicId: string
  cityId: string
  nearOnly: boolean
}

/** In the address, for what stands under no industry's heading. */
export const noTopic = 'none'

export const groupName = ({ id, name }: Pick<ChangeGroup, 'id' | 'name'>): string => (id === null ? '标题未指明产业' : name)

export const placesOf = ({ kept, left, joined }: LayoutChange): readonly PlaceRef[] => [...kept, ...left, ...joined]

/** A county with its city: 平邑县（临沂市）. */
export const placeName = ({ id, name, cityId, cityName }: PlaceRef): string => (id === cityId ? name : `${name}（${cityName}）`)

/** Groups with the changes that the filter leaves, kinds in the order of their weight; groups without any are left out. */
export function toGroups({ groups, layouts }: Pick<Comparison, 'groups' | 'layouts'>, { kinds, topicId, cityId, nearOnly }: LayoutFilter) {
  return groups
    .filter(({ id }) => topicId === '' || (id ?? noTopic) === topicId)
    .map((group) => ({
      group,
      changes: layouts
        .filter((change) => change.topic === group.id && kinds.has(change.kind))
        .filter((change) => (cityId === '' || placesOf(change).some((place) => place.cityId === cityId)) && (!nearOnly || change.near.length > 0))
        .toSorted((a, b) => changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind)),
    }))
    .filter(({ changes }) => changes.length > 0)
}

/** How many changes there are of each kind. */
export function countKinds(changes: readonly { kind: string }[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { kind } of changes) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

export interface PlaceStretch {
  label: string
  places: readonly PlaceRef[]
}

/** What became of a product in words, with the places each word is said of. */
export function stretchesOf(change: LayoutChange): PlaceStretch[] {
  const said = (label: string, places: readonly PlaceRef[]): PlaceStretch[] => (places.length === 0 ? [] : [{ label, places }])
  const relations = (of: LayoutChange['relationsBefore']): string => of.map((relation) => relationNames[relation]).join('和')
  switch (change.kind) {
    case 'relation-changed':
      return said(`由${relations(change.relationsBefore)}改为${relations(change.relationsAfter)}：`, change.kept)
    case 'moved':
      return [...said('保留', change.kept), ...said('不再列', change.left), ...said('新列', change.joined)]
    case 'added':
      return said(developed(change.relationsAfter) ? '新列' : `新列为${relations(change.relationsAfter)}：`, change.joined)
    case 'kept':
      return said(developed(change.relationsAfter) ? '仍列' : `仍列为${relations(change.relationsAfter)}：`, change.kept)
    default:
      return said(developed(change.relationsBefore) ? '原列' : `原列为${relations(change.relationsBefore)}：`, change.left)
  }
}

const developed = (relations: LayoutChange['relationsBefore']): boolean => relations.join() === 'develop'

export const changeSentence = (change: LayoutChange): string =>
  stretchesOf(change).map(({ label, places }) => label + places.map(placeName).join('、')).join('；')

/** The layout of a place, as either document states it. */
export function layoutOf({ before, after }: LayoutChange, { id }: PlaceRef): string | undefined {
  const code = id.slice(id.indexOf(':') + 1)
  return [...after, ...before].find(({ layoutId }) => layoutId.startsWith(`layout:${code}:`))?.layoutId
}

const nearNames = ({ near }: LayoutChange): string => near.map(({ name }) => name).join('、')

/** Sentences of a side, each once. */
export function sentencesOf(statements: LayoutChange['before'], texts: ReadonlyMap<string, { text: string }>): string {
  return [...new Set(statements.map(({ passageId }) => passageId))].map((id) => texts.get(id)?.text ?? '').join(' ')
}

export function layoutsTsv(listed: ReturnType<typeof toGroups>, texts: ReadonlyMap<string, { text: string }>): string {
  const lines = listed.flatMap(({ group, changes }) =>
    changes.map((change) => [
      groupName(group), changeWords[change.kind].name, change.product.name, changeSentence(change), nearNames(change),
      sentencesOf(change.before, texts), sentencesOf(change.after, texts),
    ]),
  )
  return toTsv(['产业', '变化', '产品', '城市', '相近', '原文件语句', '新文件语句'], lines)
}
