/**
 * Scores layouts against answers made by hand: pairs are (heading, city), items are (city, item), matched leniently on
 * boundaries. Where the answers carry headings, only predictions under one of those headings count. An unsure answer is
 * neither rewarded nor punished, nor is the prediction that meets it.
 */
export interface LayoutRow { heading: string | null; city: string; item: string; unsure?: boolean }
export interface Ratio { precision: number; recall: number; f1: number }
export interface LayoutScore { pair: Ratio; item: Ratio; missed: string[]; extra: string[] }

/** Two names of one thing share at least this much, 0 to 1. */
const sameThing = 0.7

const normalized = (text: string | null): string =>
  (text ?? '').replace(/[\s“”"'‘’*$]/gu, '').replace(/（/gu, '(').replace(/）/gu, ')').replace(/(?:等)?(?:产业链|产业集群|产业园|产业|产品|技术和产品|行业|领域)$/u, '').replace(/等$/u, '')

function countCharacters(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  return counts
}

function similarity(a: string, b: string): number {
  if (a === b) return 1
  const [left, right] = [countCharacters(a), countCharacters(b)]
  let shared = 0
  for (const [character, count] of left) shared += Math.min(count, right.get(character) ?? 0)
  const dice = (2 * shared) / (a.length + b.length)
  return a.includes(b) || b.includes(a) ? dice : dice * 0.95
}

function toRatio(hits: number, wrong: number, missed: number): Ratio {
  const precision = hits / (hits + wrong || 1)
  const recall = hits / (hits + missed || 1)
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) }
}

const keyOf = ({ heading, city }: LayoutRow, byHeading: boolean): string => `${byHeading ? normalized(heading) : ''}|${city.replace(/市$/u, '')}`

function groupItems(rows: readonly LayoutRow[], byHeading: boolean): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>()
  for (const row of rows) groups.set(keyOf(row, byHeading), (groups.get(keyOf(row, byHeading)) ?? new Set()).add(normalized(row.item)))
  return groups
}

/** Predictions without those that only an unsure answer meets. */
function withoutUnsure(expected: readonly LayoutRow[], predicted: readonly LayoutRow[], byHeading: boolean): LayoutRow[] {
  const sure = groupItems(expected.filter(({ unsure }) => unsure !== true), byHeading)
  const doubtful = groupItems(expected.filter(({ unsure }) => unsure === true), byHeading)
  return predicted.filter((row) => {
    const isMet = (groups: ReadonlyMap<string, Set<string>>): boolean => [...(groups.get(keyOf(row, byHeading)) ?? [])].some((item) => similarity(item, normalized(row.item)) >= sameThing)
    return isMet(sure) || !isMet(doubtful)
  })
}

/** Pairs each wanted item with at most one found item, most alike first. */
function matchItems(wanted: readonly string[], found: readonly string[]): { wanted: Set<number>; found: Set<number> } {
  const candidates = wanted.flatMap((a, i) => found.map((b, j) => ({ likeness: similarity(a, b), i, j }))).filter(({ likeness }) => likeness >= sameThing)
  candidates.sort((a, b) => b.likeness - a.likeness)
  const matched = { wanted: new Set<number>(), found: new Set<number>() }
  for (const { i, j } of candidates) {
    if (matched.wanted.has(i) || matched.found.has(j)) continue
    matched.wanted.add(i)
    matched.found.add(j)
  }
  return matched
}

export function scoreLayouts(expected: readonly LayoutRow[], predicted: readonly LayoutRow[]): LayoutScore {
  const headings = new Set(expected.map(({ heading }) => normalized(heading)).filter((heading) => heading !== ''))
  const inScope = predicted.filter(({ heading }) => headings.size === 0 || headings.has(normalized(heading)))
  const byHeading = headings.size > 0
  const wanted = groupItems(expected.filter(({ unsure }) => unsure !== true), byHeading)
  const found = groupItems(withoutUnsure(expected, inScope, byHeading), byHeading)
  const pairHits = [...wanted.keys()].filter((key) => found.has(key)).length
  const doubtful = new Set(expected.filter(({ unsure }) => unsure === true).map((row) => keyOf(row, byHeading)))
  const pairsFound = [...found.keys()].filter((key) => wanted.has(key) || !doubtful.has(key)).length
  let [hits, wrong, lost] = [0, 0, 0]
  const missed: string[] = []
  const extra: string[] = []
  for (const key of new Set([...wanted.keys(), ...found.keys()])) {
    const [a, b] = [[...(wanted.get(key) ?? [])], [...(found.get(key) ?? [])]]
    const matched = matchItems(a, b)
    hits += matched.wanted.size
    lost += a.length - matched.wanted.size
    wrong += b.length - matched.found.size
    missed.push(...a.filter((_, index) => !matched.wanted.has(index)).map((item) => `${key} − ${item}`))
    extra.push(...b.filter((_, index) => !matched.found.has(index)).map((item) => `${key} + ${item}`))
  }
  return { pair: toRatio(pairHits, pairsFound - pairHits, wanted.size - pairHits), item: toRatio(hits, wrong, lost), missed, extra }
}
