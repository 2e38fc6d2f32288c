/** Which characters of a sentence stand inside quotation marks, titles or brackets. */

const pairs: Readonly<Record<string, string>> = { '“': '”', '《': '》', '（': '）', '〔': '〕', '‘': '’' }
const closings = new Map(Object.entries(pairs).map(([open, close]) => [close, open]))

/** One flag a character, in normal form. A mark that is never closed masks nothing. Linear in the text. */
export function maskEnclosed(normal: string): Uint8Array {
  const edges = new Int32Array(normal.length + 1)
  const open: { mark: string; at: number }[] = []
  const waiting = new Map<string, number>()
  for (let index = 0; index < normal.length; index += 1) {
    const character = normal[index]!
    if (pairs[character] !== undefined) {
      open.push({ mark: character, at: index })
      waiting.set(character, (waiting.get(character) ?? 0) + 1)
      continue
    }
    const opening = closings.get(character)
    if (opening === undefined || (waiting.get(opening) ?? 0) === 0) continue
    for (let top = open.pop(); top !== undefined; top = open.pop()) {
      waiting.set(top.mark, waiting.get(top.mark)! - 1)
      if (top.mark !== opening) continue
      edges[top.at] = edges[top.at]! + 1
      edges[index + 1] = edges[index + 1]! - 1
      break
    }
  }
  const mask = new Uint8Array(normal.length)
  let depth = 0
  for (let index = 0; index < normal.length; index += 1) {
    depth += edges[index]!
    mask[index] = depth > 0 ? 1 : 0
  }
  return mask
}
