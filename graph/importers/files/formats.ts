/** What a file is, judged by its first bytes: names lie, contents do not. */
import { Refusal } from './refusal.ts'

/** Formats that have a reader of their own; everything else is text or refused. */
export type Container = 'pdf' | 'zip'

const pictureAdvice = 'its words must be recognised first (OCR); give the recognised text as .txt or .docx'
const archiveAdvice = 'unpack it and give the documents in it'

const refused: readonly { name: string; signature: readonly number[]; advice: string }[] = [
  { name: 'a PNG picture', signature: [0x89, 0x50, 0x4e, 0x47], advice: pictureAdvice },
  { name: 'a JPEG picture', signature: [0xff, 0xd8, 0xff], advice: pictureAdvice },
  { name: 'a GIF picture', signature: [0x47, 0x49, 0x46, 0x38], advice: pictureAdvice },
  { name: 'a TIFF picture', signature: [0x49, 0x49, 0x2a, 0x00], advice: pictureAdvice },
  { name: 'a TIFF picture', signature: [0x4d, 0x4d, 0x00, 0x2a], advice: pictureAdvice },
  { name: 'a RTF file', signature: [0x7b, 0x5c, 0x72, 0x74, 0x66], advice: 'open it in Word or WPS and save it as .docx' },
  { name: 'a gzip archive', signature: [0x1f, 0x8b], advice: archiveAdvice },
  { name: 'a RAR archive', signature: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], advice: archiveAdvice },
  { name: 'a 7-Zip archive', signature: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], advice: archiveAdvice },
]
const oldOffice = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const pdfMark = '%PDF-'
/** A PDF may begin with some other bytes, as far as its readers look for the mark. */
const pdfMarkWithin = 1024

export const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte)

const view = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)

function isPdf(bytes: Uint8Array): boolean {
  const at = view(bytes.subarray(0, pdfMarkWithin)).indexOf(pdfMark, 0, 'latin1')
  if (at <= 0) return at === 0
  return view(bytes.subarray(-pdfMarkWithin)).includes('%%EOF', 0, 'latin1')
}

/** Old Office files and encrypted new ones are small file systems; the names of their streams tell which. */
function refuseOldOffice(bytes: Uint8Array): never {
  const holds = (stream: string): boolean => view(bytes).includes(stream, 0, 'utf16le')
  if (holds('EncryptedPackage')) throw new Refusal('this Office file is encrypted with a password; open it in Word or WPS, take the password off and save it again')
  if (holds('WordDocument')) throw new Refusal('this is an old Word (.doc) or WPS file; open it in Word or WPS and save it as .docx')
  if (holds('Workbook')) throw new Refusal('this is an old Excel (.xls) file, no planning document; save the text that matters as .docx or .txt')
  throw new Refusal('this is an old Office file; open it in Word or WPS and save it as .docx')
}

/**
 * The container a file is, undefined for one that may be text.
 * @throws Refusal for formats that are known and not read
 */
export function findContainer(bytes: Uint8Array): Container | undefined {
  if (startsWith(bytes, oldOffice.slice(0, 4))) refuseOldOffice(bytes)
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return 'zip'
  const format = refused.find(({ signature }) => startsWith(bytes, signature))
  if (format !== undefined) throw new Refusal(`this is ${format.name}, which is not supported; ${format.advice}`)
  const mark = view(bytes.subarray(0, 16)).toString('latin1')
  if (mark.startsWith('RIFF') && mark.slice(8, 12) === 'WEBP') throw new Refusal(`this is a WebP picture, which is not supported; ${pictureAdvice}`)
  if (mark.startsWith('BM') && bytes.subarray(6, 10).every((byte) => byte === 0) && bytes.length > 26) throw new Refusal(`this is a BMP picture, which is not supported; ${pictureAdvice}`)
  if (/^(?:ftyp)(?:heic|heix|mif1|avif)/u.test(mark.slice(4))) throw new Refusal(`this is a HEIF picture, which is not supported; ${pictureAdvice}`)
  if (/^MIME-Version:/iu.test(mark)) throw new Refusal('this is a web archive (.mht); open it in Word or a browser and save it as .docx or .html')
  return isPdf(bytes) ? 'pdf' : undefined
}
