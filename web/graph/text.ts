/** Chinese names cut into lines for the canvas, which cannot break lines itself: between words, never inside one. */
const words = new Intl.Segmenter('zh-CN', { granularity: 'word' })
const noStart = /^[、，。；：）》”’·%]/u
const noEnd = /[（《“‘]$/u

/** Width in em: Chinese and full-width marks count one, others a little over half. */
export function emWidth(text: string): number {
  let width = 0
  for (const char of text) width += (char.codePointAt(0) ?? 0) > 0x2e7f || '“”‘’…·—'.includes(char) ? 1 : /[A-Z%@MW]/u.test(char) ? 0.7 : 0.56
  return width
}

/**
 * A name in at most `maxLines` lines of `maxEm`; what does not fit ends in … after a whole word.
 * Two lines are balanced, so that none holds a single character.
 */
export function toLines(text: string, maxEm: number, maxLines = 2): string[] {
  if (emWidth(text) <= maxEm) return [text]
  const pieces: string[] = []
  for (const { segment } of words.segment(text)) {
    const before = pieces.at(-1)
    if (before !== undefined && (noStart.test(segment) || noEnd.test(before))) pieces[pieces.length - 1] = before + segment
    else pieces.push(segment)
  }
  if (maxLines === 2) {
    const split = balancedSplit(pieces, maxEm)
    if (split) return split
  }
  const lines = ['']
  for (const piece of pieces) {
    const line = lines.at(-1) ?? ''
    const room = lines.length === maxLines ? maxEm - 1 : maxEm
    if (emWidth(line + piece) <= room || line === '') lines[lines.length - 1] = line + piece
    else if (lines.length < maxLines) lines.push(piece)
    else {
      lines[lines.length - 1] = `${line}…`
      break
    }
  }
  return lines
}

function balancedSplit(pieces: readonly string[], maxEm: number): string[] | undefined {
  let best: string[] | undefined
  let narrowest = maxEm + 0.001
  for (let cut = 1; cut < pieces.length; cut += 1) {
    const pair = [pieces.slice(0, cut).join(''), pieces.slice(cut).join('')]
    const widest = Math.max(...pair.map(emWidth))
    if (widest < narrowest) {
      narrowest = widest
      best = pair
    }
  }
  return best
}
