/** A text cut into stretches, each with all that covers it: ranges may overlap and stand inside one another. */

export interface Range {
  start: number
  /** Excluded. */
  end: number
}

export interface Stretch {
  start: number
  text: string
  /** Indices of the ranges over it, the longest first. */
  covers: readonly number[]
}

/** Cuts a text where its ranges begin and end. The stretches put together are the text; time grows as the text and what covers it. */
export function toStretches(text: string, ranges: readonly Range[]): Stretch[] {
  const opening = new Map<number, number[]>()
  const isEdge = new Uint8Array(text.length + 1)
  ranges.forEach(({ start, end }, index) => {
    if (start >= end || start < 0 || end > text.length) return
    isEdge[start] = isEdge[end] = 1
    const open = opening.get(start)
    if (open) open.push(index)
    else opening.set(start, [index])
  })
  const lengthOf = (index: number): number => (ranges[index]?.end ?? 0) - (ranges[index]?.start ?? 0)
  const stretches: Stretch[] = []
  let covers: number[] = []
  for (let start = 0; start < text.length; ) {
    let end = start + 1
    while (end < text.length && isEdge[end] === 0) end += 1
    const at = start
    const opened = opening.get(at)
    if (covers.length > 0 || opened) {
      covers = covers.filter((index) => (ranges[index]?.end ?? 0) > at)
      if (opened) covers = [...covers, ...opened].sort((a, b) => lengthOf(b) - lengthOf(a) || a - b)
    }
    stretches.push({ start, text: text.slice(start, end), covers })
    start = end
  }
  return stretches
}
