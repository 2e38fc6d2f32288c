/** Until when a rule must be carried out: 到2025年, 2024年6月底前, 自2023年10月1日起. */

const day = '(?:年?(?:底|末)|\\d{1,2}月(?:份|底|末|初|\\d{1,2}日)?)'
const year = `(20\\d\\d)年${day}?(?:之前|以前|前)?`
const leadingYear = new RegExp(`^(?:其中，?)?(?:力争)?(?:到|至|在|于|截至|自|从)?${year}(?:起)?(?:，|$)?`, 'u')
const innerYear = new RegExp(`(?:力争)?(?:(?:到|至|于|在|截至|自|从)${year}(?:起)?|(20\\d\\d)年(?:${day}(?:之前|以前|前)?|(?:之前|以前|前)))`, 'u')
const bracketYear = new RegExp(`（(?:${year}|(20\\d\\d)年)(?:淘汰|退出|完成)?）$`, 'u')

/** The year a clause sets, and the clause without it. A year behind （ or inside 《》 is none. */
export function readDeadline(clause: string): { year?: number; rest: string } {
  const leading = leadingYear.exec(clause)
  if (leading !== null) return { year: Number(leading[1]), rest: clause.slice(leading[0].length).replace(/^，/u, '') }
  const inner = innerYear.exec(clause)
  if (inner === null || /[（《〔][^）》〕]*$/u.test(clause.slice(0, inner.index))) return { rest: clause }
  return { year: Number(inner[1] ?? inner[2]), rest: (clause.slice(0, inner.index) + clause.slice(inner.index + inner[0].length)).replace(/^，/u, '') }
}

/** 30平方米以下烧结机（2025年12月31日）: the date of an entry of a catalogue. */
export function readEntryDate(entry: string): { year?: number; rest: string } {
  const found = bracketYear.exec(entry)
  return found === null ? { rest: entry } : { year: Number(found[1]), rest: entry.slice(0, found.index) }
}
