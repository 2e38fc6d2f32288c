import { readFileSync } from 'node:fs'
import ExcelJS from 'exceljs'
import type { Download, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { Archive } from '#graph/importers/files/zip.ts'
import { violations } from './reader.ts'
import { chainPath, desk, phone, siteForTests } from './site.ts'

const site = siteForTests()

async function download(page: Page, act: () => Promise<void>): Promise<Download> {
  const saved = page.waitForEvent('download')
  await act()
  return saved
}
const bytesOf = async (one: Download): Promise<Buffer> => readFileSync(await one.path())
const menuItem = (page: Page, name: string) => page.getByRole('group', { name: '导出' }).getByRole('button', { name: new RegExp(`^${name}`, 'u') })

/** What is printed: the page as it is at the moment, instead of a dialogue. */
const catchPrint = (page: Page) =>
  page.evaluate(`window.print = () => {
    const paper = document.querySelector('.chain-paper')
    window.printed = { words: paper.innerText ?? paper.textContent, page: [...document.head.querySelectorAll('style')].at(-1).textContent, picture: paper.querySelector('img').naturalWidth, title: document.title }
  }`)
interface Printed { words: string; page: string; picture: number; title: string }
const printedOn = (page: Page) => page.evaluate<Printed | undefined>('window.printed')

describe('链长办', () => {
  it('finds 氢能 by typing qn, reads the map, takes the lists to Word and the map to A3, in four clicks', async () => {
    const page = await site.open('/')
    let clicks = 0
    const click = async (target: ReturnType<Page['getByRole']>): Promise<void> => {
      clicks += 1
      await target.click()
    }
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('qn')
    await click(page.getByRole('option', { name: /氢能及燃料电池/u }).filter({ hasText: '产业链' }).first())
    await page.getByRole('application', { name: /氢能及燃料电池产业链图谱/u }).waitFor()
    await catchPrint(page)
    await click(page.getByRole('button', { name: '导出' }))
    const word = await download(page, () => click(menuItem(page, 'Word')))
    expect(word.suggestedFilename()).toMatch(/^氢能及燃料电池_1\+N清单_\d{4}-\d{2}-\d{2}\.docx$/u)
    const body = new Archive(await bytesOf(word)).read('word/document.xml')!.toString('utf8')
    expect(body).toContain('<w:drawing>')
    for (const name of ['领航型企业', '可对接外部资源', '来源']) expect(body).toContain(name)
    await click(menuItem(page, '打印 A3'))
    await expect.poll(() => printedOn(page)).toMatchObject({ page: '@page { size: A3 landscape }', title: expect.stringContaining('氢能及燃料电池') as string })
    const printed = await printedOn(page)
    expect(printed?.picture).toBeGreaterThan(500)
    for (const name of ['急需突破短板', '来源', '[1]']) expect(printed?.words).toContain(name)
    expect(await page.locator('.chain-paper').count()).toBe(0)
    expect(clicks).toBeLessThanOrEqual(4)
  })

  it('does the same by keyboard alone', async () => {
    const page = await site.open(chainPath('氢能及燃料电池'))
    const opener = page.getByRole('button', { name: '导出' })
    await opener.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    const word = await download(page, () => page.keyboard.press('Enter'))
    expect(word.suggestedFilename()).toMatch(/\.docx$/u)
    await page.getByRole('status').filter({ hasText: '已生成' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('group', { name: '导出' }).waitFor({ state: 'detached' })
    expect(await page.evaluate<string>('document.activeElement.textContent')).toContain('导出')
  })

  it('takes the map as PNG and as SVG, with title, legend and date', async () => {
    const page = await site.open(chainPath('集成电路'))
    await page.getByRole('button', { name: '导出' }).click()
    const svg = await download(page, () => menuItem(page, 'SVG').click())
    expect(svg.suggestedFilename()).toMatch(/^集成电路产业链图谱_\d{4}-\d{2}-\d{2}\.svg$/u)
    const drawn = (await bytesOf(svg)).toString('utf8')
    for (const words of ['集成电路产业链图谱', '晶圆制造', '未见布局', '《', '截至 ']) expect(drawn).toContain(words)
    const png = await download(page, () => menuItem(page, 'PNG').click())
    const bytes = await bytesOf(png)
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
    const [, width] = /<svg [^>]*width="([\d.]+)"/u.exec(drawn) ?? []
    expect(bytes.readUInt32BE(16)).toBe(Math.round(Number(width) * 2))
  })

  it('takes the lists to Excel as they are on screen: template and city', async () => {
    const page = await site.open(`${chainPath('集成电路')}?view=lists&template=1-5-n&of=city:370100`)
    await page.getByRole('tab', { name: /^重点企业/u }).waitFor()
    await page.getByRole('button', { name: '导出' }).click()
    const excel = await download(page, () => menuItem(page, 'Excel').click())
    expect(excel.suggestedFilename()).toMatch(/^集成电路_济南市_1\+5\+N清单_/u)
    const book = new ExcelJS.Workbook()
    await book.xlsx.load((await bytesOf(excel)) as unknown as ArrayBuffer)
    const shown = await page.getByRole('tab').allTextContents()
    expect(book.worksheets.slice(1).map(({ name }) => name)).toEqual(shown.map((text) => text.replace(/\s*\d+\s*$/u, '').trim()))
  })
})

describe('the lists of a chain', () => {
  it('are tabs with their counts; a row leads to its sentence, and the address keeps it all', async () => {
    const page = await site.open(`${chainPath('集成电路')}?view=lists`)
    await page.getByRole('tab', { name: /^区域布局优化 \d+/u }).click()
    const row = page.getByRole('row', { name: /德州市/u })
    await row.getByRole('link', { name: /规划/u }).first().click()
    await page.getByRole('complementary', { name: '依据' }).getByText('德州市重点发展集成电路用硅片').waitFor()
    const reopened = await site.open(page.url())
    await reopened.getByRole('tab', { name: /^区域布局优化/u, selected: true }).waitFor()
    await reopened.getByRole('complementary', { name: '依据' }).getByText('德州市重点发展集成电路用硅片').waitFor()
  })

  it('are walked by arrow keys, and count what they show', async () => {
    const page = await site.open(`${chainPath('集成电路')}?view=lists`)
    const first = page.getByRole('tab', { selected: true })
    await first.focus()
    await page.keyboard.press('ArrowRight')
    await page.getByRole('tab', { name: /^重点配套企业/u, selected: true }).waitFor()
    for (let step = 0; step < 2; step += 1) await page.keyboard.press('ArrowRight')
    const tab = page.getByRole('tab', { name: /^急需突破短板/u, selected: true })
    await tab.waitFor()
    const count = Number(/\d+$/u.exec((await tab.textContent())?.trim() ?? '')?.[0])
    expect(await page.getByRole('table', { name: '急需突破短板' }).getByRole('row').count()).toBe(count + 1)
  })

  it('say what the documents lack where they are empty', async () => {
    const page = await site.open(`${chainPath('铸造')}?view=lists`)
    await page.getByText('文件没有在本链标题下点名链主或领军企业').waitFor()
    await page.getByText(/补充办法：/u).waitFor()
    expect(await page.getByRole('table').count()).toBe(0)
  })

  it('mark a form that no plan of the corpus has as reference', async () => {
    const page = await site.open(`${chainPath('集成电路')}?view=lists`)
    await page.getByLabel('清单形式').selectOption({ label: '“1+5+N”清单' })
    const basis = page.locator('details').filter({ hasText: '这一形式的依据' })
    await basis.getByText('参考', { exact: true }).waitFor()
    await basis.locator('summary').click()
    await basis.getByText('现有文件没有“1+5+N”的条文').waitFor()
  })

  it('are read on a phone', async () => {
    const page = await site.open(`${chainPath('医养健康')}?view=lists`, phone)
    await page.getByRole('table').waitFor()
    await page.getByRole('button', { name: '导出' }).click()
    await menuItem(page, 'Word').waitFor()
  })

  it.each([['at a desk', desk], ['on a phone', phone]])('have nothing that axe finds, %s, with the menu open', async (_, viewport) => {
    const page = await site.open(`${chainPath('集成电路')}?view=lists&list=${encodeURIComponent('急需突破短板')}`, viewport)
    await page.getByRole('table').waitFor()
    await page.getByRole('button', { name: '导出' }).click()
    await menuItem(page, 'Word').waitFor()
    expect(await violations(page)).toEqual([])
  })
})
