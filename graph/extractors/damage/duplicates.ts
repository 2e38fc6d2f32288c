/** Text of one section printed in another: found by what is printed twice and by targets that are another industry's. */
import { rememberingAffinity } from './affinity.ts'
import type { Clause } from './clauses.ts'
import type { DamageMention } from './damage.ts'
import { findForeignTargets } from './foreign-targets.ts'
import type { PrintedText } from './printed-text.ts'
import type { Section } from './sections.ts'
import { targetClause } from './vocabulary/targets.ts'

/** Characters that two neighbouring clauses, or one, must share to be one text printed twice. */
const sharedLength = 20
/** So much shared text is another industry's when it names that one and not its own. */
const plainlyForeign = 30
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
    if (next !== undefined && next.passage === clause.passage) add(clause, next)
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

type Weigher = ReturnType<typeof rememberingAffinity>

/** A section that may be where a copied text belongs, and how much the text speaks of it. */
interface Candidate { section: Section; score: number }

/** The section a text speaks of most, the first of its name; undefined when two names share the place or none is named. */
function mostNamed(sections: Iterable<Section>, text: string, affinity: Weigher): Section | undefined {
  const byName = new Map<string, Section>()
  for (const section of sections) if (!byName.has(section.name)) byName.set(section.name, section)
  const best = [...byName.values()].map((section): Candidate => ({ section, score: section.isIndustry ? affinity(section.name, text) : 0 })).sort((a, b) => b.score - a.score)
  return best[0]!.score === 0 || best[1]?.score === best[0]!.score ? undefined : best[0]!.section
}

/** The text that copied clauses of one section make where they follow each other, whole and by passage, and all sections that print some of it. */
interface Run { section: Section; text: string; sections: Set<Section>; sentences: Map<string, string> }

function toRuns(clauses: readonly Clause[], copies: ReadonlyMap<Clause, readonly Clause[]>): Map<Clause, Run> {
  const runs = new Map<Clause, Run>()
  let gap = 0
  let run: Run | undefined
  for (const clause of clauses) {
    const same = copies.get(clause)
    if (same === undefined) {
      gap += 1
      continue
    }
    if (run === undefined || gap > 1 || run.section !== clause.section) run = { section: clause.section, text: '', sections: new Set(), sentences: new Map() }
    run.text += `${clause.key}，`
    run.sentences.set(clause.passage.id, `${run.sentences.get(clause.passage.id) ?? ''}${clause.key}，`)
    for (const { section } of same) run.sections.add(section)
    runs.set(clause, run)
    gap = 0
  }
  return runs
}

interface Ownership {
  owner: Section
  /** The text itself names the owner. */
  isNamed: boolean
}

/**
 * The section a copied clause belongs to: the one its sentence speaks of, else the only kind that shows no other damage,
 * else the one the whole copied stretch speaks of, else the first.
 */
function ownerOf(clause: Clause, same: readonly Clause[], run: Run, { suspect, affinity }: { suspect: (section: Section) => boolean; affinity: Weigher }): Ownership {
  const sections = same.map(({ section }) => section)
  const named = mostNamed(sections, run.sentences.get(clause.passage.id)!, affinity)
  if (named !== undefined) return { owner: named, isNamed: true }
  const sound = sections.filter((section) => !suspect(section))
  if (sound.length > 0 && sound.length < sections.length && suspect(clause.section)) return { owner: sound[0]!, isNamed: false }
  const ofRun = mostNamed(run.sections, run.text, affinity)
  return { owner: ofRun ?? sound[0] ?? sections[0]!, isNamed: ofRun !== undefined }
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
  const runs = toRuns(clauses, copies)
  const foreign = findForeignTargets(clauses)
  const spoiled = new Set([...foreign].map(({ section }) => section))
  const suspect = (section: Section): boolean => repeated.has(section) || spoiled.has(section)
  const affinity = rememberingAffinity()
  const owners = new Map<Clause, Ownership>()
  for (const [clause, same] of copies) {
    const ownership = ownerOf(clause, same, runs.get(clause)!, { suspect, affinity })
    const { owner } = ownership
    if (clause.section !== owner && clause.section.name !== '' && (clause.section.name !== owner.name || suspect(clause.section))) owners.set(clause, ownership)
  }
  const isDamaged = (clause: Clause): boolean => foreign.has(clause) || owners.has(clause)
  const damage: DamageMention[] = []
  const passageIds = new Set<string>()
  const close = (stretch: readonly Clause[]): void => {
    const [first, last] = [stretch[0], stretch.at(-1)]
    if (first === undefined || last === undefined) return
    const shared = stretch.reduce((sum, { key }) => sum + key.length, 0)
    const isForeign = first.section.isIndustry && shared >= plainlyForeign && stretch.some((clause) => owners.get(clause)?.isNamed === true) && affinity(first.section.name, stretch.map(({ key }) => key).join('，')) === 0
    if (!suspect(first.section) && shared < plainlyCopied && !isForeign) return
    const target = stretch.find((clause) => foreign.has(clause))
    const shown = target ?? longest(stretch)
    const owner = stretch.map((clause) => owners.get(clause)?.owner.name).find((name) => name !== undefined && name !== '')
    const whose = owner ?? targetClause.exec(target?.key ?? '')?.[1] ?? 'another section'
    const isDecided = suspect(first.section) || stretch.some((clause) => owners.get(clause)?.isNamed === true)
    const ids = [...new Set(stretch.map(({ passage }) => passage.id))]
    ids.forEach((id) => passageIds.add(id))
    damage.push({
      kind: 'duplicated_passage',
      note: `${first.section.name} carries text of ${whose}${target === undefined ? '' : '; its target is another industry\'s'}${isDecided ? '' : '; which of the two it belongs to, the text does not tell'}`,
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
