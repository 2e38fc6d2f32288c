/** Search by Chinese name, a part of it, pinyin or its initials. */
import { type NodeKind, chainIdOf, kindOf } from '#graph/domain/ids.ts'
import type { GraphReader } from '#graph/engines/engine.ts'
import { searchNames } from '#graph/queries/search/names.ts'

interface Entry {
  id: string
  kind: NodeKind
  name: string
  /** Folded names and keys, in the spelling queries are folded to. */
  folded: string
  aliases: string[]
  foldedAliases: string[]
  pinyin: string
  initials: string
  hint: string | null
}

export type SearchIndex = readonly Entry[]

/** By what a hit matched, the best first. */
const grades = [
  { matched: 'name', test: (entry: Entry, query: string) => entry.folded === query },
  { matched: 'alias', test: (entry: Entry, query: string) => entry.foldedAliases.includes(query) },
  { matched: 'initials', test: (entry: Entry, query: string) => entry.initials === query },
  { matched: 'pinyin', test: (entry: Entry, query: string) => entry.pinyin === query },
  { matched: 'part', test: (entry: Entry, query: string) => entry.folded.startsWith(query) },
  { matched: 'part', test: (entry: Entry, query: string) => entry.folded.includes(query) },
  { matched: 'alias', test: (entry: Entry, query: string) => entry.foldedAliases.some((alias) => alias.includes(query)) },
  { matched: 'initials', test: (entry: Entry, query: string) => query.length > 1 && entry.initials.startsWith(query) },
  { matched: 'pinyin', test: (entry: Entry, query: string) => query.length > 2 && entry.pinyin.startsWith(query) },
  { matched: 'initials', test: (entry: Entry, query: string) => query.length > 2 && entry.initials.includes(query) },
] as const

/** Kinds people look for first, where names are equally near. */
const kindOrder: readonly NodeKind[] = ['chain', 'city', 'industry', 'county', 'product', 'enterprise', 'cluster', 'park', 'project', 'technology', 'brand', 'agency', 'segment', 'document', 'province']
const rankOf = (kind: NodeKind): number => (kindOrder.includes(kind) ? kindOrder.indexOf(kind) : kindOrder.length)

/** Case and width of letters, and white space, do not matter. */
const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '')

/** Everything that has a name, ready to be searched. */
export async function buildSearchIndex(graph: GraphReader): Promise<SearchIndex> {
  const rows = await graph.read(searchNames, {})
  return rows.flatMap(({ id, name, pinyin, initials, aliases, cityName }) => {
    const kind = kindOf(id)
    if (kind === undefined) return []
    return [{ id, kind, name, folded: fold(name), aliases: aliases ?? [], foldedAliases: (aliases ?? []).map(fold), pinyin, initials, hint: hintOf(id, kind, cityName) }]
  })
}

/** What tells a name from the same name elsewhere. */
function hintOf(id: string, kind: NodeKind, cityName: string | null): string | null {
  if (kind === 'segment') return chainIdOf(id).slice('chain:'.length)
  return kind === 'county' ? cityName : null
}

/** Hits in order of nearness, then of kind, then shorter names first. */
export function search(index: SearchIndex, { q, kind, limit }: { q: string; kind?: NodeKind | undefined; limit: number }) {
  const query = fold(q)
  const letters = query.replace(/[^a-z0-9]/gu, '')
  const hits = index.flatMap((entry) => {
    if (kind !== undefined && entry.kind !== kind) return []
    const grade = grades.findIndex(({ matched, test }) => test(entry, matched === 'pinyin' || matched === 'initials' ? letters || query : query))
    return grade < 0 ? [] : [{ entry, grade, matched: grades[grade]?.matched ?? 'part' }]
  })
  hits.sort(
    (a, b) =>
      a.grade - b.grade || rankOf(a.entry.kind) - rankOf(b.entry.kind) || a.entry.name.length - b.entry.name.length || a.entry.id.localeCompare(b.entry.id, 'en'),
  )
  return {
    total: hits.length,
    limit,
    truncated: hits.length > limit,
    items: hits.slice(0, limit).map(({ entry, matched }) => ({
      id: entry.id,
      kind: entry.kind,
      name: entry.name,
      matched,
      hint: matched === 'alias' ? (entry.aliases.find((alias) => fold(alias).includes(query)) ?? entry.hint) : entry.hint,
    })),
  }
}
