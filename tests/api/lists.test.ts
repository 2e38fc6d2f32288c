import { deflateSync, crc32 } from 'node:zlib'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import type { ChainList as ChainSummaries } from '#api/contract/chains.ts'
import type { GapList } from '#api/contract/gaps.ts'
import type { ChainLists } from '#api/contract/lists.ts'
import { Archive } from '#graph/importers/files/zip.ts'
import type { z } from 'zod'
import { serverForTests } from './running-server.ts'

const server = serverForTests({ rateLimit: 100_000 })
const chainOf = (name: string) => encodeURIComponent(`chain:${name}`)
const lists = async (chain: string, query = '') => (await server.get<ChainLists>(`/chains/${chainOf(chain)}/lists${query}`)).body

async function file(path: string, init?: RequestInit) {
  const response = await fetch(`${server.url()}/api${path}`, init)
  return { response, bytes: Buffer.from(await response.arrayBuffer()) }
}
async function workbook(path: string): Promise<ExcelJS.Workbook> {
  const { response, bytes } = await file(path)
  expect(response.status).toBe(200)
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(bytes as unknown as ArrayBuffer)
  return book
}
const nameIn = (response: Response): string => decodeURIComponent(/filename\*=UTF-8''(.+)$/u.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? '')
const textOf = (row: ExcelJS.Row): string[] => (row.values as (string | number | null)[]).slice(1).map((value) => String(value ?? ''))

/** A whole PNG of one colour. */
function png(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const ends = Buffer.alloc(8)
    ends.writeUInt32BE(data.length, 0)
    ends.writeUInt32BE(crc32(body), 4)
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.alloc((width * 3 + 1) * height))), chunk('IEND', Buffer.alloc(0))])
}
const post = (chain: string, body: Buffer, type = 'image/png') => file(`/chains/${chainOf(chain)}/lists.docx`, { method: 'POST', body: new Uint8Array(body), headers: { 'content-type': type } })

describe('the lists of a chain', () => {
  it('are the nine of the plan, each row with a sentence that is there, each empty one with what is lacking', async () => {
    const { body } = await server.get<z.infer<typeof ChainSummaries>>('/chains?limit=500')
    for (const { id, name } of body.items) {
      const view = await lists(name)
      expect(view.chain.id).toBe(id)
      expect(view.lists).toHaveLength(9)
      const known = new Set(view.passages.map((passage) => passage.id))
      for (const { rows, total, widerTotal, empty } of view.lists) {
        expect(rows).toHaveLength(total + widerTotal)
        expect(total === 0).toBe(empty !== null)
        for (const { passageIds } of rows) {
          expect(passageIds.length).toBeGreaterThan(0)
          expect(passageIds.every((passageId) => known.has(passageId))).toBe(true)
        }
      }
    }
  })

  it('agree with the gaps of the chain, in the region and in a city', async () => {
    for (const city of ['', '济南']) {
      const filter = `chain=${encodeURIComponent('集成电路')}${city === '' ? '' : `&city=${encodeURIComponent(city)}`}&limit=500`
      const { items } = (await server.get<GapList>(`/gaps?${filter}`)).body
      const wanted = new Set(items.filter(({ kind }) => ['missing', 'broken-upstream', 'bottleneck', 'single-point'].includes(kind)).map(({ segment, chain }) => segment?.name ?? `${chain.name}（全链）`))
      const view = await lists('集成电路', city === '' ? '' : `?city=${encodeURIComponent(city)}`)
      const shortcomings = view.lists.find(({ builder }) => builder === 'shortcomings')!
      expect(new Set(shortcomings.rows.map(({ cells }) => cells['name']))).toEqual(wanted)
    }
  })

  it('give a city that the plan names with its product, and the gaps that it must not hide', async () => {
    const view = await lists('集成电路')
    const [regions, shortcomings] = ['regions', 'shortcomings'].map((key) => view.lists.find(({ builder }) => builder === key)!)
    const dezhou = regions!.rows.find(({ cells }) => cells['city'] === '德州市')!
    expect(dezhou.cells['layout']).toContain('硅片')
    expect(view.passages.find(({ id }) => id === dezhou.passageIds[0])?.text).toContain('德州市重点发展集成电路用硅片')
    const names = shortcomings!.rows.map(({ cells }) => cells['name'])
    expect(names).toEqual(expect.arrayContaining(['半导体设备', '靶材']))
  })

  it('follow template, documents and date', async () => {
    const second = await lists('集成电路', '?template=1-5-n')
    expect(second.template).toMatchObject({ id: '1-5-n', source: { kind: 'general' } })
    expect(second.templates.map(({ id }) => id)).toEqual(expect.arrayContaining(['1-n', '1-5-n']))
    const early = await lists('集成电路', '?asOf=2019-01-01')
    expect(early.chain.isRead).toBe(false)
    expect(early.lists.every(({ rows, empty }) => rows.length === 0 && empty!.lacks.includes('没有谈到'))).toBe(true)
    const one = await lists('集成电路', `?document=${encodeURIComponent('document:shandong-2021-manufacturing-plan')}`)
    expect(one.documents).toHaveLength(1)
    expect(one.passages.every(({ documentId }) => documentId === 'document:shandong-2021-manufacturing-plan')).toBe(true)
  })

  it.each([
    [`/chains/${chainOf('没有')}/lists`, 'not-found'],
    [`/chains/${chainOf('集成电路')}/lists?template=9-n`, 'not-found'],
    [`/chains/${chainOf('集成电路')}/lists.xlsx?city=${encodeURIComponent('北京')}`, 'not-found'],
    [`/chains/${chainOf('集成电路')}/lists.docx?asOf=soon`, 'bad-request'],
    ['/gaps.xlsx?kind=none', 'bad-request'],
    [`/gaps.xlsx?chain=${encodeURIComponent('没有')}`, 'not-found'],
  ])('are a problem at %s', async (path, code) => {
    expect((await server.problem(path)).problem.code).toBe(code)
  })
})

describe('the Excel file of a chain', () => {
  it('has the rows of the answer, sheet by sheet, under a Chinese name', async () => {
    const path = `/chains/${chainOf('集成电路')}/lists`
    const { response } = await file(`${path}.xlsx`)
    expect(response.headers.get('content-type')).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    expect(nameIn(response)).toMatch(/^集成电路_1\+N清单_\d{4}-\d{2}-\d{2}\.xlsx$/u)
    const book = await workbook(`${path}.xlsx`)
    const view = await lists('集成电路')
    for (const list of view.lists) {
      const sheet = book.getWorksheet(list.name)!
      const [first] = list.columns
      expect(Array.from({ length: list.rows.length }, (_, index) => textOf(sheet.getRow(index + 2))[0])).toEqual(list.rows.map(({ cells }) => String(cells[first!.field])))
    }
  })
})

describe('the Word file of a chain', () => {
  it('draws the map as a table, and takes a picture of it instead', async () => {
    const plain = await file(`/chains/${chainOf('氢能及燃料电池')}/lists.docx`)
    expect(nameIn(plain.response)).toMatch(/^氢能及燃料电池_1\+N清单_.+\.docx$/u)
    const body = new Archive(plain.bytes).read('word/document.xml')!.toString('utf8')
    expect(body).toContain('电堆与零部件')
    expect(body).not.toContain('<w:drawing>')
    const drawn = await post('氢能及燃料电池', png(1200, 400))
    expect(drawn.response.status).toBe(200)
    expect(new Archive(drawn.bytes).read('word/document.xml')!.toString('utf8')).toContain('<w:drawing>')
  })

  it('refuses what is no whole PNG, what is of another type, and what is too large', async () => {
    const problem = async (body: Buffer, type?: string) => {
      const { response, bytes } = await post('集成电路', body, type)
      expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/u)
      return [response.status, (JSON.parse(bytes.toString('utf8')) as { code: string }).code]
    }
    expect(await problem(Buffer.from('GIF89a'))).toEqual([400, 'invalid-parameters'])
    expect(await problem(png(4, 4).subarray(0, 40))).toEqual([400, 'invalid-parameters'])
    expect((await problem(Buffer.from('<svg/>'), 'image/svg+xml'))[1]).toBe('bad-request')
    expect(await problem(Buffer.alloc(9 * 1024 * 1024))).toEqual([413, 'too-large'])
  })
})

describe('the Excel file of gaps', () => {
  it('has the gaps of the list in its order, with counts that its second sheet recomputes', async () => {
    const filter = `chain=${encodeURIComponent('集成电路')}&sort=segment`
    const book = await workbook(`/gaps.xlsx?${filter}`)
    const { items } = (await server.get<GapList>(`/gaps?${filter}&limit=500`)).body
    const sheet = book.getWorksheet('缺口')!
    const head = textOf(sheet.getRow(1))
    const rows = Array.from({ length: sheet.rowCount - 1 }, (_, index) => textOf(sheet.getRow(index + 2)))
    expect(rows.map((cells) => cells[head.indexOf('编号')])).toEqual(items.map(({ id }) => id))
    expect(sheet.autoFilter).toContain('A1:')
    const evidence = book.getWorksheet('计数依据')!
    const lines = Array.from({ length: evidence.rowCount - 1 }, (_, index) => textOf(evidence.getRow(index + 2)))
    for (const [index, { segment, figures }] of items.entries()) {
      const cities = figures.find(({ name }) => name === 'cities')
      if (!segment || !cities) continue
      const counted = new Set(lines.filter(([, name, kind, figure]) => name === segment.name && kind === rows[index]![head.indexOf('类型')] && figure === '承担的市').map((cells) => cells[4]))
      expect(counted.size).toBe(cities.value)
      expect(Number(rows[index]![head.indexOf('承担的市（数）')])).toBe(cities.value)
    }
    const about = book.getWorksheet('说明')!
    const words = Array.from({ length: about.rowCount }, (_, index) => textOf(about.getRow(index + 1)).join(' ')).join('\n')
    expect(words).toContain('产业链：集成电路')
    expect(words).toMatch(/\d{4}-\d{2}-\d{2}/u)
  })

  it('of everything leaves other requests an answer in good time', async () => {
    const large = file('/gaps.xlsx')
    const waits: number[] = []
    let isOver = false
    void large.then(() => (isOver = true))
    while (!isOver) {
      const start = performance.now()
      await server.get('/health')
      waits.push(performance.now() - start)
    }
    expect((await large).response.status).toBe(200)
    // Two slow turns of a shared machine are no blocking; a file made in one go would hold every request for its whole time.
    expect(waits.length).toBeGreaterThan(3)
  })
})
