import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { deflateSync, crc32 } from 'node:zlib'
import { contentDisposition } from '#api/exports/attachment.ts'
import { pngSize } from '#api/exports/png.ts'
import { fileName } from '#graph/exports/circumstances.ts'
import { chineseOrdinal, listsDocument } from '#graph/exports/lists-document.ts'
import { listsWorkbook } from '#graph/exports/lists-workbook.ts'
import { writeWorkbook } from '#graph/exports/workbook.ts'
import { Archive } from '#graph/importers/files/zip.ts'
import { readTemplates } from '#graph/lists/read-templates.ts'
import { getChainLists } from '#graph/views/lists.ts'
import { headingAssets, rows } from './small-lists.ts'

/** A graph that knows passages and marks only. */
const graph = {
  read: async (query: { name: string }, { passageIds = [] }: { passageIds?: string[] }) =>
    query.name === 'passage/quotes'
      ? passageIds.map((id) => ({ id, text: `原文 ${id}`, documentId: 'document:old', documentName: '规划', headingPath: ['电池'], column: null, heading: '电池', start: 0, end: 5, damage: null }))
      : [],
} as unknown as Parameters<typeof getChainLists>[0]
const view = (query: Parameters<typeof getChainLists>[3] = {}) => getChainLists(graph, { board: rows, assets: headingAssets, templates: readTemplates() }, '电池', query)
const today = '2026-11-22'

async function open(bytes: Buffer): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(bytes as unknown as ArrayBuffer)
  return book
}
const textOf = (row: ExcelJS.Row): string[] => (row.values as (string | number | null)[]).slice(1).map((value) => String(value ?? ''))

describe('the workbook of a chain', () => {
  it('has a sheet for each list with the rows of the view, filters on, header frozen and printed on each page, and sources', async () => {
    const lists = await view()
    const book = await open(await listsWorkbook(lists, today))
    expect(book.worksheets.map(({ name }) => name)).toEqual(['说明', ...lists.lists.map(({ name }) => name)])
    for (const list of lists.lists) {
      const sheet = book.getWorksheet(list.name)!
      const head = textOf(sheet.getRow(1))
      expect(head).toEqual([...list.columns.map(({ title }) => title), '范围', '来源文件', '所在标题', '原文'])
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
      expect(sheet.pageSetup.printTitlesRow).toBe('1:1')
      const printed = Array.from({ length: list.rows.length }, (_, index) => textOf(sheet.getRow(index + 2)))
      expect(printed.map(([first]) => first)).toEqual(list.rows.map(({ cells }) => String(cells[list.columns[0]!.field])))
      for (const cells of printed) expect(cells.at(-1)).toContain('原文 passage:')
      expect(sheet.autoFilter).toBe(`A1:${sheet.getColumn(head.length).letter}${list.rows.length + 1}`)
    }
  })

  it('carries the day, the filters and the documents', async () => {
    const book = await open(await listsWorkbook(await view({ city: '济南', asOf: '2023-01-01' }), today))
    const about = book.getWorksheet('说明')!
    const words = Array.from({ length: about.rowCount }, (_, index) => textOf(about.getRow(index + 1)).join(' ')).join('\n')
    for (const part of [today, '城市：济南市', '截至：2023-01-01', '《规划》（2021—2025 年）']) expect(words).toContain(part)
  })

  it('says of an empty list what is lacking, and invents no row', async () => {
    const lists = await view({ city: '烟台' })
    const empty = lists.lists.find(({ name }) => name === '领航型企业')!
    expect(empty).toMatchObject({ total: 0, rows: [], empty: { lacks: expect.stringContaining('没有') as string } })
    const sheet = (await open(await listsWorkbook(lists, today))).getWorksheet('领航型企业')!
    expect(sheet.rowCount).toBe(2)
    expect(textOf(sheet.getRow(2))).toEqual([expect.stringContaining(empty.empty!.lacks)])
    expect(sheet.autoFilter).toBeFalsy()
  })

  it('gives each row the height of its longest cell, for programs that find none by themselves', async () => {
    const bytes = await writeWorkbook([{ name: '高', columns: [{ title: '甲', width: 11 }, { title: '乙', width: 40 }], rows: [['一二三四五六七八九十一二', '短'], ['短', '一\n二\n三'], ['短', 3], ['长'.repeat(9_000), '']] }], '高')
    const sheet = (await open(bytes)).getWorksheet('高')!
    expect([2, 3, 4, 5].map((row) => sheet.getRow(row).height)).toEqual([45, 45, 15, 409])
    expect(sheet.pageSetup.paperSize).toBe(9)
  })

  it('is printed on A3 where A4 would make it too small', async () => {
    const bytes = await writeWorkbook([{ name: '宽', columns: [{ title: '甲', width: 150 }, { title: '乙', width: 60 }], rows: [['甲', '乙']] }], '宽')
    expect((await open(bytes)).getWorksheet('宽')!.pageSetup.paperSize).toBe(8)
  })

  it('lets others work while many rows are written, and cuts a text that no cell takes', async () => {
    let turns = 0
    let isOver = false
    const count = (): void => {
      turns += 1
      if (!isOver) setImmediate(count)
    }
    setImmediate(count)
    const bytes = await writeWorkbook([{ name: '大', columns: [{ title: '甲', width: 10 }], rows: Array.from({ length: 5_000 }, (_, index) => [index === 0 ? '长'.repeat(40_000) : `=1+${index}`]) }], '大')
    isOver = true
    expect(turns).toBeGreaterThan(40)
    const sheet = (await open(bytes)).getWorksheet('大')!
    expect(sheet.getCell('A2').text).toHaveLength(32_767)
    expect(sheet.getCell('A3').value).toBe('=1+1') // text, no formula
    expect(sheet.getCell('A3').type).not.toBe(ExcelJS.ValueType.Formula)
  })
})

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(data.length, 0)
  ends.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}
function png(width = 2, height = 1): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.alloc((width * 3 + 1) * height))), chunk('IEND', Buffer.alloc(0))])
}

describe('a picture that is sent', () => {
  it('is taken when it is a whole PNG', () => {
    expect(pngSize(png(20, 10))).toEqual({ width: 20, height: 10 })
  })
  it.each([
    ['empty', Buffer.alloc(0)],
    ['another format', Buffer.from('ffd8ffe0', 'hex')],
    ['cut off', png().subarray(0, -4)],
    ['followed by something else', Buffer.concat([png(), Buffer.from('<script>')])],
    ['changed inside', Buffer.from(png().map((byte, index) => (index === 18 ? byte ^ 1 : byte)))],
    ['without a point', png(0, 0)],
    ['larger than any paper', png(30_000, 1)],
    ['a signature and nothing more', png().subarray(0, 8)],
  ])('is refused when it is %s', (_, bytes) => {
    expect(pngSize(bytes)).toBeUndefined()
  })
})

describe('the Word document of a chain', () => {
  const partsOf = (bytes: Buffer) => {
    const archive = new Archive(bytes)
    const part = (name: string) => archive.read(name)?.toString('utf8') ?? ''
    return { names: archive.names, body: part('word/document.xml'), part }
  }
  const words = (xml: string) => xml.replace(/<[^>]+>/gu, '')

  it('has map, lists and sources in the layout of official documents', async () => {
    const lists = await view()
    const { body, names, part } = partsOf(await listsDocument(lists, today))
    expect(names.some((name) => name.startsWith('word/media/'))).toBe(false)
    const text = words(body)
    for (const [index, { name }] of lists.lists.entries()) expect(text).toContain(`${chineseOrdinal(index + 2)}、${name}（`)
    for (const { name } of lists.stages.flatMap(({ segments }) => segments)) expect(text).toContain(name)
    for (const { text: sentence } of lists.passages) expect(text).toContain(sentence)
    expect(body).toContain('方正小标宋简体')
    expect(`${body}${part('word/styles.xml')}`).toMatch(/仿宋_GB2312[\s\S]*黑体|黑体[\s\S]*仿宋_GB2312/u)
    expect(body).toMatch(/w:orient="landscape"/u)
    expect(body.match(/<w:tblHeader\/>/gu)?.length).toBeGreaterThan(8)
    expect(words(part('word/header1.xml'))).toContain(today)
    expect(words(part('word/footer1.xml'))).toContain('《规划》')
    expect(part('word/footer1.xml')).toContain('PAGE')
  })

  it('holds the picture that it is given, in a paragraph that does not cut it', async () => {
    const picture = { png: png(2000, 500), width: 2000, height: 500 }
    const { body, names } = partsOf(await listsDocument(await view(), today, picture))
    expect(names.filter((name) => name.endsWith('.png'))).toHaveLength(1)
    const paragraph = body.match(/<w:p>(?:(?!<w:p>).)*<w:drawing>/u)?.[0] ?? ''
    expect(paragraph).toContain('w:lineRule="auto"')
    const [, width, height] = /<wp:extent cx="(\d+)" cy="(\d+)"/u.exec(body) ?? []
    expect(Number(width) / Number(height)).toBeCloseTo(4, 1)
    expect(Number(width) / 360_000).toBeLessThan(22.6) // cm of the turned page's text
  })

  it('says of an empty list what is lacking, and where an own row ends', async () => {
    const text = words(partsOf(await listsDocument(await view({ city: '烟台' }), today)).body)
    expect(text).toContain('文件没有在本链标题下点名链主或领军企业')
    expect(text).not.toContain('甲')
  })
})

describe('names of files', () => {
  it('hold Chinese, and nothing that a system refuses', () => {
    expect(fileName(['集成电路', '“1+N”清单', 'a/b:c'], 'xlsx')).toBe('集成电路_1+N清单_abc.xlsx')
  })
  it('are sent as RFC 6266 has it', () => {
    const header = contentDisposition("集成电路 (1)'.docx", 'docx')
    expect(header).toMatch(/^attachment; filename="liantu\.docx"; filename\*=UTF-8''[A-Za-z0-9%._~-]+$/u)
    expect(decodeURIComponent(header.split("''")[1]!)).toBe("集成电路 (1)'.docx")
  })
  it('count as Chinese does', () => {
    expect([1, 9, 10, 11, 20, 21].map(chineseOrdinal)).toEqual(['一', '九', '十', '十一', '二十', '二十一'])
  })
})
