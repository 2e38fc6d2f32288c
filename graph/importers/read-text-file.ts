/** Reading a planning document from disk: which files are text, and in which encoding. */
import { open } from 'node:fs/promises'
import { GraphError } from '#graph/domain/errors.ts'

/** Larger than any plan by far; a file like that is something else. Bytes. */
export const largestFile = 100 * 1024 * 1024

const formats: readonly { name: string; signature: readonly number[] }[] = [
  { name: 'a PDF', signature: [0x25, 0x50, 0x44, 0x46] },
  { name: 'a Word (.docx), Excel or ZIP file', signature: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'an old Word (.doc) or Excel file', signature: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'a PNG picture', signature: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'a JPEG picture', signature: [0xff, 0xd8, 0xff] },
  { name: 'a RTF file', signature: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { name: 'a gzip archive', signature: [0x1f, 0x8b] },
]

const unreadable = (path: string, why: string, cause?: unknown): GraphError =>
  new GraphError('unreadable-file', `${path}: ${why}`, cause === undefined ? undefined : { cause })

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte)

function decodeStrictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * The text of a file's bytes. UTF-8, UTF-16 with a byte order mark, and GB18030 where nothing in it is invalid. A byte
 * order mark stays in the text, so that offsets count every decoded code unit.
 *
 * @param path for messages only
 * @throws GraphError `unreadable-file` for an empty or binary file and for an unknown encoding
 */
export function decodeText(bytes: Uint8Array, path: string): string {
  if (bytes.length === 0) throw unreadable(path, 'the file is empty')
  const format = formats.find(({ signature }) => startsWith(bytes, signature))
  if (format !== undefined) throw unreadable(path, `this is ${format.name}, which is not supported yet; save it as plain text (UTF-8) or Markdown and try again`)
  const utf16 = startsWith(bytes, [0xff, 0xfe]) ? 'utf-16le' : startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : undefined
  if (utf16 === undefined && bytes.includes(0)) throw unreadable(path, 'this is a binary file; save the document as plain text (UTF-8) or Markdown and try again')
  const text = utf16 === undefined ? decodeStrictly('utf-8', bytes) ?? decodeStrictly('gb18030', bytes) : decodeStrictly(utf16, bytes)
  if (text === undefined) throw unreadable(path, 'the encoding is not known; save the document as UTF-8 and try again')
  if (text.replace(/^\uFEFF/u, '').trim() === '') throw unreadable(path, 'the file holds no text')
  return text
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'the file may not be read (permission denied)',
  EISDIR: 'this is a directory; name the files in it',
  ENOTDIR: 'a part of the path is not a directory',
  ELOOP: 'the link leads back to itself',
  ENAMETOOLONG: 'the name is too long',
}

function explain(path: string, error: unknown): GraphError {
  if (error instanceof GraphError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return unreadable(path, reasons[code] ?? 'the file cannot be read', error)
}

/**
 * The decoded text of a file.
 *
 * @throws GraphError `unreadable-file`; its one-line message names the file and says what to do
 */
export async function readTextFile(path: string): Promise<string> {
  try {
    const file = await open(path, 'r')
    try {
      const stats = await file.stat()
      if (stats.isDirectory()) throw unreadable(path, 'this is a directory; name the files in it')
      if (stats.size > largestFile) throw unreadable(path, `the file is larger than ${largestFile / 1024 / 1024} MB; no planning document is`)
      return decodeText(await file.readFile(), path)
    } finally {
      await file.close()
    }
  } catch (error) {
    throw explain(path, error)
  }
}
