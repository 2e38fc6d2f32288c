import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { chainPath, desk, phone, siteForTests } from './site.ts'

const site = siteForTests()

const panel = (page: Page) => page.getByRole('complementary', { name: '依据' })
const segments = (page: Page) => page.getByRole('table', { name: '济南市与青岛市：各环节' })
const twoCities = `/side-by-side?left=city:370100&right=city:370200&chain=${encodeURIComponent('chain:集成电路')}`

describe('one chain in two cities', () => {
  it('is reached in four clicks from the start page', async () => {
    const page = await site.open('/')
    await page.getByRole('link', { name: '集成电路', exact: true }).click()
    await page.getByRole('button', { name: /^济南市/u }).click()
    await page.getByRole('button', { name: /^青岛市/u }).click()
    await page.getByRole('link', { name: '并排比较选定的两市' }).click()
    await page.getByRole('heading', { level: 1, name: '济南市与青岛市：集成电路' }).waitFor()
    await segments(page).waitFor()
  })

  it('counts from the rows of the page, and leads from a product to its sentence', async () => {
    const page = await site.open(twoCities)
    await segments(page).waitFor()
    const marks = (words: string) => segments(page).getByRole('cell', { name: words }).count()
    const [both, left] = [await marks('两边都有'), await marks('只有济南市')]
    const row = page.getByRole('region', { name: '相似程度' }).getByRole('row', { name: /承担的环节/u })
    const cells = await row.getByRole('cell').allTextContents()
    expect(cells.slice(0, 3).map(Number)).toEqual([both + left, both + (await marks('只有青岛市')), both])
    expect(cells[4]).toBe((both / Number(cells[3])).toFixed(2))
    await segments(page).getByRole('link', { name: '第三代半导体', exact: true }).last().click()
    await panel(page).locator('mark').filter({ hasText: '第三代半导体' }).first().waitFor()
  })

  it('lists what the reader asks for, keeps it in the address, and copies it', async () => {
    const page = await site.open(twoCities)
    const filter = page.getByRole('group', { name: '列出哪些' })
    await filter.getByRole('button', { name: /两边都没有/u }).click()
    await expect.poll(() => segments(page).getByRole('cell', { name: '两边都没有' }).count()).toBe(0)
    const reopened = await site.open(page.url())
    await reopened.getByRole('group', { name: '列出哪些' }).getByRole('button', { name: /两边都没有/u, pressed: false }).waitFor()
    await page.getByRole('button', { name: '复制到 Excel' }).first().click()
    await page.getByText(/已复制 \d+ 行/u).first().waitFor()
    const [head, ...rows] = (await page.evaluate<string>('navigator.clipboard.readText()')).split('\n')
    expect(head?.split('\t').slice(0, 4)).toEqual(['阶段', '产业链', '环节', '在哪边'])
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.some((row) => row.includes('两边都没有'))).toBe(false)
  })

  it('is read on a phone', async () => {
    const page = await site.open(twoCities, phone)
    await segments(page).waitFor()
  })
})

describe('two cities, by keyboard alone', () => {
  it('are chosen from a city\'s page and exchanged', async () => {
    const page = await site.open('/cities/city:370100')
    await page.getByRole('link', { name: '与另一个市并排比较' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: '并排比较' }).waitFor()
    const right = page.getByRole('combobox', { name: '右' })
    await right.focus()
    await page.keyboard.press('ArrowDown')
    await page.getByRole('heading', { level: 1, name: /^济南市与/u }).waitFor()
    await page.getByRole('button', { name: '互换' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: /与济南市$/u }).waitFor()
  })
})

describe('two cities in all chains', () => {
  const all = '/side-by-side?left=city:370100&right=city:370200'
  const table = (page: Page) => page.getByRole('table', { name: '济南市与青岛市：各环节' })

  it('lead to each chain, and name those that neither has', async () => {
    const page = await site.open(all)
    const outline = page.getByRole('navigation', { name: '各产业链' })
    const last = outline.getByRole('link').last()
    const head = page.locator(`[id="${((await last.getAttribute('href')) ?? '').slice(1)}"]`)
    await last.click()
    await expect.poll(async () => (await head.boundingBox())?.y).toBeLessThan(desk.height)
    await expect.poll(async () => (await head.boundingBox())?.y).toBeGreaterThan(0)
    await page.getByText(/^两市都没有布局的产业链 \d+ 条/u).waitFor()
  })

  it('keep a chain that neither has folded, until it is asked for', async () => {
    const page = await site.open(`${all}&show=left&show=both&show=right&show=neither`)
    const fold = table(page).getByRole('button', { name: '列出' }).first()
    await fold.waitFor()
    const closed = await table(page).getByRole('rowheader').count()
    await fold.click()
    await expect.poll(() => table(page).getByRole('rowheader').count()).toBeGreaterThan(closed)
  })
})

describe('two chains', () => {
  it('are compared from a chain\'s page', async () => {
    const page = await site.open(chainPath('集成电路'))
    await page.getByRole('link', { name: '与另一条链比较' }).click()
    await page.getByRole('combobox', { name: '右' }).selectOption({ label: '智能传感器' })
    await page.getByRole('heading', { level: 1, name: '集成电路与智能传感器' }).waitFor()
    await page.getByRole('region', { name: '布局的市' }).getByRole('link', { name: '济南市' }).waitFor()
    await page.getByRole('table', { name: '集成电路与智能传感器：各环节' }).getByText('两边都有').first().waitFor()
  })
})
