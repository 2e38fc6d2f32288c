import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { toLines, toSegments, type Piece } from '#graph/importers/files/pdf-lines.ts'
import { readBytes, readFile } from '#graph/importers/files/read-file.ts'
import { buildPdf } from '#tests/fixtures/files/build-pdf.ts'

const plan = new URL('../../fixtures/files/plan.pdf', import.meta.url).pathname
const piece = (text: string, x: number, y: number): Piece => ({ text, x, y, width: text.length * 10, size: 10 })
const linesOf = (...pieces: Piece[]): string[] => toLines(toSegments(pieces))

describe('reading a PDF', () => {
  it('leaves out what is printed on every page, and says so', async () => {
    const { text, notes } = await readFile(plan)
    expect(text).not.toMatch(/公报|— \d —/u)
    expect(notes).toEqual(['lines printed on several pages were left out: 安徽省人民政府公报'])
  })

  it('gives the characters that radicals stand for, and no others', async () => {
    const { text } = await readBytes(buildPdf({ pages: [['⽀持⻘岛市、⼾⽤⽓⻋，（⼦公司）']] }), 'a.pdf')
    expect(text).toBe('支持青岛市、户用气车，（子公司）\n')
    expect((await readFile(plan)).text).not.toMatch(/[\u2E80-\u2FDF]/u)
  })

  it('keeps the figure that stands alone in a page and the line that is only said twice', async () => {
    const pages = [['一、布局', '合肥市发展芯片。', '—1—'], ['（一）目标', '合肥市发展芯片。', '—2—']]
    expect((await readBytes(buildPdf({ pages }), 'a.pdf')).text).toBe('一、布局\n合肥市发展芯片。\n—1—\n（一）目标\n合肥市发展芯片。\n—2—\n')
  })

  it('reads a PDF that is encrypted and asks for no password', async () => {
    expect((await readBytes(buildPdf({ pages: [['合肥市发展芯片。']], password: '' }), 'a.pdf')).text).toBe('合肥市发展芯片。\n')
  })

  it('reads fonts that are not embedded by the code tables of their names', async () => {
    const utf16 = (line: string): string => Buffer.from(line, 'utf16le').swap16().toString('hex')
    const read = async (encoding: string, toHex: (line: string) => string): Promise<string> =>
      (await readBytes(buildPdf({ pages: [['到2025年，合肥市发展芯片。']], predefined: { encoding, toHex } }), 'a.pdf')).text
    expect(await read('UniGB-UCS2-H', utf16)).toBe('到2025年，合肥市发展芯片。\n')
    expect(await read('GBK-EUC-H', () => 'b5bd32303235c4eaa3acbacfb7cacad0b7a2d5b9d0beC6aCa1a3')).toBe('到2025年，合肥市发展芯片。\n')
    await expect(read('Identity-H', () => '03ab04cd05ef')).rejects.toThrow(/fonts of this PDF/u)
  })

  it('says which pages hold pictures only', async () => {
    const pages = [['合肥市重点发展集成电路、新型显示、人工智能等产业。', '芜湖市重点发展新能源汽车、智能装备等产业，建设基地。'], []]
    expect((await readBytes(buildPdf({ pages }), 'a.pdf')).notes).toEqual(['pages without text (pictures?): 2'])
  })

  it.each([
    ['a scanned one', buildPdf({ pages: [[], []] }), /a\.pdf: this PDF is scanned.*OCR/u],
    ['a scanned one with a stamp', buildPdf({ pages: [['扫描件'], [], []] }), /scanned.*OCR/u],
    ['one under a password', buildPdf({ pages: [['合肥市']], password: 'secret' }), /encrypted and asks for a password/u],
    ['one whose fonts are mute', buildPdf({ pages: [['合肥市重点发展集成电路。']], isMute: true }), /fonts.*OCR|no text/u],
    ['one of nonsense', Buffer.from('%PDF-1.7\nnonsense'), /broken or cut off/u],
    ['one whose font has an endless code table', buildPdf({ pages: [['合肥市']], streams: [deflateSync('begincmap 1 beginbfrange <00> <ffffffff> <0000> endbfrange endcmap')] }), /code table of a font/u],
    ['one that bursts', buildPdf({ pages: [['合肥市']], streams: [deflateSync(Buffer.alloc(200 * 1024 * 1024))] }), /unpacks to far more/u],
  ])('refuses %s', async (_, bytes, words) => {
    await expect(readBytes(bytes, 'a.pdf')).rejects.toMatchObject({ code: 'unreadable-file' })
    await expect(readBytes(bytes, 'a.pdf')).rejects.toThrow(words)
  })
})

describe('lines of a page', () => {
  it('are put together from pieces, with a space only where one is seen', () => {
    expect(linesOf(piece('合肥', 0, 100), piece('市', 20, 100), piece('HDPE', 33, 100), piece('发展', 0, 80))).toEqual(['合肥市 HDPE', '发展'])
  })

  it('come from top to bottom when they were set in another order', () => {
    expect(linesOf(piece('页脚', 0, 10), piece('标题', 0, 100), piece('正文', 0, 80))).toEqual(['标题', '正文', '页脚'])
  })

  it('keep to their column where a page has two', () => {
    const long = '合肥市重点发展集成电路产业'
    expect(linesOf(piece(`${long}一`, 0, 100), piece(`${long}二`, 0, 85), piece(`${long}三`, 0, 70), piece(`${long}四`, 200, 100), piece(`${long}五`, 200, 85)))
      .toEqual([`${long}一`, `${long}二`, `${long}三`, `${long}四`, `${long}五`])
  })

  it('are rows of a table where cells stand side by side in two rows and more', () => {
    expect(linesOf(
      piece('专栏1', 50, 130), piece('城市', 0, 100), piece('方向', 100, 100), piece('合肥', 0, 70), piece('市', 0, 58), piece('集成电路、新型显', 100, 76), piece('示、装备', 100, 64), piece('', 0, 0),
      piece('芜湖市', 0, 30), piece('汽车', 100, 30), piece('以上各市。', 0, 0),
    )).toEqual(['专栏1', '| 城市 | 方向 |', '| 合肥市 | 集成电路、新型显示、装备 |', '| 芜湖市 | 汽车 |', '以上各市。'])
  })

  it('with one wide gap are still a line', () => {
    expect(linesOf(piece('附件', 0, 100), piece('目录', 100, 100), piece('正文', 0, 80))).toEqual(['附件 目录', '正文'])
  })
})
