/** Whether bytes are a whole PNG picture. */
import { crc32 } from 'node:zlib'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** px; Word takes no more. */
const mostPixels = 20_000

/** Size of a picture whose chunks are whole, from IHDR to IEND with nothing behind; undefined for anything else. */
export function pngSize(bytes: Buffer): { width: number; height: number } | undefined {
  if (!bytes.subarray(0, signature.length).equals(signature)) return undefined
  let size: { width: number; height: number } | undefined
  let hasData = false
  for (let at = signature.length; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    const end = at + 12 + length
    const type = bytes.toString('latin1', at + 4, at + 8)
    if (end > bytes.length || crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return undefined
    if (size === undefined) {
      if (type !== 'IHDR' || length !== 13) return undefined
      size = { width: bytes.readUInt32BE(at + 8), height: bytes.readUInt32BE(at + 12) }
      if (Math.min(size.width, size.height) < 1 || Math.max(size.width, size.height) > mostPixels) return undefined
    }
    hasData ||= type === 'IDAT'
    if (type === 'IEND') return hasData && end === bytes.length ? size : undefined
    at = end
  }
  return undefined
}
