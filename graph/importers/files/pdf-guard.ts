/** What a PDF would unpack to, found out before a reader that knows no limit unpacks it. */
import { createInflateRaw, inflateSync } from 'node:zlib'
import { Refusal } from './refusal.ts'

/** Streams of a PDF may unpack to this much, pictures left out: one alone, and all together; code tables stand in small ones. Bytes. */
const largest = { stream: 128 * 1024 * 1024, all: 512 * 1024 * 1024, table: 4 * 1024 * 1024 }
/** A range of a code table has no more codes than two bytes can tell apart. */
const mostCodes = 0x10000

/** Bytes before the packed data proper; the checksum behind it is not looked at, as readers do not. */
const zlibHead = 2

/** A packed stream's beginning, and the length it unpacks to, counted piece by piece and no further than `most`; damaged ones end early. */
function unpack(packed: Uint8Array, most: number): Promise<{ length: number; head: string; isDamaged: boolean }> {
  return new Promise((resolve) => {
    let length = 0
    let kept = 0
    const pieces: Buffer[] = []
    const inflate = createInflateRaw({ chunkSize: 4096 })
    const finish = (isDamaged = false): void => resolve({ length, head: Buffer.concat(pieces).toString('latin1'), isDamaged })
    inflate.on('data', (piece: Buffer) => {
      length += piece.length
      if (kept < largest.table) pieces.push(piece)
      kept += piece.length
      if (length > most) inflate.destroy()
    })
    inflate.on('end', () => finish()).on('error', (error) => finish('code' in error && error.code === 'Z_DATA_ERROR')).on('close', () => finish())
    inflate.end(packed.subarray(zlibHead))
  })
}

const brokenTable = (): Refusal => new Refusal('this PDF is broken (the code table of a font is damaged); open it in a PDF reader and print it to a new PDF')

/** The number a code in hexadecimal is; white space and what is no figure are passed over, as readers do. */
const toCode = (printed: string): number => parseInt(printed.replace(/[^0-9a-fA-F]/gu, '') || '0', 16)

/** Code tables are written out in memory, range by range: one that is damaged or hostile asks for thousands of millions. */
function refuseEndlessTable(content: string): void {
  if (!content.includes('begincmap') && !/begin(?:bf|cid)range/u.test(content)) return
  const ranges = [...content.matchAll(/begin(?:bf|cid|notdef)range(.*?)(?:end(?:bf|cid|notdef)range|$)/gsu)].map(([, inside]) => inside!).join(' ')
  const isEndless = [...ranges.matchAll(/<([^>]{0,40})>\s*<([^>]{0,40})>\s*(?:<[^>]*>|\[[^\]]*\]|\d+)?/gu)].some(([, first, last]) => toCode(last!) - toCode(first!) > mostCodes)
  if (isEndless) throw brokenTable()
}

/** A code table whose bytes are damaged may read as anything. */
function refuseDamagedTable(packed: Uint8Array, head: string): void {
  if (!head.includes('begincmap')) return
  try {
    inflateSync(packed, { maxOutputLength: largest.table })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'Z_DATA_ERROR') throw brokenTable()
  }
}

/**
 * Looks through a PDF's streams, pictures left out.
 * @throws Refusal for one that would burst, whose code tables have no end, or whose parts are damaged
 */
export async function refuseBomb(bytes: Buffer): Promise<void> {
  let all = 0
  const isEncrypted = bytes.includes('/Encrypt')
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    if (bytes.toString('latin1', at - 3, at) === 'end') continue
    const dictionary = bytes.toString('latin1', Math.max(0, at - 600), at)
    const own = dictionary.slice(dictionary.lastIndexOf(' obj') + 1)
    if (/\/Subtype\s*\/Image\b/u.test(own)) continue
    const start = at + 6 + (bytes[at + 6] === 0x0d ? 1 : 0) + 1
    const found = bytes.indexOf('endstream', start)
    const end = found < 0 ? bytes.length : found
    const packed = bytes.subarray(start, end)
    const isPacked = packed.length > 1 && (packed[0]! & 0x0f) === 8 && ((packed[0]! << 8) | packed[1]!) % 31 === 0
    if (isPacked) {
      const { length, head, isDamaged } = await unpack(packed, largest.stream)
      all += length
      if (length > largest.stream || all > largest.all) throw new Refusal('this PDF unpacks to far more than any planning document; it is not opened')
      if (/FlateDecode[\s/]+FlateDecode/u.test(own)) throw new Refusal('this PDF is packed twice over, as no planning document is; it is not opened')
      if (isDamaged && length === 0 && !isEncrypted && /FlateDecode/u.test(own)) throw new Refusal('this PDF is broken (a part of it cannot be unpacked); get it again, or open it in a PDF reader and print it to a new PDF')
      refuseDamagedTable(packed, head)
      refuseEndlessTable(head)
    } else refuseEndlessTable(packed.toString('latin1', 0, largest.table))
    at = end
  }
}
