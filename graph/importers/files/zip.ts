/** Reads named parts of a ZIP archive into memory, and never more of them than is declared and allowed. */
import { inflateRawSync, crc32 } from 'node:zlib'
import { Refusal } from './refusal.ts'

interface Entry {
  name: string
  method: number
  isEncrypted: boolean
  checksum: number
  packed: number
  unpacked: number
  /** Of its local header. */
  offset: number
}

/** All parts of a text document together; the plans at hand have 3 MB. Bytes. */
const largestParts = 64 * 1024 * 1024
/** No packer of documents gets past this, and nobody writes as much; together they mark an archive made to burst. */
const bomb = { ratio: 200, unpacked: 64 * 1024 * 1024, total: 2 * 1024 * 1024 * 1024 }
const mostEntries = 20_000
const broken = (what: string): Refusal => new Refusal(`this is a broken Word (.docx) or ZIP file (${what}); get it again, or open it in Word or WPS and save it anew`)

/** The archive's own list of its entries, from its end. */
function readDirectory(bytes: Buffer): Entry[] {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > bytes.length || bytes.length - end > 22 + 0xffff) throw broken('its end is missing')
  const count = bytes.readUInt16LE(end + 10)
  let position = bytes.readUInt32LE(end + 16)
  if (count === 0xffff || position === 0xffffffff || count > mostEntries) throw broken('it is too large for a document')
  const entries: Entry[] = []
  for (let index = 0; index < count; index += 1) {
    if (position + 46 > bytes.length || bytes.readUInt32LE(position) !== 0x02014b50) throw broken('its list of parts is damaged')
    const nameLength = bytes.readUInt16LE(position + 28)
    const isUtf8 = (bytes.readUInt16LE(position + 8) & 0x800) !== 0
    entries.push({
      name: bytes.toString(isUtf8 ? 'utf8' : 'latin1', position + 46, position + 46 + nameLength).replaceAll('\\', '/').replace(/^\//u, ''),
      isEncrypted: (bytes.readUInt16LE(position + 8) & 1) !== 0,
      method: bytes.readUInt16LE(position + 10),
      checksum: bytes.readUInt32LE(position + 16),
      packed: bytes.readUInt32LE(position + 20),
      unpacked: bytes.readUInt32LE(position + 24),
      offset: bytes.readUInt32LE(position + 42),
    })
    position += 46 + nameLength + bytes.readUInt16LE(position + 30) + bytes.readUInt16LE(position + 32)
  }
  return entries
}

function refuseBomb(entries: readonly Entry[]): void {
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0)
  const bursting = entries.find(({ packed, unpacked }) => unpacked > bomb.unpacked && unpacked > packed * bomb.ratio)
  if (bursting === undefined && total <= bomb.total) return
  throw new Refusal(`this archive unpacks to ${Math.round(total / 1024 / 1024)} MB, which no planning document does (${bursting?.name.slice(0, 60) ?? 'in all'}); it is not opened`)
}

/** An archive whose list has been read and found harmless; parts are unpacked one by one. */
export class Archive {
  private readonly entries: ReadonlyMap<string, Entry>
  private left = largestParts

  /** @throws Refusal for a broken archive, one under a password, and one made to burst */
  constructor(private readonly bytes: Buffer) {
    const entries = readDirectory(bytes)
    if (entries.some(({ isEncrypted }) => isEncrypted)) throw new Refusal('this archive is encrypted with a password; take the password off and save it again')
    refuseBomb(entries)
    this.entries = new Map(entries.map((entry) => [entry.name, entry]))
  }

  get names(): string[] {
    return [...this.entries.keys()]
  }

  /** A part's bytes; undefined when there is none of that name. @throws Refusal when it is damaged or larger than it declares */
  read(name: string): Buffer | undefined {
    const entry = this.entries.get(name)
    if (entry === undefined) return undefined
    if (entry.unpacked > this.left) throw new Refusal(`the text in this file takes more than ${largestParts / 1024 / 1024} MB; no planning document does. Split it and try again`)
    this.left -= entry.unpacked
    const { bytes } = this
    const { offset, packed, unpacked } = entry
    if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== 0x04034b50) throw broken(`${name} is missing`)
    const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
    if (start + packed > bytes.length) throw broken(`${name} is cut off`)
    const part = this.unpack(bytes.subarray(start, start + packed), entry)
    if (part.length !== unpacked || crc32(part) !== entry.checksum) throw broken(`${name} is not what it declares`)
    return part
  }

  private unpack(packed: Buffer, { name, method, unpacked }: Entry): Buffer {
    if (method === 0) return packed
    if (method !== 8) throw broken(`${name} is packed in an unknown way`)
    try {
      return inflateRawSync(packed, { maxOutputLength: Math.max(1, unpacked) })
    } catch (error) {
      const overflows = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
      throw overflows ? new Refusal(`this archive is hostile: ${name} unpacks to more than it declares; it is not opened`) : broken(`${name} cannot be unpacked`)
    }
  }
}
