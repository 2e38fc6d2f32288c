/** What stands on the pages and is no part of the document: page numbers, stray addresses, rules, invisible characters. */

/** Addresses end where a Chinese character or a closing mark begins. */
const addressCharacter = /[\w\-.~:/?#[\]@!$&'*+,;=%()]/u
const pageNumber = /^\s*(?:[-—–－·]+\s*\d{1,4}\s*[-—–－·]+|第\s*\d{1,4}\s*页(?:\s*[，,/]?\s*共\s*\d{1,4}\s*页)?|\d{1,4}\s*\/\s*\d{1,4}|\d{1,4})\s*$/u
const ruleLine = /^\s*(?:[-*_=—─]{3,}|`{3,}\w*)\s*$/u
const tableRule = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/u
const commentLine = /^\s*<!--[^\n]*-->\s*$/u
/** Byte order mark, zero width characters, soft hyphen, replacement of form feeds. */
const invisible = /[\u00AD\u200B-\u200F\u2028-\u202F\u2060\uFEFF\f\v]/u

/** True for a line that holds nothing of the document. */
export function isFurnitureLine(line: string): boolean {
  if (line.length > 2000) return false
  return pageNumber.test(line) || ruleLine.test(line) || tableRule.test(line) || commentLine.test(line)
}

/** Length of the address that begins at `position`; 0 when none does. */
export function addressLengthAt(text: string, position: number): number {
  if (!text.startsWith('http', position) || !/^https?:\/\//u.test(text.slice(position, position + 8))) return 0
  let end = position + 7
  while (end < text.length && addressCharacter.test(text[end]!)) end += 1
  return end - position
}

export const isInvisible = (character: string): boolean => invisible.test(character)
