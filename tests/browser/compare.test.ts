import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { panelOf } from './reader.ts'
import { phone, siteForTests } from './site.ts'

const site = siteForTests()
const pair = '/compare?from=document:shandong-2021-manufacturing-plan&to=document:shandong-2021-three-resolutes'
const copied = (page: Page) => page.evaluate<string>('navigator.clipboard.readText()')

describe('comparing two documents', () => {
  it('begins with a choice, and keeps it in the address', async () => {
    const page = await site.open('/compare')
    await page.getByText('选定两份文件').waitFor()
    await page.getByLabel('原文件').selectOption({ label: '“十四五”制造强省建设规划（2021—2025）' })
    await page.getByLabel('新文件').selectOption({ label: '“三个坚决”行动方案（2021—2022）' })
    await page.getByText(/^按产品计/u).waitFor()
    expect(decodeURIComponent(page.url())).toContain('to=document:shandong-2021-three-resolutes')
    await page.getByRole('button', { name: '互换' }).click()
    await expect.poll(() => decodeURIComponent(page.url())).toContain('from=document:shandong-2021-three-resolutes')
    await page.goBack()
    await expect.poll(() => decodeURIComponent(page.url())).toContain('to=document:shandong-2021-three-resolutes')
  })

  it('says in words which cities a product left, and shows both sentences side by side', async () => {
    const page = await site.open(`${pair}&kind=moved`)
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '新能源汽车', exact: true }) })
    await row.getByText('不再列').waitFor()
    await row.getByRole('button', { name: /对照原句/u }).click()
    await page.getByRole('region', { name: /^原文件/u }).locator('mark').first().waitFor()
    await page.getByRole('region', { name: /^新文件/u }).locator('mark').first().waitFor()
    const address = page.url()
    const again = await site.open(address.slice(site.url().length))
    await again.getByRole('region', { name: /^新文件/u }).locator('mark').first().waitFor()
  })

  it('leads from a city to its sentences by keyboard, and back to the row', async () => {
    const page = await site.open(`${pair}&kind=moved`)
    const link = page.getByRole('row').filter({ hasText: '不再列' }).getByRole('link').nth(1)
    const city = (await link.textContent())?.trim()
    await link.focus()
    await page.keyboard.press('Enter')
    await panelOf(page).getByRole('heading', { level: 2 }).waitFor()
    await page.keyboard.press('Escape')
    await panelOf(page).waitFor({ state: 'detached' })
    await expect.poll(() => page.evaluate('document.activeElement?.closest("tr.row") && document.activeElement.textContent.trim()')).toBe(city)
  })

  it('keeps an industry that the newer document does not speak of apart from what it drops', async () => {
    const page = await site.open(pair)
    const button = page.getByRole('button', { name: /未提及该产业/u })
    expect(await button.getAttribute('aria-pressed')).toBe('false')
    await button.focus()
    await page.keyboard.press('Space')
    await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true')
    await page.getByText('新文件未提及该产业').first().waitFor()
  })

  it('filters by city, says when nothing is left, and copies what is listed', async () => {
    const page = await site.open(`${pair}&kind=kept&kind=moved`)
    await page.getByRole('combobox', { name: '城市' }).selectOption({ label: '青岛市' })
    const rows = await page.locator('tbody tr.row').count()
    expect(rows).toBeGreaterThan(0)
    await page.getByRole('button', { name: '复制到 Excel' }).click()
    await page.getByText(`已复制 ${String(rows)} 行`).waitFor()
    const lines = (await copied(page)).split('\n')
    expect(lines).toHaveLength(rows + 1)
    for (const line of lines.slice(1)) expect(line.split('\t')[3]).toContain('青岛市')
    await page.getByRole('combobox', { name: '产业' }).selectOption({ label: '造纸' })
    await page.getByText('没有符合筛选的变化').waitFor()
  })

  it('sets figures of one subject side by side', async () => {
    const page = await site.open(pair)
    await page.getByRole('button', { name: /^目标/u }).click()
    const row = page.getByRole('row').filter({ hasText: '软件业务收入' }).filter({ hasText: '值变化' })
    await row.getByRole('link').last().click()
    await panelOf(page).getByText('原文依据').waitFor()
  })

  it('says of an unknown document that there is none', async () => {
    site.expectFailedRequests()
    const page = await site.open('/compare?from=document:nothing&to=document:shandong-2021-three-resolutes')
    await page.getByRole('alert').getByRole('heading', { name: '没有这个编号' }).waitFor()
  })

  it('is read on a phone', async () => {
    const page = await site.open(`${pair}&kind=moved`, phone)
    await page.getByRole('button', { name: /对照原句/u }).first().click()
    await page.getByRole('region', { name: /^新文件/u }).waitFor()
  })
})

describe('the targets of all plans', () => {
  it('are reached from the top bar, and lead from a figure to its sentence', async () => {
    const page = await site.open('/')
    await page.getByRole('navigation', { name: '主要入口' }).getByRole('link', { name: '目标' }).click()
    await page.getByRole('heading', { level: 1, name: '规划目标' }).waitFor()
    await page.getByRole('searchbox', { name: '筛选指标' }).fill('软件业务收入')
    const row = page.getByRole('row').filter({ hasText: '超过 8000亿元' })
    await row.getByRole('img', { name: /纵轴自 0 起/u }).waitFor()
    await row.getByRole('link', { name: '超过 8000亿元' }).click()
    await panelOf(page).getByText('突破 8000').or(panelOf(page).locator('mark')).first().waitFor()
    expect(decodeURIComponent(page.url())).toContain('select=target:')
  })

  it('open at an address with a figure selected', async () => {
    const page = await site.open('/plan-targets?several=1')
    const address = await page.getByRole('table').getByRole('link').filter({ hasText: '以上' }).first().getAttribute('href')
    const again = await site.open(address ?? '')
    await panelOf(again).getByText('原文依据').waitFor()
  })

  it('are filtered by year and by plan, and say when nothing is left', async () => {
    const page = await site.open('/plan-targets')
    await page.getByRole('combobox', { name: '年份' }).selectOption('2027')
    await page.getByRole('columnheader', { name: '2027 年' }).waitFor()
    await page.getByRole('combobox', { name: '文件' }).selectOption({ label: '企业技术改造三年行动计划' })
    await page.getByText('没有符合筛选的指标').waitFor()
    await page.getByRole('button', { name: '清空筛选' }).click()
    await page.getByRole('columnheader', { name: '2020 年' }).waitFor()
  })

  it('are sorted and copied by keyboard', async () => {
    const page = await site.open('/plan-targets?several=1')
    await page.getByRole('columnheader', { name: /^指标/u }).getByRole('button').focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getByRole('columnheader', { name: /^指标/u }).getAttribute('aria-sort')).toBe('ascending')
    await page.getByRole('button', { name: '复制到 Excel' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText(/^已复制/u).waitFor()
    expect((await copied(page)).split('\n')).toHaveLength((await page.getByRole('rowheader').count()) + 1)
  })

  it('are cards on a phone', async () => {
    const page = await site.open('/plan-targets?several=1', phone)
    await page.getByRole('rowheader').first().waitFor()
  })
})
