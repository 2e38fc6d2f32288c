import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { ConflictDetail, ConflictList } from '#api/contract/conflicts.ts'
import type { MarkItem } from '#api/contract/marks.ts'
import { clicker, get, panelOf, tabTo, violations } from './reader.ts'
import { desk, phone, siteForTests } from './site.ts'

const site = siteForTests()
const rowsOf = (page: Page) => page.getByRole('region', { name: '冲突清单' }).locator('tbody tr')
const markOf = (page: Page) => page.getByRole('region', { name: '标记', exact: true })
const side = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const pathOf = (id: string): string => `/conflicts/${encodeURIComponent(id).replaceAll('%3A', ':')}`
const firstOf = async (page: Page, query: string) => {
  const { items } = await get<ConflictList>(page, `/api/conflicts?limit=1&${query}`)
  return items[0]?.id ?? ''
}

describe('规划', () => {
  it('sees what the layouts of 德州 collide with, both sentences side by side, and marks one as checked in four clicks', async () => {
    const page = await site.open('/')
    const { click, count } = clicker()
    await click(page.getByRole('navigation', { name: '主要入口' }).getByRole('link', { name: '规划', exact: true }))
    await click(page.getByRole('region', { name: '各市各类冲突的个数' }).getByRole('link', { name: '德州', exact: true }))
    await page.getByRole('heading', { level: 1, name: '德州市的布局冲突' }).waitFor()
    const first = rowsOf(page).first()
    await expect.poll(() => first.textContent()).toContain('德州市')
    await click(first.getByRole('rowheader').getByRole('link'))
    await page.getByRole('heading', { level: 1, name: /德州市/u }).waitFor()
    await side(page, '布局一方').locator('blockquote mark').first().waitFor()
    await side(page, '依据一方').locator('blockquote').first().waitFor()
    const [left, right] = [await side(page, '布局一方').boundingBox(), await side(page, '依据一方').boundingBox()]
    expect(left?.y).toBe(right?.y)
    expect(left?.x).toBeLessThan(right?.x ?? 0)
    await click(markOf(page).getByRole('button', { name: '已核', exact: true }))
    await markOf(page).getByText(/\d{4}-\d{2}-\d{2} \d{2}:\d{2}/u).first().waitFor()
    expect(count()).toBeLessThanOrEqual(4)
    const { items } = await get<{ items: MarkItem[] }>(page, '/api/marks?subject=conflict')
    expect(items.map(({ status }) => status)).toEqual(['checked'])
    await page.getByRole('link', { name: '回到清单' }).click()
    await rowsOf(page).first().getByText('已核').waitFor()
    await page.getByRole('combobox', { name: '标记' }).selectOption('checked')
    await expect.poll(() => rowsOf(page).count()).toBe(1)
    await page.request.put(`/api/marks/${encodeURIComponent(items[0]?.subjectId ?? '')}`, { data: { subjectName: '无', status: 'removed' } })
  })

  it('does the same by keyboard alone, and steps on with j and k', async () => {
    const page = await site.open('/')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await tabTo(page, /^规划$/u)
    await page.keyboard.press('Enter')
    await page.getByRole('region', { name: '各市各类冲突的个数' }).waitFor()
    await tabTo(page, /^济南 · /u)
    await page.keyboard.press('ArrowLeft')
    for (let step = 0; step < 20 && (await page.evaluate('document.activeElement?.textContent')) !== '德州'; step += 1) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: '德州市的布局冲突' }).waitFor()
    await expect.poll(() => rowsOf(page).first().textContent()).toContain('德州市')
    await rowsOf(page).first().getByRole('rowheader').getByRole('link').focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: /德州市 · /u }).waitFor()
    const address = page.url()
    await page.keyboard.press('j')
    await expect.poll(() => page.url()).not.toBe(address)
    await page.getByText(/筛选后第 2 \//u).waitFor()
    await page.keyboard.press('k')
    await expect.poll(() => page.url()).toBe(address)
    await side(page, '依据一方').locator('blockquote').first().waitFor()
    await tabTo(page, /^不冲突$/u)
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await get<{ items: MarkItem[] }>(page, '/api/marks?subject=conflict')).items.map(({ status }) => status)).toEqual(['no-conflict'])
    await tabTo(page, /^写备注$/u, 4)
    await page.keyboard.press('Enter')
    await page.keyboard.type('发改处')
    await page.keyboard.press('Tab')
    await page.keyboard.type('按减量置换办')
    await tabTo(page, /^保存$/u, 4)
    await page.keyboard.press('Enter')
    await markOf(page).getByText('按减量置换办').first().waitFor()
    await tabTo(page, /^原文 1$/u)
    await page.keyboard.press('Enter')
    await panelOf(page).getByRole('heading', { name: '这一句读出了什么' }).waitFor()
    await page.keyboard.press('Escape')
    await panelOf(page).waitFor({ state: 'detached' })
    const [mark] = (await get<{ items: MarkItem[] }>(page, '/api/marks?subject=conflict')).items
    await page.request.put(`/api/marks/${encodeURIComponent(mark?.subjectId ?? '')}`, { data: { subjectName: '无', status: 'removed' } })
  })

  it('sees the sharpest conflicts on the start page, and those of a city and of a product on their pages', async () => {
    const page = await site.open('/')
    const lines = page.getByRole('region', { name: '最尖锐的冲突' }).getByRole('listitem')
    await lines.first().waitFor()
    expect(await lines.count()).toBeGreaterThan(2)
    await lines.first().getByRole('link').click()
    await page.getByRole('region', { name: '依据一方' }).waitFor()
    await page.goto('/cities/city:371400')
    await page.getByRole('region', { name: '本市的布局冲突' }).getByRole('link', { name: /^全部/u }).click()
    await page.getByRole('heading', { level: 1, name: '德州市的布局冲突' }).waitFor()
    await page.goto(`/products/product:${encodeURIComponent('化学原料药')}`)
    await page.getByRole('region', { name: '本产品的布局冲突' }).getByRole('listitem').first().waitFor()
  })
})

describe('the conflict desk', () => {
  const total = async (page: Page, query: string): Promise<string> => `${String((await get<ConflictList>(page, `/api/conflicts?limit=1${query}`)).total)} 个`

  it('narrows by filters that add up and stand in the address, and by chips that take them away', async () => {
    const page = await site.open('/conflicts')
    const count = page.locator('.summary')
    await count.waitFor()
    expect(await count.textContent()).toContain(await total(page, ''))
    await page.getByRole('group', { name: '类型' }).getByRole('button', { name: /布局与禁限冲突/u }).click()
    await expect.poll(() => count.textContent()).toContain(await total(page, '&kind=condition'))
    await page.getByRole('textbox', { name: '行业' }).or(page.getByRole('combobox', { name: '行业' })).fill('轮胎')
    await page.keyboard.press('Enter')
    await expect.poll(() => count.textContent()).toContain(await total(page, '&kind=condition&industry=轮胎'))
    await page.getByLabel(/^截至/u).fill('2021-06-01')
    await expect.poll(() => page.url()).toContain('asOf=2021-06-01')
    await expect.poll(() => count.textContent()).toContain(await total(page, '&kind=condition&industry=轮胎&asOf=2021-06-01'))
    const chips = page.getByRole('list', { name: '已选的筛选' })
    await chips.getByRole('link', { name: '去掉筛选 截至：2021-06-01' }).click()
    await expect.poll(() => count.textContent()).toContain(await total(page, '&kind=condition&industry=轮胎'))
    await page.reload()
    await expect.poll(() => count.textContent()).toContain(await total(page, '&kind=condition&industry=轮胎'))
    await chips.getByRole('button', { name: '清空筛选' }).click()
    await expect.poll(() => count.textContent()).toContain(await total(page, ''))
  })

  it('is narrowed by a cell of the matrix, and a second click takes that away', async () => {
    const page = await site.open('/conflicts')
    const cell = page.getByRole('region', { name: '各市各类冲突的个数' }).getByRole('link', { name: /^德州 · 同质化：\d+ 个$/u })
    const printed = await cell.textContent()
    await cell.click()
    await expect.poll(() => page.locator('.summary').textContent()).toContain(`${printed ?? ''} 个冲突`)
    await cell.click()
    await expect.poll(() => page.locator('.summary').textContent()).toContain(await total(page, ''))
  })

  it('folds products of the same sentences into a line that opens, and keeps what is open in the address', async () => {
    const page = await site.open('/conflicts?kind=duplicate')
    const fold = rowsOf(page).getByRole('button', { name: /种产品$/u }).first()
    await fold.waitFor()
    const closed = await rowsOf(page).count()
    const named = Number(/(\d+) 种产品/u.exec((await fold.textContent()) ?? '')?.[1])
    await fold.click()
    await expect.poll(() => rowsOf(page).count()).toBe(closed + named)
    await page.reload()
    await expect.poll(() => rowsOf(page).count()).toBe(closed + named)
    const { items } = await get<ConflictList>(page, '/api/conflicts?limit=500&kind=duplicate')
    expect(closed).toBeLessThan(items.length)
  })

  it('sorts by every column, and a third click gives the default order back', async () => {
    const page = await site.open('/conflicts?kind=condition')
    const names = () => rowsOf(page).locator('th, td').allTextContents()
    await rowsOf(page).first().waitFor()
    const before = await names()
    for (const head of await page.getByRole('region', { name: '冲突清单' }).getByRole('columnheader').all()) {
      await head.getByRole('button').click()
      await expect.poll(() => head.getAttribute('aria-sort')).not.toBe('none')
      await head.getByRole('button').click()
      await head.getByRole('button').click()
      await expect.poll(() => head.getAttribute('aria-sort')).toBe('none')
    }
    expect(await names()).toEqual(before)
  })

  it('copies every row for Excel, whatever page it is on, and offers the workbook of the same filters', async () => {
    const page = await site.open('/conflicts?city=city:371400')
    await page.getByRole('button', { name: '复制到 Excel' }).click()
    await page.getByText(/^已复制 \d+ 行/u).waitFor()
    const lines = (await page.evaluate<string>('navigator.clipboard.readText()')).split('\n')
    expect(`${String(lines.length - 1)} 个`).toBe(await total(page, '&city=city:371400'))
    expect(new Set(lines.map((line) => line.split('\t').length)).size).toBe(1)
    const href = await page.getByRole('link', { name: '导出 Excel' }).getAttribute('href')
    const file = await page.request.get(href ?? '')
    expect([file.status(), file.headers()['content-type']]).toEqual([200, expect.stringContaining('spreadsheetml')])
  })

  it('says so when nothing is left, and keeps its filters', async () => {
    const page = await site.open('/conflicts?product=没有这样的产品')
    await page.getByText('没有符合筛选的冲突').waitFor()
    await page.getByRole('link', { name: '去掉筛选 产品：没有这样的产品' }).click()
    await rowsOf(page).nth(3).waitFor()
  })
})

describe('one conflict', () => {
  it('shows the rule with its scope, the cities of the place group with their source, exceptions and ways out', async () => {
    const page = await site.open('/')
    await page.goto(pathOf(await firstOf(page, 'kind=retire&city=济南')))
    const ground = side(page, '依据一方')
    await ground.getByText('京津冀大气污染传输通道城市', { exact: true }).first().waitFor()
    await ground.getByText('参考', { exact: true }).first().waitFor()
    await ground.getByText(/〔2018〕211号/u).waitFor()
    await ground.getByText('不含济南市莱芜区、钢城区', { exact: false }).first().waitFor()
    await side(page, '布局一方').getByText('齿轮钢 → 钢铁').waitFor()
    const ways = page.getByRole('region', { name: '怎样可以化解' })
    await ways.getByText('不含济南市莱芜区、钢城区').waitFor()
    await ways.getByRole('link', { name: '原文 1' }).first().click()
    await panelOf(page).getByRole('link', { name: '在原文中查看' }).click()
    await expect.poll(() => page.url()).toContain('/documents/document:shandong-2021-three-resolutes')
  })

  it('gives every figure by rows that stand on the page', async () => {
    const page = await site.open('/')
    for (const kind of ['retire', 'drift', 'condition']) {
      const id = await firstOf(page, `kind=${kind}`)
      const { figures } = await get<ConflictDetail>(page, `/api/conflicts/${encodeURIComponent(id)}`)
      await page.goto(pathOf(id))
      await page.getByText(`涉及 ${String(figures.cities)} 个市、${String(figures.products)} 种产品、${String(figures.passages)} 句原文`).waitFor()
      const more = page.getByRole('button', { name: /^再看其余/u })
      while ((await more.count()) > 0) await more.first().click()
      const products = await page.evaluate<number>(`new Set([...document.querySelectorAll('[data-product]')].map((row) => row.dataset.product)).size`)
      expect(products).toBe(figures.products)
      const quotes = await page.evaluate<number>(`new Set([...document.querySelectorAll('.sides figcaption a[href^="/documents/"]')].map((link) => link.href)).size`)
      expect(quotes).toBe(figures.passages)
    }
  })

  it('lists a row for each city of a duplicate, and what rests on an expired plan', async () => {
    const page = await site.open('/')
    const id = await firstOf(page, 'kind=duplicate')
    const { sides } = await get<ConflictDetail>(page, `/api/conflicts/${encodeURIComponent(id)}`)
    await page.goto(pathOf(id))
    const rows = page.getByRole('region', { name: '哪些市给了同一产品' }).locator('tbody tr')
    await rows.first().waitFor()
    expect(await rows.count()).toBe(sides.length)
    await page.goto(pathOf(await firstOf(page, 'kind=expired')))
    await page.getByRole('region', { name: '布局一方' }).getByRole('heading', { name: '与它相关的布局' }).waitFor()
  })

  it('never breaks the name of a place, also beside an exception', async () => {
    const page = await site.open('/')
    for (const { id } of (await get<ConflictList>(page, '/api/conflicts?limit=100')).items) {
      const { sides } = await get<ConflictDetail>(page, `/api/conflicts/${encodeURIComponent(id)}`)
      if (!sides.some(({ layouts }) => layouts.some(({ exceptedBy, match }) => exceptedBy !== null && match !== null))) continue
      await page.goto(pathOf(id))
      await page.getByRole('columnheader', { name: '例外' }).first().waitFor()
      const lines = await page.evaluate<number[]>(`[...document.querySelectorAll('[data-label="地方"] a')].map((link) => link.getClientRects().length)`)
      expect(new Set(lines)).toEqual(new Set([1]))
      return
    }
    throw new Error('no conflict with an exception')
  })

  it('explains kind, ground and certainty on focus', async () => {
    const page = await site.open('/')
    await page.goto(pathOf(await firstOf(page, 'kind=retire')))
    await page.locator('header').getByRole('button', { name: /布局与退出冲突/u }).focus()
    await page.keyboard.press('Tab')
    await page.getByRole('tooltip').filter({ visible: true, hasText: '依据说的就是' }).waitFor()
  })

  it('says what is wrong with an address of no conflict', async () => {
    const page = await site.open('/')
    site.expectFailedRequests()
    await page.goto('/conflicts/conflict:retire:nobody')
    await page.getByRole('alert').waitFor()
  })
})

describe.each([['at a desk', desk], ['on a phone', phone]])('%s', (_, viewport) => {
  it('axe finds nothing on the desk and in its folds', async () => {
    const page = await site.open('/conflicts?city=city:371400', viewport)
    await rowsOf(page).first().waitFor()
    await rowsOf(page).getByRole('button', { name: /种产品$/u }).first().click()
    await page.locator('details summary', { hasText: '不限行业' }).click()
    expect(await violations(page)).toEqual([])
  })

  it.each(['retire', 'condition', 'drift', 'duplicate', 'expired'])('axe finds nothing on a conflict of kind %s', async (kind) => {
    const page = await site.open('/documents', viewport)
    await page.goto(pathOf(await firstOf(page, `kind=${kind}`)))
    await page.locator('figure').first().waitFor()
    expect(await violations(page)).toEqual([])
  })

  it('both sides are read one under the other or side by side, and nothing scrolls sideways', async () => {
    const page = await site.open('/', viewport)
    await page.goto(pathOf(await firstOf(page, 'kind=condition')))
    await side(page, '依据一方').waitFor()
    const [left, right] = [await side(page, '布局一方').boundingBox(), await side(page, '依据一方').boundingBox()]
    if (viewport === phone) expect(right?.y).toBeGreaterThan((left?.y ?? 0) + (left?.height ?? 0) - 1)
    else expect(right?.y).toBe(left?.y)
  })
})
