/** Chain structure as flat rows: what `liantu extract --kind segments` prints. */
import type { Passage } from '#graph/domain/document.ts'
import type { SegmentMention } from '#graph/extractors/segments/mention.ts'

export type SegmentRow = Record<string, string | number | boolean | null | string[]>

/** One row a list of links, in document order; optional fields are left out where the text gives nothing. */
export function toSegmentRows(document: string, mentions: readonly SegmentMention[], passagesById: ReadonlyMap<string, Passage>): SegmentRow[] {
  return mentions.map(({ passageId, industry, segments, isOrdered, upstream, downstream, isCorrupt }) => {
    const { text, start, end, column } = passagesById.get(passageId)!
    const row: SegmentRow = { document, industry: industry ?? null, segments, ordered: isOrdered }
    if (upstream !== undefined) row['upstream'] = upstream
    if (downstream !== undefined) row['downstream'] = downstream
    if (column !== undefined) row['column'] = column
    if (isCorrupt === true) row['corrupt'] = true
    return { ...row, sentence: text, start, end }
  })
}
