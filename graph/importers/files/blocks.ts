/** A marked-up document's blocks as lines that the reader takes: headings with `#`, list items, rows of tables between bars. */

export interface Block {
  text: string
  /** 1 to 6 for a heading, 0 for anything else. */
  level: number
  /** Code units of the text that are links. */
  linked: number
  /** It stands in what the page marks as its main part. */
  isMain: boolean
  isRow: boolean
}

export interface CellSpan {
  /** Columns the cell takes. */
  across: number
  /** Rows the cell takes. */
  down: number
  /** The cell goes on from the row above (Word's way of joining cells). */
  continues: boolean
}

interface Cell extends CellSpan { blocks: Block[] }
interface Table { rows: Cell[][]; outer: Block[] }

/** A joined cell this short is a label and is said again in each row; a longer one is text and is not. */
const longestLabel = 40
const mostColumns = 60
/** Deeper tables are taken apart; a page is not laid out like that. */
const deepestTable = 40
const cellEnd = /[，。；：、！？,.;:!?|]$/u

/** A cell's blocks in one line. Paragraphs of a cell are items of a list, unless one is the broken half of a short word. */
function cellText(blocks: readonly Block[]): string {
  let line = ''
  for (const { text } of blocks) {
    const piece = text.replace(/\s*\n\s*/gu, '').replaceAll('|', '｜')
    const last = line.slice(line.lastIndexOf('；') + 1)
    line += line === '' || cellEnd.test(line) || last.length <= 2 || piece.length <= 2 ? piece : `；${piece}`
  }
  return line.trim()
}

const isLayout = (rows: readonly Cell[][]): boolean =>
  rows.every((row) => row.length <= 1) || rows.some((row) => row.some(({ blocks }) => blocks.some(({ isRow, level }) => isRow || level > 0)))

/** Lines of a table. One that only lays out a page, or boxes a text, gives its content as if it were not there. */
function readTable(rows: readonly Cell[][]): Block[] {
  if (isLayout(rows)) return rows.flat().flatMap(({ blocks }) => blocks)
  const lines: Block[] = []
  const above = new Map<number, { text: string; rows: number }>()
  for (const row of rows) {
    const cells: string[] = []
    const fillFromAbove = (): void => {
      for (let label = above.get(cells.length); label !== undefined && label.rows > 0 && cells.length < mostColumns; label = above.get(cells.length)) {
        label.rows -= 1
        cells.push(label.text)
      }
    }
    for (const cell of row) {
      fillFromAbove()
      const text = cell.continues ? above.get(cells.length)?.text ?? '' : cellText(cell.blocks)
      above.set(cells.length, { text: text.length <= longestLabel ? text : '', rows: Math.max(0, cell.down - 1) })
      cells.push(text, ...Array.from({ length: Math.max(0, Math.min(cell.across, mostColumns - cells.length) - 1) }, () => ''))
    }
    fillFromAbove()
    const blocks = row.flatMap((cell) => cell.blocks)
    if (row.length === 1 && cells.filter((text) => text !== '').length <= 1) lines.push(...blocks)
    else if (blocks.length > 0) {
      const linked = blocks.reduce((sum, block) => sum + block.linked, 0)
      lines.push({ text: `| ${cells.join(' | ')} |`, level: 0, linked, isMain: blocks.some(({ isMain }) => isMain), isRow: true })
    }
  }
  return lines
}

/** Collects blocks; those inside a table's cells become rows when the table ends. */
export class BlockWriter {
  private blocks: Block[] = []
  private readonly tables: Table[] = []
  /** Tables opened beyond `deepestTable`. */
  private ignored = 0

  get depth(): number {
    return this.tables.length
  }

  add(text: string, { level = 0, linked = 0, isMain = false }: Partial<Omit<Block, 'text' | 'isRow'>> = {}): void {
    if (text !== '') this.blocks.push({ text, level, linked, isMain, isRow: false })
  }

  openTable(): void {
    if (this.tables.length >= deepestTable) this.ignored += 1
    else this.tables.push({ rows: [], outer: this.blocks })
  }

  openRow(): void {
    if (this.ignored === 0) this.tables.at(-1)?.rows.push([])
  }

  /** Blocks that follow belong to the cell, until the next cell or the table's end. */
  openCell(span: CellSpan): void {
    const table = this.tables.at(-1)
    if (table === undefined || this.ignored > 0) return
    if (table.rows.length === 0) table.rows.push([])
    const cell = { ...span, blocks: [] }
    table.rows.at(-1)!.push(cell)
    this.blocks = cell.blocks
  }

  closeTable(): void {
    if (this.ignored > 0) this.ignored -= 1
    else {
      const table = this.tables.pop()
      if (table === undefined) return
      this.blocks = table.outer
      for (const block of readTable(table.rows)) this.blocks.push(block)
    }
  }

  /** All blocks in order; tables still open are ended. */
  finish(): Block[] {
    this.ignored = 0
    while (this.tables.length > 0) this.closeTable()
    return this.blocks
  }
}

const superscripts: Readonly<Record<string, string>> = { 0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹', '-': '⁻', '−': '⁻' }

/** Raised figures as characters of their own: m2 set as m² must not become a 2. */
export const toSuperscript = (text: string): string => (/^[\d\-−]+$/u.test(text) ? text.replace(/./gu, (digit) => superscripts[digit] ?? digit) : text)

/** The blocks as text, one a line, an empty line around headings. */
export function printBlocks(blocks: readonly Block[]): string {
  const lines: string[] = []
  for (const { text, level } of blocks) {
    if (level === 0) lines.push(text)
    else lines.push('', `${'#'.repeat(level)} ${text.replace(/\s*\n\s*/gu, ' ')}`, '')
  }
  return `${lines.join('\n').trim()}\n`
}
