/**
 * The code tables of Chinese PDF fonts that are not embedded (STSong-Light with UniGB-UCS2-H, SimSun with GBK-EUC-H): they are
 * predefined, and pdf.js has them in files that unpdf leaves out. For text no true glyph number is needed: a code goes to a
 * number that stands for its character, and that number to the character.
 */

/** Stretches of Unicode that Chinese fonts cover. */
const covered: readonly (readonly [number, number])[] = [[0x0000, 0x00ff], [0x2000, 0x26ff], [0x3000, 0x33ff], [0x3400, 0x4dff], [0x4e00, 0x9fff], [0xf900, 0xffff]]
/** Above all true glyph numbers of Adobe-GB1 and Adobe-CNS1: a font that uses those gets U+FFFD, never a wrong character. */
const firstNumber = 0x7700

const hex = (number: number, digits = 4): string => number.toString(16).padStart(digits, '0')

/** Stretches of 256 characters at most (a range may not pass the last byte), each with the number of its first. */
const stretches = (() => {
  let number = firstNumber
  return covered.flatMap(([first, last]) => Array.from({ length: (last - first + 1) / 0x100 }, (_, block) => {
    const start = number
    number += 0x100
    return { code: first + block * 0x100, number: start }
  }))
})()

function numberOf(character: string): number | undefined {
  const code = character.charCodeAt(0)
  const stretch = stretches.find((one) => code >= one.code && code <= one.code + 0xff)
  return stretch === undefined || character.length !== 1 ? undefined : stretch.number + code - stretch.code
}

function inBlocks(kind: string, lines: readonly string[]): string {
  const blocks: string[] = []
  for (let start = 0; start < lines.length; start += 100) {
    const block = lines.slice(start, start + 100)
    blocks.push(`${block.length} begin${kind}\n${block.join('\n')}\nend${kind}\n`)
  }
  return blocks.join('')
}

const print = (codespace: string, body: string): string =>
  `/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n${codespace}\n${body}endcmap end end\n`

const wide = '1 begincodespacerange <0000> <ffff> endcodespacerange'

/** UTF-16 codes to numbers. */
const ofUnicode = (): string => print(wide, inBlocks('cidrange', stretches.map(({ code, number }) => `<${hex(code)}> <${hex(code + 0xff)}> ${number}`)))

/** Numbers to characters; the true glyph numbers below them to U+FFFD. */
function toUnicode(): string {
  const unknown = Array.from({ length: firstNumber / 0x100 }, (_, high) => Array.from({ length: 0x100 }, (_code, low) => `<${hex(high * 0x100 + low)}> <fffd>`)).flat()
  return print(wide, inBlocks('bfchar', unknown) + inBlocks('bfrange', stretches.map(({ code, number }) => `<${hex(number)}> <${hex(number + 0xff)}> <${hex(code)}>`)))
}

/** Codes of GBK or Big5 to numbers. */
function ofDoubleByte(encoding: string): string {
  const decoder = new TextDecoder(encoding)
  const lines: string[] = []
  for (let code = 0x20; code < 0x7f; code += 1) lines.push(`<${hex(code, 2)}> ${numberOf(String.fromCharCode(code))!}`)
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const number = numberOf(decoder.decode(Uint8Array.of(lead, trail)))
      if (number !== undefined) lines.push(`<${hex(lead, 2)}${hex(trail, 2)}> ${number}`)
    }
  }
  return print('2 begincodespacerange <00> <80> <8140> <fefe> endcodespacerange', inBlocks('cidchar', lines))
}

function printTable(name: string): string | undefined {
  if (/^Adobe-(?:GB1|CNS1)-UCS2$/u.test(name)) return toUnicode()
  if (/^Uni(?:GB|CNS)-(?:UCS2|UTF16)-[HV]$/u.test(name)) return ofUnicode()
  if (/^(?:GBK?p?-EUC|GBpc-EUC|GBKp-EUC|GBK2K)-[HV]$/u.test(name)) return ofDoubleByte('gb18030')
  if (/^(?:B5pc|ETen-B5|ETenms-B5|HKscs-B5)-[HV]$/u.test(name)) return ofDoubleByte('big5')
  return undefined
}

/** Hands pdf.js the code tables it asks for, in place of files; it has none of any other kind. */
export class CodeTables {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const table = kind === 'cMapUrl' ? printTable(filename) : undefined
    if (table === undefined) throw new Error(`there is no ${filename}`)
    return new TextEncoder().encode(table)
  }
}
