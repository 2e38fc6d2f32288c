/** Bytes into text: UTF-8, UTF-16, GB 18030 and Big5, told apart by what the bytes can mean. */
import { Refusal } from './refusal.ts'
import { startsWith } from './formats.ts'

/** Bytes that are looked at to judge an encoding: enough for every character of the language to have turned up. */
const sample = 200_000
const saveAsUtf8 = 'save the document as UTF-8 and try again'

function decodeStrictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const punctuation = /[\t\n\r\u0020-\u007E\u00B7\u00D7\u2010-\u2027\u2460-\u2473\u3000-\u3020\uFF01-\uFF5E]/u

/** Share of a text's code units that are Chinese characters and what stands between them; as many as that are no accident. */
function chineseShare(text: string, isChinese: (character: string) => boolean): number {
  const looked = text.slice(0, sample)
  let expected = 0
  for (const character of looked) if (punctuation.test(character) || isChinese(character)) expected += 1
  return looked.length === 0 ? 0 : expected / looked.length
}

/** The characters in daily use: first level of GB 2312. */
const dailyCharacters = (): ReadonlySet<string> => {
  const pairs: number[] = []
  for (let lead = 0xb0; lead <= 0xd7; lead += 1) for (let trail = 0xa1; trail <= 0xfe; trail += 1) pairs.push(lead, trail)
  return new Set(new TextDecoder('gb18030').decode(Uint8Array.from(pairs)))
}

/** UTF-16 without a byte order mark: its zero bytes all stand on one side, or the units make Chinese of daily use. */
function decodeBareUtf16(bytes: Uint8Array): string | undefined {
  if (bytes.length % 2 !== 0) return undefined
  const zeros = [0, 0]
  for (let index = 0; index < Math.min(bytes.length, sample); index += 1) if (bytes[index] === 0) zeros[index % 2]! += 1
  const [even, odd] = zeros as [number, number]
  if (even > 0 && odd > 0) return undefined
  const encodings = odd > 0 ? ['utf-16le'] : even > 0 ? ['utf-16be'] : ['utf-16le', 'utf-16be']
  const daily = even + odd > 0 ? undefined : dailyCharacters()
  const isChinese = (character: string): boolean => daily?.has(character) ?? /[\u3400-\u9FFF]/u.test(character)
  return encodings.map((encoding) => decodeStrictly(encoding, bytes)).find((text) => text !== undefined && chineseShare(text, isChinese) >= 0.9)
}

/**
 * How much of a double-byte text stands where Chinese characters in daily use stand: first level of GB 2312, or of Big5, and
 * the punctuation before it. Text read in a wrong encoding falls on rare characters.
 */
function commonShare(bytes: Uint8Array, isCommon: (lead: number, trail: number) => boolean): number {
  let pairs = 0
  let common = 0
  for (let index = 0; index + 1 < Math.min(bytes.length, sample); index += 1) {
    const lead = bytes[index]!
    if (lead < 0x80) continue
    pairs += 1
    if (isCommon(lead, bytes[index + 1]!)) common += 1
    index += 1
  }
  return pairs === 0 ? 0 : common / pairs
}

const commonInGb = (lead: number, trail: number): boolean => trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3))
const commonInBig5 = (lead: number, trail: number): boolean => lead >= 0xa1 && lead <= 0xc6 && ((trail >= 0x40 && trail <= 0x7e) || trail >= 0xa1)

function decodeDoubleByte(bytes: Uint8Array): string | undefined {
  const candidates = [
    { encoding: 'gb18030', share: commonShare(bytes, commonInGb) },
    { encoding: 'big5', share: commonShare(bytes, commonInBig5) },
  ].sort((a, b) => b.share - a.share)
  for (const { encoding, share } of candidates) {
    const text = share < 0.45 ? undefined : decodeStrictly(encoding, bytes)
    if (text !== undefined) return text
  }
  return undefined
}

/** The encoding a page declares for itself; only of use where it is not plainly wrong. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString('latin1')
  const label = /<meta\b[^>]{0,300}?charset\s*=\s*["']?\s*([\w-]{2,30})/iu.exec(head)?.[1] ?? /^<\?xml\b[^>]{0,200}?encoding\s*=\s*["']([\w-]{2,30})/iu.exec(head)?.[1]
  if (label === undefined) return undefined
  return /^gb/iu.test(label) ? 'gb18030' : label.toLowerCase()
}

function decode(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return decodeStrictly('utf-16le', bytes)
  if (startsWith(bytes, [0xfe, 0xff])) return decodeStrictly('utf-16be', bytes)
  if (bytes.includes(0)) {
    const text = decodeBareUtf16(bytes)
    if (text === undefined) throw new Refusal('this is a binary file; save the document as .docx or as plain text (UTF-8) and try again')
    return text
  }
  const utf8 = decodeStrictly('utf-8', bytes)
  if (utf8 !== undefined) return utf8
  const declared = declaredEncoding(bytes)
  const asDeclared = declared === undefined || /^utf/u.test(declared) ? undefined : decodeStrictly(declared, bytes)
  return asDeclared ?? decodeBareUtf16(bytes) ?? decodeDoubleByte(bytes)
}

/**
 * The text of a file's bytes. A byte order mark stays in the text, so that offsets count every decoded code unit.
 * @throws Refusal for a binary file and for an unknown encoding
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decode(bytes)
  if (text === undefined) throw new Refusal(`the encoding is not known; ${saveAsUtf8}`)
  return text
}
