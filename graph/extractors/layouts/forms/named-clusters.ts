/** Lines that are names of clusters: 1.安平县丝网产业集群; 平乡县、广宗县童车产业集群. */
import type { Fact } from '../facts.ts'
import { readPlaceGroup } from '../place-groups.ts'
import type { Range, Sentence } from '../sentence.ts'
import { readMixedList } from './mixed-lists.ts'

const opener = /^(?:[（(]?[\d一二三四五六七八九十]{1,3}[）).、．]\s*|[①-⑩]\s*|[●◆■▪◦○·—]\s*)/u
const cluster = /(?:集群|产业带|产业基地|制造基地)$/u
/** As long as the longest word for a cluster. */
const longestEnd = 4
const acts = /^[^，、]{0,12}?(?:发展|培育|打造|建设|推进|加快|做[强优大]|认定|申报|公布)/u

/** The facts of one name; none when it says more. */
function readName(sentence: Sentence, object: Range): Fact[] {
  const group = readPlaceGroup(sentence, object.start)
  const rest = group === undefined ? object : { start: group.end, end: object.end }
  if (group === undefined || rest.end <= rest.start || !cluster.test(sentence.text(rest)) || acts.test(sentence.text(rest)) || /[（），：]/u.test(sentence.text(rest)) || sentence.mentionsIn(rest).length > 0) return []
  return readMixedList(sentence, { kind: 'vessel', verb: '形成', isPairwise: false, object })
}

/** The facts of a line that names nothing but clusters; empty when one of its parts says more than a name. */
export function readNamedClusters(sentence: Sentence): Fact[] {
  const whole = sentence.trim({ start: 0, end: sentence.normal.length })
  if (!cluster.test(sentence.text(whole))) return []
  const cuts = sentence.topPositions('；、', whole).filter((at) => cluster.test(sentence.text({ start: Math.max(whole.start, at - longestEnd), end: at })))
  const parts = [whole.start, ...cuts.map((at) => at + 1)].map((start, index): Range => {
    const part = sentence.trim({ start, end: cuts[index] ?? whole.end })
    return { start: part.start + (opener.exec(sentence.text(part))?.[0].length ?? 0), end: part.end }
  })
  const found = parts.map((part) => readName(sentence, part))
  return found.every((facts) => facts.length > 0) ? found.flat() : []
}
