import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readReferenceFolder } from '#graph/importers/reference/read-folder.ts'
import { writeFolder } from '#graph/importers/reference/write-folder.ts'
import { importWorkbook } from '#graph/importers/reference/sheets/import-workbook.ts'
import { writeWorkbook } from '#graph/importers/reference/sheets/write-workbook.ts'

const source = { kind: 'general' }
const chain = { id: 'chain:链', name: '链', group: 'emerging', sector: '新材料', order: 0, industries: ['链', '链行业'], aliases: ['0810'], source }
const quoted = { kind: 'plan', documentId: 'document:a-plan', quote: '“材料、整机”' }
const coded = { kind: 'classification', title: 'GB/T 4754—2017', code: '0810', name: '铁矿采选' }
const upstream = { id: 'segment:链:材料', chainId: 'chain:链', name: '材料', stage: 'upstream', order: 0, feeds: ['segment:链:整机'], terms: ['材料', '5G'], source: quoted }
const downstream = { id: 'segment:链:整机', chainId: 'chain:链', name: '整机', stage: 'downstream', order: 1, feeds: [], kindOf: ['segment:链:材料'], terms: [], source: coded }
const small = {
  'chains.jsonl': [chain],
  'segments.jsonl': [upstream, downstream],
  'aliases.jsonl': [{ kind: 'enterprise', name: '甲公司', aliases: ['甲厂', '甲集团'], source, note: '同一家' }],
  'roles.jsonl': [{ chainId: 'chain:链', role: '链主', name: '甲公司', since: '2025', source: { title: '公开通知', publishedOn: '2025-03-18', url: 'https://example.org/a' } }],
}

let folder: string
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'liantu-workbook-')) })
afterEach(() => { rmSync(folder, { recursive: true }) })

const at = (...names: string[]) => join(folder, ...names)
const textsIn = (path: string) => Object.fromEntries(readdirSync(path).sort().map((file) => [file, readFileSync(join(path, file), 'utf8')]))
const put = (name: string, files: Record<string, object[]>) => {
  writeFolder(at(name), new Map(Object.entries(files).map(([file, rows]) => [file, rows.map((row) => `${JSON.stringify(row)}\n`).join('')])))
  return at(name)
}
async function exported(from: string, edit: (workbook: ExcelJS.Workbook) => void = () => undefined): Promise<string> {
  const workbook = writeWorkbook(readReferenceFolder(from))
  edit(workbook)
  await workbook.xlsx.writeFile(at('book.xlsx'))
  return at('book.xlsx')
}
const sheetOf = (workbook: ExcelJS.Workbook, name: string) => workbook.getWorksheet(name)!

describe('the spreadsheet of reference data', () => {
  it('gives the shipped files back, byte for byte, and a second import changes nothing', async () => {
    const file = await exported('seeds/reference')
    const first = await importWorkbook(file, { folder: at('copy') })
    expect(first.changed).toEqual(['chains.jsonl', 'segments.jsonl', 'aliases.jsonl'])
    for (const name of first.changed) expect(readFileSync(at('copy', name), 'utf8')).toBe(readFileSync(join('seeds/reference', name), 'utf8'))
    expect((await importWorkbook(file, { folder: at('copy') })).changed).toEqual([])
  })

  it('gives every kind of row back', async () => {
    const from = put('small', small)
    await importWorkbook(await exported(from), { folder: at('copy') })
    const rows = (path: string) => Object.entries(readReferenceFolder(path)).flatMap(([key, list]) => (Array.isArray(list) ? [[key, (list as { value: unknown }[]).map(({ value }) => value)]] : []))
    expect(rows(at('copy'))).toEqual(rows(from))
  })

  it('has a sheet for each file, with filters, a frozen header, notes and lists to choose from', async () => {
    const book = new ExcelJS.Workbook()
    await book.xlsx.readFile(await exported(put('small', small)))
    expect(book.worksheets.map(({ name }) => name)).toEqual(['产业链', '环节', '同义名称', '对应关系', '链长链主'])
    const sheet = sheetOf(book, '环节')
    expect(sheet.autoFilter).toBe('A1:K3')
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
    expect(sheet.getCell('C1').text).toBe('阶段')
    expect(JSON.stringify(sheet.getCell('C1').note)).toContain('上游、中游或下游')
    expect(sheet.getCell('C3').dataValidation.formulae).toEqual(['"上游,中游,下游"'])
  })

  it('takes rows in any order, columns in any order, blank rows, and semicolons of either width', async () => {
    const from = put('small', small)
    const file = await exported(from, (book) => {
      const sheet = sheetOf(book, '产业链')
      sheet.spliceRows(2, 0, [])
      sheet.getCell('E3').value = '链; 链行业\n'
      sheet.spliceColumns(4, 1)
      sheet.getColumn(10).values = ['次序', null, 0]
    })
    const { changed } = await importWorkbook(file, { folder: at('copy') })
    expect(changed).toContain('chains.jsonl')
    expect(readReferenceFolder(at('copy')).chains.map(({ value }) => value)).toEqual([chain])
  })

  it('says what a dry run would change, and writes nothing', async () => {
    const from = put('small', small)
    await importWorkbook(await exported(from), { folder: from }) // brings the files to the spelling that an import writes
    const before = textsIn(from)
    const file = await exported(from, (book) => { sheetOf(book, '产业链').getCell('C2').value = '新能源' })
    expect((await importWorkbook(file, { folder: from, isDryRun: true })).changed).toEqual(['chains.jsonl'])
    expect(textsIn(from)).toEqual(before)
  })

  it('takes away the file of an emptied sheet, keeps other files, and names sheets that it does not read', async () => {
    const from = put('small', small)
    cpSync('seeds/README.md', join(from, 'notes.md'))
    const file = await exported(from, (book) => {
      sheetOf(book, '链长链主').spliceRows(2, 1)
      book.addWorksheet('草稿')
    })
    expect((await importWorkbook(file, { folder: from })).unread).toEqual(['草稿'])
    expect(readdirSync(from).sort()).toEqual(['aliases.jsonl', 'chains.jsonl', 'notes.md', 'segments.jsonl'])
    expect(readdirSync(folder).sort()).toEqual(['book.xlsx', 'small'])
  })

  it.each<[string, (book: ExcelJS.Workbook) => void, RegExp]>([
    ['a word that is not on the list', (book) => { sheetOf(book, '环节').getCell('C3').value = '尾部' }, /sheet 环节 row 3, column C \(阶段\): is 尾部; allowed are 上游, 中游, 下游/u],
    ['an empty cell', (book) => { sheetOf(book, '环节').getCell('B2').value = null }, /sheet 环节 row 2, column B \(环节\): is empty/u],
    ['text in place of a number', (book) => { sheetOf(book, '环节').getCell('D2').value = '一' }, /sheet 环节 row 2, column D \(次序\): .*expected number/u],
    ['a segment it feeds that is none', (book) => { sheetOf(book, '环节').getCell('E2').value = '成品' }, /sheet 环节 row 2, column E \(供给环节\): segment:链:成品 is no segment of chain:链/u],
    ['a chain that is on no row', (book) => { sheetOf(book, '环节').getCell('A3').value = '锁链' }, /sheet 环节 row 3, column A \(产业链\): chain:锁链 is no chain of sheet 产业链/u],
    ['a term given twice', (book) => { sheetOf(book, '环节').getCell('G3').value = '材料' }, /sheet 环节 row 3, column G \(归类词\): 材料 places products in segment:链:材料 already/u],
    ['a segment given twice', (book) => { sheetOf(book, '环节').getCell('B3').value = '材料' }, /sheet 环节 row 3, column B \(环节\): segment:链:材料 stands on row 2 already/u],
    ['a quote without its document', (book) => { sheetOf(book, '环节').getCell('I2').value = null }, /sheet 环节 row 2, column I \(来源文件\)/u],
    ['a quote for what is common knowledge', (book) => { sheetOf(book, '产业链').getCell('J2').value = '某句' }, /sheet 产业链 row 2, column J \(来源内容\): is filled; leave it empty/u],
    ['a name in two rows', (book) => { sheetOf(book, '同义名称').addRow(['企业', '乙公司', '甲厂', '行业常识']) }, /sheet 同义名称 row 3, column C \(其他名称\): 甲厂 stands on row 2 already/u],
    ['a mapping in a folder that stands alone', (book) => { sheetOf(book, '对应关系').addRow(['名称', '新链', null, '链']) }, /sheet 对应关系 row 2, column D \(随附\): .*--beside/u],
    ['a date that is none', (book) => { sheetOf(book, '链长链主').getCell('D2').value = '去年' }, /sheet 链长链主 row 2, column D \(起\): a date reads/u],
    ['a header that is not the sheet\'s', (book) => { sheetOf(book, '环节').getCell('C1').value = '段' }, /sheet 环节 row 1, column C: is headed 段; the columns of this sheet are .*阶段/u],
    ['a missing sheet', (book) => { book.removeWorksheet('同义名称') }, /sheet 同义名称, whole sheet: is missing/u],
  ])('refuses %s, naming the cell, and leaves the files as they are', async (_, edit, expected) => {
    const from = put('small', small)
    const before = textsIn(from)
    await expect(importWorkbook(await exported(from, edit), { folder: from })).rejects.toThrow(expected)
    expect(textsIn(from)).toEqual(before)
    expect(readdirSync(folder).sort()).toEqual(['book.xlsx', 'small'])
  })

  it('refuses what is no workbook', async () => {
    await expect(importWorkbook('seeds/README.md', { folder: at('copy') })).rejects.toThrow(/cannot be read as an \.xlsx workbook/u)
    expect(existsSync(at('copy'))).toBe(false)
  })

  it('is not written with a value that a cell could not give back', () => {
    const from = put('torn', { 'chains.jsonl': [{ ...chain, aliases: ['甲；乙'] }], 'segments.jsonl': [{ ...upstream, feeds: [] }] })
    expect(() => writeWorkbook(readReferenceFolder(from))).toThrow(/chains\.jsonl line 1, aliases: 甲；乙 holds a semicolon/u)
  })
})
