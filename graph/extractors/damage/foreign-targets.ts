/** Targets that are another industry's: 建材产业产值 in the section of tyres. */
import type { Clause } from './clauses.ts'
import { industryStem, type Section } from './sections.ts'
import { targetClause } from './vocabulary/targets.ts'

/** Sections by the stem of their industry: beside a section, and anywhere. */
interface Owners { beside: Map<string, Map<string, Section>>; anywhere: Map<string, Section> }

function findOwners(clauses: readonly Clause[]): Owners {
  const owners: Owners = { beside: new Map(), anywhere: new Map() }
  for (const { section } of clauses) {
    const names = owners.beside.get(section.parent) ?? new Map<string, Section>()
    if (section.isIndustry) {
      names.set(industryStem(section.name), section)
      owners.anywhere.set(industryStem(section.name), section)
    }
    owners.beside.set(section.parent, names)
  }
  return owners
}

/**
 * The clauses that set a target for an industry with a section of its own. One that is printed there as well is held
 * to be foreign, under another parent only when the section has no target of its own; one that is not, only when that
 * section stands beside and the text never names its own industry.
 */
export function findForeignTargets(clauses: readonly Clause[]): Set<Clause> {
  const owners = findOwners(clauses)
  const bodies = new Map<Section, string[]>()
  const printedIn = new Map<string, Set<Section>>()
  for (const { section, key } of clauses) {
    const body = bodies.get(section)
    if (body === undefined) bodies.set(section, [key])
    else body.push(key)
    printedIn.set(key, (printedIn.get(key) ?? new Set()).add(section))
  }
  const isForeign = ({ section, key }: Clause): boolean => {
    const subject = section.isIndustry ? targetClause.exec(key)?.[1] : undefined
    if (subject === undefined) return false
    const [stem, subjectStem] = [industryStem(section.name), industryStem(subject)]
    const beside = owners.beside.get(section.parent)?.get(subjectStem)
    const owner = beside ?? owners.anywhere.get(subjectStem)
    if (owner === undefined || subjectStem === stem || subject.includes(stem) || stem.includes(subject)) return false
    const isCopied = [...printedIn.get(key)!].some((other) => industryStem(other.name) === subjectStem)
    const body = bodies.get(section)!
    if (beside === undefined) return isCopied && !body.some((text) => targetClause.exec(text)?.[1]?.includes(stem))
    return isCopied || !body.some((text) => text.includes(stem))
  }
  return new Set(clauses.filter(isForeign))
}
