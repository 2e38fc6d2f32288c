/** Reading a planning document from disk, whatever it was saved as: plain text, Markdown, a web page, Word or PDF. */
import { open } from 'node:fs/promises'
import { extname } from 'node:path'
import { GraphError } from '#graph/domain/errors.ts'
import { docxToText } from './docx.ts'
import { findContainer } from './formats.ts'
import { htmlToText } from './html.ts'
import { pdfToText } from './pdf.ts'
import { Refusal } from './refusal.ts'
import { decodeText } from './text.ts'
import { toSimplified } from './traditional.ts'

export interface FileText {
  /** What the reader takes; its offsets count in this text, which for plain text is the decoded file. */
  text: string
  format: 'text' | 'markdown' | 'docx' | 'pdf' | 'html'
  /** What was left out or changed on the way, a line each, in English. */
  notes: string[]
}

/** Larger than any plan by far; a file like that is something else. Bytes. */
const largestFile = 100 * 1024 * 1024

const certainPage = /^\uFEFF?\s*(?:<\?xml[^>]{0,200}>\s*|<!--[^>]{0,2000}-->\s*){0,5}<(?:!doctype\s+html|html|head|body|meta)\b/iu
const someTag = /<(?:p|div|br|table|span|h[1-6]|section|article|ul|ol)\b[^>]{0,500}>/iu

function isPage(text: string, extension: string): boolean {
  const head = text.slice(0, 20_000)
  return certainPage.test(head) || (/^\.(?:x?html?|shtml?)$/u.test(extension) && someTag.test(head))
}

async function toText(bytes: Uint8Array, extension: string): Promise<FileText> {
  if (bytes.length === 0) throw new Refusal('the file is empty')
  const container = findContainer(bytes)
  if (container === 'pdf') return { format: 'pdf', ...await pdfToText(bytes) }
  if (container === 'zip') return { format: 'docx', ...docxToText(bytes) }
  const text = decodeText(bytes)
  if (isPage(text, extension)) return { format: 'html', ...htmlToText(text) }
  return { format: /^\.(?:md|markdown)$/u.test(extension) ? 'markdown' : 'text', text, notes: [] }
}

/**
 * The text of a file's bytes. What the file is, is judged by its content; its name only tells Markdown from plain text.
 *
 * @param path for messages, and for the extension
 * @throws GraphError `unreadable-file`; its one-line message names the file and says what to do
 */
export async function readBytes(bytes: Uint8Array, path: string): Promise<FileText> {
  try {
    const read = await toText(bytes, extname(path).toLowerCase())
    if (read.text.replace(/^\uFEFF/u, '').trim() === '') throw new Refusal('the file holds no text')
    const { text, notes } = await toSimplified(read.text)
    return { format: read.format, text, notes: [...read.notes, ...notes] }
  } catch (error) {
    throw explain(path, error)
  }
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
  const why = error instanceof Refusal ? error.message : reasons[code] ?? 'the file cannot be read'
  return new GraphError('unreadable-file', `${path}: ${why}`, { cause: error })
}

/**
 * The text of a file.
 * @throws GraphError `unreadable-file`; its one-line message names the file and says what to do
 */
export async function readFile(path: string): Promise<FileText> {
  try {
    const file = await open(path, 'r')
    try {
      const stats = await file.stat()
      if (stats.isDirectory()) throw new Refusal('this is a directory; name the files in it')
      if (stats.size > largestFile) throw new Refusal(`the file is larger than ${largestFile / 1024 / 1024} MB; no planning document is`)
      return await readBytes(await file.readFile(), path)
    } finally {
      await file.close()
    }
  } catch (error) {
    throw explain(path, error)
  }
}
