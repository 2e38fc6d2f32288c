import { describe, expect, it } from 'vitest'
import { readBytes } from '#graph/importers/files/read-file.ts'
import { buildZip, docxParts, paragraph, run, table, type Part } from '#tests/fixtures/files/build-zip.ts'

const read = (body: string, more: Record<string, string | Part> = {}): Promise<string> => readBytes(buildZip({ ...docxParts(body), ...more }), 'plan.docx').then(({ text }) => text)
const numbered = (text: string, numberingId: number, level = 0): string => paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numberingId}"/></w:numPr>`)
const level = (at: number, format: string, text: string): string => `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
const numbering = `<w:numbering>
  <w:abstractNum w:abstractNumId="0">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'japaneseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="2">${level(0, 'chineseCounting', '第%1章')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
</w:numbering>`

describe('reading a Word document', () => {
  it('gives the numbers that Word counts and no run of the text holds', async () => {
    const body = [numbered('总体布局', 1), numbered('集成电路', 1, 1), numbered('设计', 1, 2), numbered('制造', 1, 2), numbered('新型显示', 1, 1), numbered('玻璃基板', 1, 2),
      numbered('保障措施', 1), numbered('合肥市', 2), numbered('总则', 3)].join('')
    expect(await read(body, { 'word/numbering.xml': numbering })).toBe('一、总体布局\n（一）集成电路\n1.设计\n2.制造\n（二）新型显示\n1.玻璃基板\n二、保障措施\n• 合肥市\n第一章 总则\n')
  })

  it('leaves out what is deleted, hidden or printed twice, and the table of contents', async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph('专栏1 布局')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph('专栏1 布局')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`
    const body = [
      paragraph('一、布局\t1', '<w:pStyle w:val="10"/>'),
      paragraph(`${run('合肥市')}<w:del>${run('不')}</w:del><w:ins>${run('重点')}</w:ins>${run('秘密', '<w:vanish/>')}${run('发展芯片。')}${box}`),
    ].join('')
    expect(await read(body)).toBe('合肥市重点发展芯片。\n专栏1 布局\n')
    expect((await readBytes(buildZip(docxParts(body)), 'a.docx')).notes).toEqual(['the table of contents (1 lines) was left out'])
  })

  it('keeps line breaks, raised figures and notes', async () => {
    const footnotes = `<w:footnotes><w:footnote w:type="separator" w:id="-1">${paragraph('线')}</w:footnote><w:footnote w:id="2">${paragraph('按2020年价格。')}</w:footnote></w:footnotes>`
    const body = paragraph(`${run('面积3万m')}${run('2', '<w:vertAlign w:val="superscript"/>')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:br/></w:r>${run('合肥&芜湖')}`)
    expect(await read(body, { 'word/footnotes.xml': footnotes })).toBe('面积3万m²\n合肥&芜湖\n注：按2020年价格。\n')
  })

  it('gives tables as rows, says the label of joined cells again, and takes boxes apart', async () => {
    const cell = (text: string, properties: string): string => `<w:tcPr>${properties}</w:tcPr>${paragraph(text)}`
    const joined = table([cell('专栏2 布局', '<w:gridSpan w:val="2"/>')], ['城市', '方向'], [cell('合肥市', '<w:vMerge w:val="restart"/>'), '芯片'], [cell('', '<w:vMerge/>'), '显示|面板'])
    expect(await read(joined)).toBe('专栏2 布局\n| 城市 | 方向 |\n| 合肥市 | 芯片 |\n| 合肥市 | 显示｜面板 |\n')
    expect(await read(table([`${paragraph('专栏1 布局')}${paragraph('合肥市发展芯片。')}`]))).toBe('专栏1 布局\n合肥市发展芯片。\n')
    expect(await read(table(['合肥市', `${paragraph('集成电路')}${paragraph('新型显示')}`], [`${paragraph('芜湖')}${paragraph('市')}`, '汽车']))).toBe('| 合肥市 | 集成电路；新型显示 |\n| 芜湖市 | 汽车 |\n')
  })
})

describe('refusing an archive', () => {
  const refuses = (bytes: Uint8Array, words: RegExp): Promise<void> => expect(readBytes(bytes, 'plan.docx')).rejects.toThrow(words)
  const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1024 * 1024, 0x20)
  const whole = buildZip(docxParts(paragraph('合肥市发展芯片。')))

  it.each([
    ['an Excel file', buildZip({ 'xl/workbook.xml': '<workbook/>' }), /plan\.docx: this is an Excel file/u],
    ['an OFD file', buildZip({ 'OFD.xml': '<OFD/>' }), /OFD file.*PDF/u],
    ['any other archive', buildZip({ '规划.txt': '合肥市' }), /ZIP archive and no Word document; unpack it/u],
    ['one under a password', buildZip({ ...docxParts(''), 'word/document.xml': { content: 'x', isEncrypted: true } }), /encrypted with a password/u],
    ['one cut off', whole.subarray(0, whole.length - 40), /broken Word.*its end is missing/u],
    ['one with a damaged part', Buffer.from(whole).fill(0xff, 700, 760), /broken Word/u],
    ['one without text', buildZip(docxParts('')), /holds no text/u],
    ['a part that bursts', buildZip({ ...docxParts(''), 'word/document.xml': { content: zeros(70) } }), /unpacks to 70 MB/u],
    ['a part that says it is small and bursts', buildZip({ ...docxParts(''), 'word/document.xml': { content: zeros(70), declared: 500 } }), /hostile.*more than it declares/u],
    ['a part that says it is larger', buildZip({ ...docxParts(''), 'word/document.xml': { content: 'x', declared: 500 } }), /broken Word/u],
  ])('%s', async (_, bytes, words) => refuses(bytes, words))

  it('reads deep and long documents in time that grows as they do', async () => {
    const deep = '<w:tbl><w:tr><w:tc>'.repeat(20_000) + paragraph('合肥市发展芯片。') + '</w:tc></w:tr></w:tbl>'.repeat(20_000)
    expect(await read(deep)).toBe('合肥市发展芯片。\n')
    const start = performance.now()
    const text = await read(paragraph(run('合肥市重点发展集成电路。', '<w:rFonts w:eastAsia="仿宋_GB2312"/><w:sz w:val="32"/>')).repeat(20_000))
    expect(text.length).toBe(20_000 * 13)
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
