import { execFile } from 'node:child_process'
import { mkdtemp, open, readFile as readBytesOf, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GraphError } from '#graph/domain/errors.ts'
import { readBytes, readFile } from '#graph/importers/files/read-file.ts'
import { buildCompound } from '#tests/fixtures/files/build-compound.ts'
import { buildPdf } from '#tests/fixtures/files/build-pdf.ts'
import { buildZip, docxParts, planBody } from '#tests/fixtures/files/build-zip.ts'

const root = new URL('../../../', import.meta.url).pathname
const fixture = (name: string): string => join(root, 'tests/fixtures/files', name)
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)
const textOf = async (content: Uint8Array, name = 'a.txt'): Promise<string> => (await readBytes(content, name)).text
const utf16 = (text: string, isBigEndian = false): Buffer => {
  const buffer = Buffer.from(text, 'utf16le')
  return isBigEndian ? buffer.swap16() : buffer
}

/** Sentences of a plan in GB 2312 and Big5, which Node decodes but does not encode. */
const inGb = Buffer.from('bacfb7cacad0b7a2d5b9d0beC6aCa1a3', 'hex')
const inBig5 = Buffer.from('a658aacea5abb54eaee4b4b9a4f9a143', 'hex')

describe('reading text', () => {
  it('reads UTF-8 and keeps a byte order mark, so that offsets count it', async () => {
    expect(await textOf(new TextEncoder().encode('青岛市'))).toBe('青岛市')
    expect(await textOf(bytes(0xef, 0xbb, 0xbf, 0x61))).toBe('\uFEFFa')
  })

  it('reads UTF-16 with a byte order mark, and without one by its zero bytes or by making Chinese', async () => {
    expect(await textOf(bytes(0xff, 0xfe, 0x52, 0x97))).toBe('\uFEFF青')
    expect(await textOf(bytes(0xfe, 0xff, 0x97, 0x52))).toBe('\uFEFF青')
    for (const isBigEndian of [false, true]) {
      for (const text of ['到2025年，合肥市发展芯片。\n', '合肥市重点发展集成电路、新型显示等产业。']) expect(await textOf(utf16(text, isBigEndian))).toBe(text)
    }
  })

  it('reads GB18030, and Big5 where that gives the commoner characters', async () => {
    expect(await textOf(bytes(0xc7, 0xe0, 0xb5, 0xba))).toBe('青岛')
    expect(await textOf(inGb)).toBe('合肥市发展芯片。')
    expect(await textOf(inBig5)).toMatch(/^合肥市/u)
  })

  it.each([
    ['Latin-1', Buffer.from('Développement économique et spécialités régionales à été prévu', 'latin1')],
    ['Russian in Windows-1251', Buffer.from('f0e0e7e2e8f2e8e520ecece0f8e8edeef1f2f0eee5ede8ff20e820ecede5f2e0ebebf3f0e3e8e8', 'hex')],
    ['Shift JIS', Buffer.from('89e482aa8d9182cc8f5790cf89f198488e598bc682f08f64935f934982c994ad935782b382b982e98142', 'hex')],
    ['bytes of no encoding', bytes(0xff, 0x80, 0x80)],
  ])('refuses %s rather than give wrong characters', async (_, content) => {
    await expect(readBytes(content, 'plan.txt')).rejects.toThrow(/^plan\.txt: the encoding is not known[^\n]*$/u)
  })
})

describe('what a file is', () => {
  it('is judged by its content, whatever it is called', async () => {
    const page = Buffer.from('<!doctype html><p>青岛市发展芯片。</p>')
    expect(await readBytes(page, 'plan.doc')).toMatchObject({ format: 'html', text: '青岛市发展芯片。\n' })
    expect(await readBytes(buildZip(docxParts(planBody('济南市'))), 'plan.txt')).toMatchObject({ format: 'docx', text: '# 济南市\n' })
    expect(await readBytes(buildPdf({ pages: [['济南市']] }), 'plan.docx')).toMatchObject({ format: 'pdf', text: '济南市\n' })
    expect(await readBytes(Buffer.from('# 一、布局\n<div>x</div>'), 'plan.md')).toMatchObject({ format: 'markdown', text: '# 一、布局\n<div>x</div>' })
    expect(await readBytes(Buffer.from('强度 <p> 700'), 'plan.txt')).toMatchObject({ format: 'text' })
  })

  it.each([
    ['an empty file', bytes(), 'empty'], ['white space', bytes(0x20, 0x0a), 'no text'], ['a cut-off PDF', bytes(0x25, 0x50, 0x44, 0x46, 0x2d), 'PDF is broken'],
    ['a cut-off Word file', bytes(0x50, 0x4b, 0x03, 0x04), 'broken Word'], ['a binary file', bytes(0x61, 0, 0x62), 'binary'],
    ['a PNG picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), 'PNG picture.*OCR'], ['a JPEG picture', bytes(0xff, 0xd8, 0xff, 0xe0), 'JPEG picture.*OCR'],
    ['a TIFF picture', bytes(0x49, 0x49, 0x2a, 0), 'TIFF picture.*OCR'], ['a GIF picture', Buffer.from('GIF89a'), 'GIF picture.*OCR'],
    ['a RTF file', Buffer.from('{\\rtf1 }'), 'RTF.*save it as .docx'], ['a RAR archive', Buffer.from('526172211a070100', 'hex'), 'RAR.*unpack'],
    ['an old Word file', buildCompound('WordDocument', '1Table'), 'old Word.*save it as .docx'], ['an old Excel file', buildCompound('Workbook'), 'old Excel'],
    ['an encrypted Word file', buildCompound('EncryptionInfo', 'EncryptedPackage'), 'encrypted with a password'],
  ])('refuses %s in one line that names the file', async (_, content, words) => {
    await expect(readBytes(content, 'plan.txt')).rejects.toThrow(GraphError)
    await expect(readBytes(content, 'plan.txt')).rejects.toThrow(new RegExp(`^plan\\.txt: [^\\n]*${words}[^\\n]*$`, 'u'))
  })

  it('says what is wrong with a path', async () => {
    await expect(readFile('/nowhere/plan.txt')).rejects.toMatchObject({ code: 'unreadable-file', message: '/nowhere/plan.txt: there is no such file' })
    await expect(readFile('/')).rejects.toThrow('this is a directory')
  })
})

describe('traditional characters', () => {
  it('become simplified ones, and the words too where they are those of Taiwan', async () => {
    const plan = await readFile(fixture('plan.txt'))
    const taiwan = await readFile(fixture('plan-traditional.txt'))
    expect(taiwan.text).toBe(plan.text)
    expect(taiwan.notes.join()).toContain("Taiwan's words")
    const mainland = await readBytes(Buffer.from('支持蕪湖市發展集成電路、軟件、智慧城市與通訊設備，數位專家參與項目。'), 'plan.txt')
    expect(mainland.text).toBe('支持芜湖市发展集成电路、软件、智慧城市与通讯设备，数位专家参与项目。')
    expect(mainland.notes.join()).toMatch(/traditional characters were converted.*offsets/u)
  })

  it('leave words alone that OpenCC takes for those of software, and places', async () => {
    const taiwan = '發展軟體與積體電路核心技術，建立指標體系，整合電子元件，蚌埠市、哈薩克族自治縣、獅子山區執行文件。'
    expect(await textOf(Buffer.from(taiwan))).toBe('发展软件与集成电路核心技术，建立指标体系，整合电子元件，蚌埠市、哈萨克族自治县、狮子山区执行文件。')
  })

  it('in a simplified text stay as they are: a name is no reason to convert', async () => {
    const text = '合肥市重点发展集成电路、新型显示、人工智能、智能家电、新能源汽车等产业，瞭望著名企业乾坤，鑫鼎集團除外，支持芜湖市。'
    expect(await readBytes(Buffer.from(text), 'a.txt')).toEqual({ format: 'text', text, notes: [] })
  })
})

describe('one plan in every form', () => {
  let folder: string
  const forms = ['txt', 'md', 'html', 'pdf'].map((extension) => [extension, fixture(`plan.${extension}`)] as [string, string])
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'liantu-files-'))
    const docx = join(folder, 'plan.docx')
    await writeFile(docx, buildZip(docxParts(planBody(await readBytesOf(fixture('plan.txt'), 'utf8')))))
    forms.push(['docx', docx], ['traditional', fixture('plan-traditional.txt')])
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('gives the same text, white space and heading marks left out', async () => {
    const bare = (text: string): string => text.replace(/^\| --- .*$/gmu, '').replace(/[\s#]/gu, '')
    const plain = bare(await readBytesOf(fixture('plan.txt'), 'utf8'))
    expect(plain.length).toBeGreaterThan(300)
    for (const [, path] of forms) expect(bare((await readFile(path)).text)).toBe(plain)
  })

  it('gives the same layouts, told by the command', async () => {
    const named = await Promise.all(forms.map(async ([form, path]) => {
      const copy = join(folder, `${form}.${path.split('.').at(-1)!}`)
      await writeFile(copy, await readBytesOf(path))
      return copy
    }))
    const program = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'graph/cli/liantu.ts'), 'extract', ...named]
    const stdout = await new Promise<string>((resolve, reject) => {
      execFile(process.execPath, program, { cwd: root }, (error, printed) => (error === null ? resolve(printed) : reject(new Error(error.message))))
    })
    const layouts = new Map<unknown, string[]>()
    for (const line of stdout.trim().split('\n')) {
      const { document, column, heading, city, item, relation } = JSON.parse(line) as Record<string, unknown>
      layouts.set(document, [...layouts.get(document) ?? [], JSON.stringify([column, heading, city, item, relation])])
    }
    expect(layouts.size).toBe(6)
    expect(layouts.get('txt')!.length).toBeGreaterThan(15)
    for (const found of layouts.values()) expect(found).toEqual(layouts.get('txt'))
  }, 60_000)

  it('refuses a file of more than 100 MB before reading it', async () => {
    const path = join(folder, 'large.txt')
    const file = await open(path, 'w')
    await file.truncate(101 * 1024 * 1024)
    await file.close()
    await expect(readFile(path)).rejects.toThrow(/larger than 100 MB/u)
  })
})
