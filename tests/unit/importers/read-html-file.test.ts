import { describe, expect, it } from 'vitest'
import { readBytes } from '#graph/importers/files/read-file.ts'

const read = async (html: string): Promise<string> => (await readBytes(Buffer.from(`<!DOCTYPE html><html><body>${html}</body></html>`), 'plan.html')).text

describe('reading a web page', () => {
  it('takes the encoding the page declares', async () => {
    const page = Buffer.concat([Buffer.from('<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"></head><body><p>'), Buffer.from('bacfb7cacad0b7a2d5b9d0beC6aCa1a3', 'hex'), Buffer.from('</p></body></html>')])
    expect(await readBytes(page, 'plan.html')).toMatchObject({ format: 'html', text: '合肥市发展芯片。\n' })
  })

  it('takes UTF-8 for what it is, whatever the page declares', async () => {
    expect(await readBytes(Buffer.from('<html><meta charset="gb2312"><p>合肥市</p>'), 'a.html')).toMatchObject({ text: '合肥市\n' })
  })

  it('gives headings, paragraphs, lines, lists and character references', async () => {
    expect(await read('<h2>一、布局</h2><p>&#21512;&#x80a5;市&ldquo;芯片&rdquo;<br>第二行</p><ol><li>设计<li>制造</ol><ul><li>（一）封测</li></ul><p>3万m<sup>2</sup></p>'))
      .toBe('## 一、布局\n\n合肥市“芯片”\n第二行\n1. 设计\n2. 制造\n（一）封测\n3万m²\n')
  })

  it('gives tables as rows with the label of joined cells in each, and takes apart those that lay out the page', async () => {
    expect(await read('<table><tr><th colspan="2">专栏1</th></tr><tr><td rowspan="2">合肥市</td><td>芯片</td></tr><tr><td>显示</td></tr></table>')).toBe('专栏1\n| 合肥市 | 芯片 |\n| 合肥市 | 显示 |\n')
    expect(await read('<table><tr><td>左</td><td><h1>规划</h1><p>合肥市发展芯片。</p><table><tr><td>芜湖市</td><td>汽车</td></tr></table></td></tr></table>')).toBe('左\n\n# 规划\n\n合肥市发展芯片。\n| 芜湖市 | 汽车 |\n')
  })

  it('leaves out scripts, styles, hidden parts, menus and what stands around the main part, and says so', async () => {
    const menu = ['首页', '公开', '服务', '互动'].map((name) => `<li><a href="#">${name}</a></li>`).join('')
    const html = `<script>if (a < b) { "</p>" }</script><style>p{}</style><ul>${menu}</ul><nav>导航</nav><div class="breadcrumb">位置</div><p hidden>暗</p>
      <h1>规划</h1><div id="zoom"><p>合肥市重点发展集成电路、新型显示。</p></div><p>打印本页</p><footer>版权</footer>`
    expect(await read(html)).toBe('# 规划\n\n合肥市重点发展集成电路、新型显示。\n')
    expect((await readBytes(Buffer.from(`<html>${html}`), 'a.html')).notes.join()).toMatch(/characters of menus/u)
  })

  it('keeps a page that puts all its text into a form or into links', async () => {
    expect(await read('<form><p>合肥市重点发展集成电路。</p></form>')).toBe('合肥市重点发展集成电路。\n')
    expect(await read('<p><a href="#">合肥市</a></p><p><a href="#">芜湖市</a></p><p><a href="#">安庆市</a></p>')).toBe('合肥市\n芜湖市\n安庆市\n')
  })

  it.each([
    ['depth', '<div>'], ['crossed tags', '<b><i>x</b>'], ['comments without end', '<!--'], ['quotes without end', '<a b="'], ['tables', '<table><tr><td>'],
    ['joined cells', '<table><tr><td rowspan=9999 colspan=9999>x</td></tr>'], ['angles', '<'], ['links', '<a href=x>市</a>'], ['references', '&#x5408;&a'],
  ])('takes time that grows as the page does: %s', async (_, piece) => {
    const start = performance.now()
    await read(`${piece.repeat(Math.ceil(1_000_000 / piece.length))}<p>合肥市`).catch(() => undefined)
    expect(performance.now() - start).toBeLessThan(8_000)
  })
})
