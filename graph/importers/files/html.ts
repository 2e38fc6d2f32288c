/** The text of a web page: what its author wrote, without what the site put around it. */
import { BlockWriter, printBlocks, toSuperscript, type Block } from './blocks.ts'
import { attribute, readMarkup, type OpenTag } from './markup.ts'

const blockTags = new Set(
  ('address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main nav ol option p pre section '
    + 'select summary table tbody td tfoot th thead tr ul').split(' '),
)
const voidTags = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
const unreadTags = new Set('script style title textarea template xmp noembed iframe noscript svg object button select rt rp math'.split(' '))
const aroundTags = new Set(['nav', 'footer', 'aside', 'form'])
const aroundName = /(?:^|\s)(?:nav|navbar|navigation|menu|mainmenu|footer|foot|breadcrumbs?|crumbs?|sidebar|share|copyright|toolbar|pagination|pager|qrcode|related)(?:\s|$)/iu
const mainName = /(?:^|\s)(?:zoom|ucap-content|trs_editor|trs_ueditor|artibody|article|article-content|content-article|maincontent|main-content)(?:\s|$)/iu
const hidden = /display\s*:\s*none|visibility\s*:\s*hidden/iu
const numbered = /^[（(]?(?:第?[\d一二三四五六七八九十]{1,3}[)）.、．章节]|[①-⑳])/u
/** Links that make up this much of a line make it a line of links; that many lines of links in a row are a menu. */
const linkShare = 0.8
const menuLines = 3

const names = (tag: OpenTag): string => `${attribute(tag, 'id') ?? ''} ${attribute(tag, 'class') ?? ''}`

function isAround(tag: OpenTag): boolean {
  if (aroundTags.has(tag.name)) return true
  return tag.attributes !== '' && tag.name !== 'body' && (/^(?:navigation|banner|contentinfo|search)$/u.test(attribute(tag, 'role') ?? '') || aroundName.test(names(tag)))
}

const isHidden = (tag: OpenTag): boolean => tag.attributes !== '' && (attribute(tag, 'hidden') !== undefined || hidden.test(attribute(tag, 'style') ?? ''))

const isMain = (tag: OpenTag): boolean =>
  tag.name === 'main' || tag.name === 'article' || (tag.attributes !== '' && tag.name !== 'body' && (attribute(tag, 'role') === 'main' || mainName.test(names(tag))))

/** An element and how often its name has been opened inside it, so that its own end is known. */
interface Region { name: string; open: number }

class PageReader {
  private readonly writer = new BlockWriter()
  private text = ''
  private linked = 0
  private level = 0
  private prefix = ''
  private inLink = false
  private raised = false
  private preformatted = 0
  private readonly lists: { ordered: boolean; count: number }[] = []
  private skipped: Region & { isAround: boolean } | undefined
  private main: Region | undefined
  /** Code units left out because they stand in what a page has around its text. */
  around = 0

  constructor(private readonly withAround: boolean) {}

  read(html: string): Block[] {
    for (const token of readMarkup(html, 'html')) {
      if (this.skipped !== undefined) {
        if (token.kind === 'text' && this.skipped.isAround) this.around += token.text.trim().length
        this.skipped = this.within(this.skipped, token)
      } else if (token.kind === 'text') this.addText(token.text)
      else {
        if (token.kind === 'open') this.open(token)
        else this.close(token.name)
        if (this.main !== undefined) this.main = this.within(this.main, token)
        else if (token.kind === 'open' && isMain(token)) this.main = { name: token.name, open: 1 }
      }
    }
    this.flush()
    return this.writer.finish()
  }

  /** The region behind a token; undefined when the token ends it. */
  private within<R extends Region>(region: R, token: { kind: string; name?: string }): R | undefined {
    if (token.name === region.name) region.open += token.kind === 'open' ? 1 : -1
    return region.open > 0 ? region : undefined
  }

  private addText(text: string): void {
    const piece = this.raised ? toSuperscript(text.trim()) : this.preformatted > 0 ? text : text.replace(/[ \t\r\n\f\u00A0]+/gu, ' ')
    this.text += piece
    if (this.inLink) this.linked += piece.length
  }

  private flush(): void {
    const lines = this.preformatted > 0 ? this.text.split('\n') : [this.text]
    for (const line of lines) {
      const text = line.trim()
      if (text === '') continue
      const prefix = numbered.test(text) ? '' : this.prefix
      const linked = this.linked === 0 ? 0 : Math.min(this.linked, text.length) + prefix.length
      this.writer.add(prefix + text, { level: this.level, linked, isMain: this.main !== undefined })
      this.prefix = ''
    }
    this.text = ''
    this.linked = 0
  }

  private open(tag: OpenTag): void {
    const { name } = tag
    const around = !this.withAround && isAround(tag)
    if (unreadTags.has(name) || around || isHidden(tag)) {
      if (blockTags.has(name)) this.flush()
      if (!voidTags.has(name) && !tag.selfClosing) this.skipped = { name, open: 1, isAround: around }
      return
    }
    if (blockTags.has(name)) this.flush()
    const heading = /^h([1-6])$/u.exec(name)
    if (heading !== null) this.level = Number(heading[1])
    else if (name === 'a') this.inLink = true
    else if (name === 'sup') this.raised = true
    else if (name === 'pre') this.preformatted += 1
    else if (name === 'ul' || name === 'ol') this.lists.push({ ordered: name === 'ol', count: 0 })
    else if (name === 'li') this.openItem()
    else if (name === 'table') this.writer.openTable()
    else if (name === 'tr') this.writer.openRow()
    else if (name === 'td' || name === 'th') this.openCell(tag)
  }

  private openItem(): void {
    const list = this.lists.at(-1)
    if (list === undefined) return
    list.count += 1
    this.prefix = list.ordered ? `${list.count}. ` : '- '
  }

  private openCell(tag: OpenTag): void {
    const span = (name: string): number => Math.max(1, Number.parseInt(attribute(tag, name) ?? '', 10) || 1)
    this.level = 0
    this.writer.openCell({ across: span('colspan'), down: span('rowspan'), continues: false })
  }

  private close(name: string): void {
    if (blockTags.has(name)) this.flush()
    if (/^h[1-6]$/u.test(name)) this.level = 0
    else if (name === 'a') this.inLink = false
    else if (name === 'sup') this.raised = false
    else if (name === 'pre') this.preformatted = Math.max(0, this.preformatted - 1)
    else if (name === 'ul' || name === 'ol') this.lists.pop()
    else if (name === 'li') this.prefix = ''
    else if (name === 'table') this.writer.closeTable()
  }
}

/** Without menus: lines that are all links, three and more in a row. */
function withoutMenus(blocks: readonly Block[]): Block[] {
  const isLinks = ({ linked, text }: Block): boolean => linked >= text.length * linkShare
  const kept: Block[] = []
  let run: Block[] = []
  const endRun = (): void => {
    if (run.length < menuLines) kept.push(...run)
    run = []
  }
  for (const block of blocks) {
    if (isLinks(block)) run.push(block)
    else {
      endRun()
      kept.push(block)
    }
  }
  endRun()
  return kept
}

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0)

/** The part the page marks as its main one, with the titles before it, when most of the text stands there. */
function mainPart(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex((block) => block.isMain)
  const main = blocks.filter((block, index) => block.isMain || (index < first && block.level === 1))
  return lengthOf(main) * 2 > lengthOf(blocks) ? main : blocks
}

/**
 * A page's main text: headings as `#` lines, paragraphs, list items, tables as rows between bars. Scripts, styles, hidden
 * parts, menus and what stands around the text are left out; '' when nothing is left.
 */
export function htmlToText(html: string): { text: string; notes: string[] } {
  const reader = new PageReader(false)
  let blocks = reader.read(html)
  // Some pages put all they say into what calls itself a form or a menu.
  if (reader.around > lengthOf(blocks)) blocks = new PageReader(true).read(html)
  const kept = mainPart(withoutMenus(blocks))
  const dropped = lengthOf(blocks) - lengthOf(kept)
  const notes = dropped > 0 ? [`${dropped} characters of menus and text around the main part were left out`] : []
  const text = printBlocks(kept.length === 0 ? blocks : kept)
  return { text: text.trim() === '' ? '' : text, notes }
}
