import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { violations } from './reader.ts'
import { desk, phone, siteForTests } from './site.ts'

const site = siteForTests()

const plan = '/documents/document:shandong-2021-manufacturing-plan'
const resolutes = '/documents/document:shandong-2021-three-resolutes'
/** The shortest: axe takes milliseconds for each marked word. */
const short = '/documents/document:shandong-2024-traditional-industries'

const list = (page: Page) => page.getByRole('navigation', { name: '目录与读出情况' })
const panel = (page: Page) => page.getByRole('complementary', { name: '依据' })
const legend = (page: Page) => page.getByRole('group', { name: /^图例/u })
const text = (page: Page) => page.getByRole('article', { name: '原文' })
const numberIn = (words: string | null): number => Number(/\d+/u.exec(words ?? '')?.[0])
/** Its first line is inside the window and nothing lies over it. */
const isInSight = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate(`(() => {
    const element = document.querySelector(${JSON.stringify(selector)})
    const [line] = element?.getClientRects() ?? []
    return line !== undefined && element.contains(document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2))
  })()`)

describe('the documents', () => {
  it('say how much of each kind was read, and a figure leads to the list of that kind', async () => {
    const page = await site.open('/documents')
    const row = page.getByRole('row', { name: /制造强省建设规划/u })
    await row.waitFor()
    const columns = await page.getByRole('columnheader').allTextContents()
    const figure = row.getByRole('cell').nth(columns.indexOf('发展重点') - 1).getByRole('link')
    const count = numberIn(await figure.textContent())
    await figure.click()
    await list(page).getByRole('heading', { name: new RegExp(`^发展重点 ${String(count)} 项$`, 'u') }).waitFor()
    expect(await list(page).getByRole('heading', { level: 2 }).count()).toBe(1)
    expect(await legend(page).getByRole('button', { name: /^布局/u }).getAttribute('aria-pressed')).toBe('false')
  })

  it('lead to the comparison of two of them, the older first', async () => {
    const page = await site.open('/documents')
    const link = page.getByRole('link', { name: '对比' })
    const query = new URL((await link.getAttribute('href')) ?? '', site.url()).searchParams
    expect(query.get('from')).toMatch(/^document:/u)
    expect(query.get('to')).not.toBe(query.get('from'))
    await link.click()
    await page.waitForURL(/\/compare\?/u)
  })
})

describe('a document', () => {
  it('marks words by kind; a kind is hidden and shown from the legend, and a link keeps it so', async () => {
    const page = await site.open(resolutes)
    const words = text(page).locator('.kind-enterprise').first()
    await words.waitFor()
    const line = () => page.evaluate<string>(`getComputedStyle(document.querySelector('article .kind-enterprise')).textDecorationLine`)
    expect(await line()).toBe('underline')
    await legend(page).getByRole('button', { name: /^企业/u }).click()
    await expect.poll(line).toBe('none')
    const again = await site.open(page.url())
    await text(again).locator('.kind-enterprise').first().waitFor()
    expect(await legend(again).getByRole('button', { name: /^企业/u }).getAttribute('aria-pressed')).toBe('false')
    await page.getByRole('button', { name: '全部标出' }).click()
    await expect.poll(line).toBe('underline')
  })

  it('leads from words to their fact in the panel and in the list, to its page, and back to the words', async () => {
    const page = await site.open(`${resolutes}?list=read`)
    await text(page).locator('.kind-enterprise').first().click()
    const chosen = panel(page).getByRole('region', { name: '所选词语' })
    await chosen.getByRole('link', { name: '打开企业页' }).waitFor()
    const entry = list(page).locator('[aria-current="true"]')
    await entry.waitFor()
    const words = (await text(page).locator('.chosen').first().textContent()) ?? ''
    expect(await entry.textContent()).toContain(words)
    await page.evaluate('window.scrollTo(0, document.documentElement.scrollHeight)')
    await panel(page).getByRole('link', { name: '回到原文此处' }).click()
    await expect.poll(() => isInSight(page, '.chosen')).toBe(true)
    await chosen.getByRole('link', { name: '打开企业页' }).click()
    await page.waitForURL(/\/enterprises\//u)
    await page.goBack()
    await panel(page).getByRole('region', { name: '所选词语' }).waitFor()
  })

  it('takes from the list to the sentence: of a city, found by its name', async () => {
    const page = await site.open(plan)
    await list(page).getByRole('button', { name: /^已读出/u }).click()
    await list(page).getByRole('searchbox').fill('德州市 · 发展 · 集成电路用硅片')
    await list(page).getByRole('link', { name: /集成电路用硅片/u }).first().click()
    await panel(page).getByRole('cell', { name: '德州市' }).first().waitFor()
    await expect.poll(() => isInSight(page, '.chosen')).toBe(true)
    expect(decodeURIComponent(page.url())).toContain('fact=layout:371400:develop:')
  })

  it('is walked by keyboard: n and p from fact to fact, arrows in the list, Enter opens, Escape gives the focus back', async () => {
    const page = await site.open(`${resolutes}?list=read&kind=park`)
    await text(page).waitFor()
    await page.keyboard.press('n')
    await text(page).locator('.chosen').first().waitFor()
    const first = page.url()
    await page.keyboard.press('n')
    await expect.poll(() => page.url()).not.toBe(first)
    await page.keyboard.press('p')
    await expect.poll(() => page.url()).toBe(first)
    await page.keyboard.press('Escape')
    await panel(page).waitFor({ state: 'hidden' })

    const entries = list(page).getByRole('list', { name: '园区' }).getByRole('link')
    expect(await list(page).locator('a[tabindex="0"]').count()).toBe(1)
    await entries.first().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await panel(page).getByRole('region', { name: '所选词语' }).waitFor()
    expect(await entries.nth(2).getAttribute('aria-current')).toBe('true')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.evaluate('document.activeElement.getAttribute("tabindex")')).toBe('0')
    expect(await list(page).locator('a:focus').textContent()).toBe(await entries.nth(2).textContent())
  })

  it('sets off what is damaged, with the reason, and lists it with its words and extent', async () => {
    const page = await site.open(`${plan}?list=damage`)
    const entries = list(page).getByRole('link')
    await entries.first().waitFor()
    expect(await entries.count()).toBe(numberIn(await list(page).getByRole('button', { name: /^原文有误/u }).textContent()))
    await entries.first().click()
    await panel(page).getByRole('region', { name: '原文有误' }).getByText(/原文件第 \d+—\d+ 字符/u).first().waitFor()
    const current = text(page).locator('.current')
    await current.getByText(/^原文有误 · /u).waitFor()
    await expect.poll(() => isInSight(page, '.current')).toBe(true)
  })

  it('lists what was not understood by its reason', async () => {
    const page = await site.open(`${plan}?list=unread`)
    const entries = list(page).getByRole('link')
    await entries.first().waitFor()
    expect(await entries.count()).toBe(numberIn(await list(page).getByRole('button', { name: /^未读懂/u }).textContent()))
    await entries.last().click()
    await panel(page).getByRole('heading', { name: '这一句读出了什么' }).waitFor()
  })

  it('follows its outline without opening the panel', async () => {
    const page = await site.open(plan)
    await text(page).waitFor()
    await list(page).getByRole('link').last().click()
    await expect.poll(() => isInSight(page, '.current')).toBe(true)
    expect(await panel(page).count()).toBe(0)
  })

  it.each([
    ['at a desk', desk],
    ['on a phone', phone],
  ])('%s it shifts by less than 0.05 while it loads, and axe finds nothing', async (_, viewport) => {
    const page = await site.open('/documents', viewport)
    await page.addInitScript(
      `window.shifted = 0; new PerformanceObserver((list) => list.getEntries().forEach((entry) => { if (!entry.hadRecentInput) window.shifted += entry.value })).observe({ type: 'layout-shift', buffered: true })`,
    )
    await page.goto(`${short}?list=read`)
    await text(page).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate<number>('window.shifted')).toBeLessThan(0.05)
    await page.keyboard.press('n')
    await panel(page).getByRole('region', { name: '所选词语' }).waitFor()
    await expect.poll(() => isInSight(page, '.chosen')).toBe(true)
    expect(await violations(page)).toEqual([])
  })

  it('is printed with its source and the legend, without list and panel', async () => {
    const page = await site.open(`${resolutes}?kind=enterprise`)
    await text(page).waitFor()
    await page.emulateMedia({ media: 'print' })
    await page.getByText(/^来源：/u).waitFor()
    await legend(page).getByRole('button', { name: /^企业/u }).waitFor()
    expect(await legend(page).getByRole('button', { name: /^布局/u }).isVisible()).toBe(false)
    expect(await page.locator('nav.no-print').isVisible()).toBe(false)
  })
})

describe('a quote', () => {
  it('of a damaged passage wears the mark, with the reason on hover and focus', async () => {
    const page = await site.open('/cities')
    await page.route('**/api/cities/*', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: (await response.text()).replaceAll('"damage":null', '"damage":"wrong_copy"') })
    })
    await page.getByRole('table').getByRole('link', { name: '德州市' }).click()
    const quote = page.locator('figure').first()
    const reason = quote.getByRole('tooltip').filter({ hasText: '套话误置：' })
    await quote.getByRole('button', { name: '原文有误' }).hover()
    await reason.waitFor()
    await page.mouse.move(0, 0)
    await reason.waitFor({ state: 'hidden' })
    await page.keyboard.press('Tab')
    await quote.getByRole('button', { name: '原文有误' }).focus()
    await reason.waitFor()
    await page.unrouteAll({ behavior: 'wait' })
  })
})
