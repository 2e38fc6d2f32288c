/** Sections into clauses, so that text printed twice is found by what both printings share. */
import type { Passage } from '#graph/domain/document.ts'
import { toNormalForm } from '../text/normal-form.ts'
import type { Section } from './sections.ts'

/** A stretch of a passage between two marks. */
export interface Clause {
  section: Section
  passage: Passage
  /** Positions in the passage's text, end excluded. */
  start: number
  end: number
  /** Normal form without white space; empty for clauses of titles and brackets, which plans repeat for good reasons. */
  key: string
}

const marks = '，。；：！？'
/** Titles and glosses recur: 《…标准》, （应急〔2019〕78号）. */
const recurring = /《[^》]{0,80}》|（[^）]{0,80}）/gu

/** Clauses of every sentence, in order. */
export function toClauses(sections: readonly Section[]): Clause[] {
  const clauses: Clause[] = []
  for (const section of sections) {
    for (const passage of section.sentences) {
      const normal = toNormalForm(passage.text)
      const masked = normal.replace(recurring, (title) => '\u0000'.repeat(title.length))
      let start = 0
      for (let at = 0; at <= normal.length; at += 1) {
        if (at < normal.length && !marks.includes(masked[at]!)) continue
        // eslint-disable-next-line no-control-regex -- NUL marks what was masked out
        if (at > start) clauses.push({ section, passage, start, end: at, key: masked.slice(start, at).replace(/[\s\u0000]/gu, '') })
        start = at + 1
      }
    }
  }
  return clauses
}
