/** Text of one section printed in another: found by what is printed twice and by targets that are another industry's. */
import type { Clause } from './clauses.ts'
import type { DamageMention } from './damage.ts'
import type { PrintedText } from './printed-text.ts'
import { industryStem, type Section } from './sections.ts'
import { targetClause } from './vocabulary/targets.ts'

/** Characters that two neighbouring clauses, or one, must share to be one text printed twice. */
const sharedLength = 30
/** So much shared text needs no other sign that something is wrong. */
const plainlyCopied = 90

/** Clauses that are printed in several places, by the text they share with a neighbour. */
function findCopies(clauses: readonly Clause[]): Map<Clause, Clause[]> {
  const byText = new Map<string, Clause[][]>()
  const add = (...group: Clause[]): void => {
    const key = group.map((clause) => clause.key).join('|')
    if (key.length < sharedLength || group.some((clause) => clause.key === '')) return
    const known = byText.get(key)
    if (known === undefined) byText.set(key, [group])
    else known.push(group)
  }
  clauses.forEach((clause, index) => {
    const next = clauses[index + 1]
    add(clause)
    if (next !== undefined && next.section === clause.section) add(clause, next)
  })
  const copies = new Map<Clause, Clause[]>()
  for (const groups of byText.values()) {
    if (new Set(groups.map((group) => group[0]!.section)).size < 2) continue
    groups[0]!.forEach((_, position) => {
      const same = groups.map((group) => group[position]!)
      for (const clause of same) if (same.length > (copies.get(clause)?.length ?? 0)) copies.set(clause, same)
    })
  }
  return copies
}

/** The clauses of each section that set a target for an industry that has its own section beside it. */
function findForeignTargets(clauses: readonly Clause[]): Set<Clause> {
  const neighbours = new Map<string, Map<string, Section>>()
  const bodies = new Map<Section, string[]>()
  for (const { section, key } of clauses) {
    const names = neighbours.get(section.parent) ?? new Map<string, Section>()
    if (section.isIndustry) names.set(industryStem(section.name), section)
    neighbours.set(section.parent, names)
    const body = bodies.get(section)
    if (body === undefined) bodies.set(section, [key])
    else body.push(key)
  }
  const sentences = new Map<string, Set<Section>>()
  for (const { section, key } of clauses) sentences.set(key, (sentences.get(key) ?? new Set()).add(section))
  const foreign = clauses.filter(({ section, key }) => {
    const stem = industryStem(section.name)
    const subject = section.isIndustry ? targetClause.exec(key)?.[1] : undefined
    const owner = subject === undefined ? undefined : neighbours.get(section.parent)?.get(industryStem(subject))
    if (subject === undefined || owner === undefined || industryStem(owner.name) === stem || subject.includes(stem) || stem.includes(subject)) return false
    const isCopied = [...(sentences.get(key) ?? [])].some((other) => other.name === owner.name)
    return isCopied || !bodies.get(section)!.some((text) => text.includes(stem))
  })
  return new Set(foreign)
}

/** The section a text printed several times belongs to: the one it names, or else the first that shows no other damage. */
function ownerOf(copies: readonly Clause[], suspect: (section: Section) => boolean): Section {
  const named = copies.find(({ section, key }) => section.isIndustry && key.includes(industryStem(section.name)))
  return (named ?? copies.find(({ section }) => !suspect(section)) ?? copies[0]!).section
}

const longest = (clauses: readonly Clause[]): Clause => clauses.reduce((best, clause) => (clause.key.length > best.key.length ? clause : best))

interface Duplicates {
  damage: DamageMention[]
  /** Passages inside a copied stretch. */
  passageIds: ReadonlySet<string>
}

/** A row for each stretch that stands in a section and belongs to another. */
export function readDuplicates(clauses: readonly Clause[], repeated: ReadonlySet<Section>, printed: PrintedText): Duplicates {
  const copies = findCopies(clauses)
  const foreign = findForeignTargets(clauses)
  const spoiled = new Set([...foreign].map(({ section }) => section))
  const suspect = (section: Section): boolean => repeated.has(section) || spoiled.has(section)
  const owners = new Map<Clause, Section>()
  for (const [clause, same] of copies) {
    const owner = ownerOf(same, suspect)
    if (clause.section !== owner && clause.section.name !== '' && (clause.section.name !== owner.name || suspect(clause.section))) owners.set(clause, owner)
  }
  const isDamaged = (clause: Clause): boolean => foreign.has(clause) || owners.has(clause)
  const damage: DamageMention[] = []
  const passageIds = new Set<string>()
  const close = (stretch: readonly Clause[]): void => {
    const [first, last] = [stretch[0], stretch.at(-1)]
    if (first === undefined || last === undefined) return
    const shared = stretch.reduce((sum, { key }) => sum + key.length, 0)
    if (!suspect(first.section) && shared < plainlyCopied) return
    const target = stretch.find((clause) => foreign.has(clause))
    const shown = target ?? longest(stretch)
    const owner = stretch.map((clause) => owners.get(clause)?.name).find((name) => name !== undefined && name !== '')
    const whose = owner ?? targetClause.exec(target?.key ?? '')?.[1] ?? 'another section'
    const ids = [...new Set(stretch.map(({ passage }) => passage.id))]
    ids.forEach((id) => passageIds.add(id))
    damage.push({
      kind: 'duplicated_passage',
      note: `${first.section.name} carries text of ${whose}${target === undefined ? '' : '; its target is another industry\'s'}`,
      quote: shown.passage.text.slice(shown.start, shown.end).trim(),
      start: printed.extentOf(first.passage, first.start, first.end).start,
      end: printed.extentOf(last.passage, last.start, last.end).end,
      passageIds: ids,
    })
  }
  let stretch: Clause[] = []
  let gap: Clause[] = []
  for (const clause of clauses) {
    const before = stretch.at(-1)
    if (before !== undefined && (before.section !== clause.section || gap.length > 1)) {
      close(stretch)
      stretch = []
      gap = []
    }
    if (isDamaged(clause)) {
      stretch.push(...gap, clause)
      gap = []
    } else if (stretch.length > 0) gap.push(clause)
  }
  close(stretch)
  return { damage, passageIds }
}
