/** Markup inside a line: what of it is dropped, character by character. */
import { CleanTextBuilder, type CleanText } from './clean-text.ts'
import { addressLengthAt, isInvisible } from './furniture.ts'

const space = /\s/u
/** Between these and anything, a space is an accident of typesetting. */
const tightCharacter = /[\u3000-\u303F\u3400-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF“”‘’—…《》]/u
const latexCommand = /^\\(?:text|mathrm|mathbf|rm)\{/u

/**
 * Drops emphasis marks, LaTeX shells ($>700\text{ MPa}$ becomes >700 MPa), addresses, invisible characters, and spaces that
 * are not between two Latin words; a tab stays, since it parts the cells of a table.
 */
export function withoutMarkup(line: CleanText): CleanText {
  const kept = new CleanTextBuilder()
  const { text } = line
  let commandDepth = 0
  let pendingSpace = -1
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index]!
    const address = addressLengthAt(text, index)
    if (address > 0) {
      index += address - 1
      continue
    }
    if (isInvisible(character) || character === '$' || character === '`' || (character === '*' && (text[index + 1] === '*' || text[index - 1] === '*'))) continue
    if (character === '\\') {
      const command = latexCommand.exec(text.slice(index, index + 10))
      if (command !== null) {
        index += command[0].length - 1
        commandDepth += 1
      }
      continue
    }
    if (character === '}' && commandDepth > 0) {
      commandDepth -= 1
      continue
    }
    if (space.test(character) && character !== '\t') {
      if (pendingSpace < 0) pendingSpace = index
      continue
    }
    if (pendingSpace >= 0) {
      const last = kept.last
      if (last !== undefined && character !== '\t' && last !== '\t' && !(tightCharacter.test(last) && tightCharacter.test(character))) kept.add(' ', line.offsetAt(pendingSpace))
      pendingSpace = -1
    }
    kept.add(character, line.offsetAt(index))
  }
  return kept.build()
}
