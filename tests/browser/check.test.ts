import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { CheckResult } from '#api/contract/check.ts'
import { clicker, violations } from './reader.ts'
import { desk, phone, siteForTests } from './site.ts'

const site = siteForTests()
const draft = '济南市重点发展齿轮钢、汽车结构用钢等高端钢材产品。\n枣庄市重点发展靶材。\n'
const box = (page: Page) => page.getByRole('textbox', { name: '草稿文字' })
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const outcome = (page: Page) => page.getByRole('heading', { level: 2, name: /\d+ 个冲突，\d+ 项布局/u })

describe('规划', () => {
  it('pastes a draft, sees what it collides with, and takes it away in three clicks', async () => {
    const page = await site.open('/check')
    const { click, count } = clicker()
    await box(page).fill(draft)
    await click(page.getByRole('button', { name: '核对', exact: true }))
    await outcome(page).waitFor()
    const { conflicts, layouts, gaps } = (await (await page.request.post('/api/check', { data: { text: draft } })).json()) as CheckResult
    await expect.poll(() => outcome(page).textContent()).toContain(`${String(conflicts.length)} 个冲突，${String(layouts.length)} 项布局，可补 ${String(gaps.length)} 个缺口`)
    const row = part(page, '与什么冲突').locator('tbody tr').filter({ hasText: '布局与退出冲突' }).first()
    await row.locator('[data-label="草稿这样写"] mark', { hasText: '齿轮钢' }).waitFor()
    await row.locator('[data-label="另一方这样写"]').getByText('原则上全部转移退出').waitFor()
    await click(part(page, '与什么冲突').getByRole('button', { name: '复制到 Excel' }))
    await page.getByText(/^已复制 \d+ 行/u).waitFor()
    const lines = (await page.evaluate<string>('navigator.clipboard.readText()')).split('\n')
    expect(lines).toHaveLength(conflicts.length + 1)
    const [download] = await Promise.all([page.waitForEvent('download'), click(page.getByRole('button', { name: '导出 Excel' }))])
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/u)
    expect(count()).toBeLessThanOrEqual(3)
  })

  it('does the same by keyboard, opens the other side in the panel, and comes back', async () => {
    const page = await site.open('/check')
    await box(page).focus()
    await page.keyboard.insertText(draft)
    await page.keyboard.press('Control+Enter')
    await outcome(page).waitFor()
    await expect.poll(() => page.evaluate('document.activeElement?.tagName')).toBe('H2')
    const row = part(page, '与什么冲突').locator('tbody tr').first()
    await row.getByRole('link', { name: /三个坚决/u }).first().focus()
    await page.keyboard.press('Enter')
    await page.getByRole('complementary', { name: '依据' }).getByRole('heading', { name: '这一句读出了什么' }).waitFor()
    await page.keyboard.press('Escape')
    await row.getByRole('button', { name: '全部规定和怎样化解' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('region', { name: '怎样可以化解' }).getByText('不含济南市莱芜区、钢城区').waitFor()
    await row.getByRole('button', { name: '在草稿中看' }).focus()
    await page.keyboard.press('Enter')
    expect(await page.evaluate(`(() => { const box = document.querySelector('textarea'); return box.value.slice(box.selectionStart, box.selectionEnd) })()`)).toBe('济南市重点发展齿轮钢、汽车结构用钢等高端钢材产品。')
  })

  it('fills a gap and says with which words', async () => {
    const page = await site.open('/check')
    await box(page).fill(draft)
    await page.getByRole('button', { name: '核对', exact: true }).click()
    const row = part(page, '可补哪些缺口').locator('tbody tr').filter({ hasText: '靶材' }).first()
    await row.getByText('枣庄市 · 靶材').waitFor()
    await row.locator('mark', { hasText: '靶材' }).first().waitFor()
  })
})

describe('a draft', () => {
  it('is said to be read and not stored, is in no address, and is gone with the page', async () => {
    const page = await site.open('/check')
    await page.getByText('只读不存').waitFor()
    const before = await (await page.request.get('/api/corpus')).text()
    await box(page).fill(draft)
    await page.getByRole('button', { name: '核对', exact: true }).click()
    await outcome(page).waitFor()
    expect(new URL(page.url()).search).toBe('')
    expect(await (await page.request.get('/api/corpus')).text()).toBe(before)
    await page.reload()
    await box(page).waitFor()
    expect(await box(page).inputValue()).toBe('')
  })

  it('is taken from a file: plain text into the box, and what cannot be read is refused with the reason', async () => {
    const page = await site.open('/check')
    const choose = page.getByLabel('选文件…')
    await choose.setInputFiles({ name: '规划草案.txt', mimeType: 'text/plain', buffer: Buffer.from(draft) })
    await expect.poll(() => box(page).inputValue()).toBe(draft)
    await choose.setInputFiles({ name: '图.png', mimeType: 'image/png', buffer: Buffer.from('png') })
    await page.getByRole('alert').getByText('这种文件读不了').waitFor()
    await choose.setInputFiles({ name: '草案.html', mimeType: 'text/html', buffer: Buffer.from(`<html><meta charset="utf-8"><body><p>${draft.split('\n').join('</p><p>')}</p></body></html>`) })
    await page.getByText('草案.html').waitFor()
    await page.getByRole('button', { name: '核对', exact: true }).click()
    await outcome(page).waitFor()
    expect(await part(page, '会布局什么').locator('tbody tr').count()).toBeGreaterThan(1)
  })

  it('stays when the server does not answer, and is checked when it is back', async () => {
    const page = await site.open('/check')
    await box(page).fill(draft)
    site.expectFailedRequests()
    await site.stopServer()
    await page.getByRole('button', { name: '核对', exact: true }).click()
    await page.getByRole('alert').getByText('连不上链图服务').waitFor()
    expect(await box(page).inputValue()).toBe(draft)
    await site.startServer()
    await page.getByRole('button', { name: '重试' }).click()
    await outcome(page).waitFor()
  })

  it('that was changed since says that its result is older', async () => {
    const page = await site.open('/check')
    await box(page).fill(draft)
    await page.getByRole('button', { name: '核对', exact: true }).click()
    await outcome(page).waitFor()
    await box(page).press('End')
    await page.keyboard.type('聊城')
    await page.getByText('草稿已改').waitFor()
  })

  it('without a layout says what a layout needs', async () => {
    const page = await site.open('/check')
    await box(page).fill('坚持以人民为中心的发展思想。')
    await page.getByRole('button', { name: '核对', exact: true }).click()
    await part(page, '会布局什么').getByText('没有读出布局').waitFor()
    await part(page, '与什么冲突').getByText('没有读出与现有规划').waitFor()
  })
})

it.each([['at a desk', desk], ['on a phone', phone]])('%s: axe finds nothing before and after a check, and nothing scrolls sideways', async (_, viewport) => {
  const page = await site.open('/check', viewport)
  await box(page).waitFor()
  expect(await violations(page)).toEqual([])
  await box(page).fill(draft)
  await page.getByRole('button', { name: '核对', exact: true }).click()
  await outcome(page).waitFor()
  await page.getByRole('button', { name: '全部规定和怎样化解' }).first().click()
  expect(await violations(page)).toEqual([])
})
