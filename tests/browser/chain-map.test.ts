import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { chainPath, phone, siteForTests } from './site.ts'

const site = siteForTests()

const map = (page: Page) => page.getByRole('application', { name: /集成电路产业链图谱/u })
const panel = (page: Page) => page.getByRole('complementary', { name: '依据' })

/** The first point of the map, going down a vertical line, that a click would hit; found as a reader does, by the pointer's shape. */
async function firstHit(page: Page, share: number): Promise<{ x: number; y: number }> {
  const box = await map(page).boundingBox()
  if (!box) throw new Error('the map is not on screen')
  for (let y = box.y + 20; y < box.y + box.height; y += 12) {
    const point = { x: box.x + box.width * share, y }
    await page.mouse.move(point.x, point.y)
    if ((await map(page).getAttribute('style'))?.includes('pointer')) return point
  }
  throw new Error('nothing on this line of the map takes a click')
}

describe('the chain-chief office', () => {
  it('goes from the start page to a chain, its map and the sentence behind a product', async () => {
    const page = await site.open('/')
    await page.getByRole('link', { name: '集成电路', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: '集成电路' }).waitFor()
    await map(page).waitFor()
    await page.getByRole('button', { name: '表格' }).click()
    await page.getByRole('table').getByRole('link', { name: '晶圆制造', exact: true }).last().click()
    await panel(page).getByRole('heading', { level: 2, name: '晶圆制造' }).waitFor()
    expect(await panel(page).locator('mark').first().textContent()).toContain('晶圆制造')
    await panel(page).getByText('青岛市重点发展专用芯片设计').first().waitFor()
  })

  it('sees the cities that column 3 gives the chain', async () => {
    const page = await site.open(chainPath('集成电路'))
    const strip = page.getByRole('group', { name: /城市/u })
    for (const city of ['济南', '青岛', '烟台', '淄博', '潍坊', '威海', '日照', '德州', '济宁', '滨州', '枣庄']) {
      await strip.getByRole('button', { name: new RegExp(`^${city}市`, 'u') }).waitFor()
    }
  })

  it('clicks a segment on the canvas and reads its products and sentences', async () => {
    const page = await site.open(chainPath('集成电路'))
    await map(page).waitFor()
    const point = await firstHit(page, 0.06)
    await page.mouse.click(point.x, point.y)
    await panel(page).getByRole('heading', { level: 2 }).waitFor()
    await panel(page).getByText('参考').first().waitFor()
    await page.keyboard.press('Escape')
    await panel(page).waitFor({ state: 'detached' })
  })

  it('clicks a city and reads what it is given, in one click', async () => {
    const page = await site.open(chainPath('集成电路'))
    await page.getByRole('button', { name: /^德州市/u }).click()
    await panel(page).getByRole('heading', { name: '德州市 · 集成电路' }).waitFor()
    await panel(page).getByText('集成电路用硅片').first().waitFor()
    await page.getByRole('group', { name: '图例' }).getByText('德州市').waitFor()
  })

  it('walks the map by keyboard along the arrows and opens the panel', async () => {
    const page = await site.open(chainPath('集成电路'))
    await map(page).waitFor()
    await page.getByRole('button', { name: '看全图' }).focus()
    await page.keyboard.press('Tab')
    const spoken = page.locator('[aria-live="polite"]')
    await spoken.filter({ hasText: '市' }).waitFor()
    const first = await spoken.textContent()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => spoken.textContent()).not.toBe(first)
    const second = (await spoken.textContent())?.split('，')[0] ?? ''
    await page.keyboard.press('Enter')
    await panel(page).getByRole('heading', { level: 2, name: second, exact: true }).waitFor()
    await page.keyboard.press('Escape')
    await panel(page).waitFor({ state: 'detached' })
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => spoken.textContent()).not.toBe('')
  })

  it('filters the table and copies it for Excel', async () => {
    const page = await site.open(`${chainPath('集成电路')}?view=table`)
    await page.getByRole('searchbox', { name: '筛选表格' }).fill('德州')
    await page.getByRole('button', { name: '复制到 Excel' }).click()
    await page.getByText(/已复制 \d+ 行/u).waitFor()
    const copied = await page.evaluate<string>('navigator.clipboard.readText()')
    const [head, ...rows] = copied.split('\n')
    expect(head).toBe('阶段\t环节\t状态\t产品\t市数\t城市\t其他栏目')
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every((row) => row.includes('德州'))).toBe(true)
  })

  it('saves the map as a picture', async () => {
    const page = await site.open(chainPath('集成电路'))
    await map(page).waitFor()
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: '导出' }).click()
    await page.getByRole('group', { name: '导出' }).getByRole('button', { name: /^PNG/u }).click()
    expect((await saved).suggestedFilename()).toMatch(/^集成电路产业链图谱_\d{4}-\d{2}-\d{2}\.png$/u)
  })

  it('sends the address of what is on screen, and it reopens the same', async () => {
    const page = await site.open(chainPath('集成电路'))
    await page.getByRole('button', { name: /^烟台市/u }).click()
    await page.getByRole('button', { name: /^德州市/u }).click()
    await page.getByRole('group', { name: '产品' }).getByRole('button', { name: '全部' }).click()
    await panel(page).getByRole('heading', { name: '德州市 · 集成电路' }).waitFor()

    const reopened = await site.open(page.url())
    await panel(reopened).getByRole('heading', { name: '德州市 · 集成电路' }).waitFor()
    await reopened.getByRole('button', { name: /^烟台市/u, pressed: true }).waitFor()
    await reopened.getByRole('group', { name: '产品' }).getByRole('button', { name: '全部', pressed: true }).waitFor()
    await reopened.getByRole('group', { name: '着色' }).getByRole('button', { name: '选定城市', pressed: true }).waitFor()
  })

  it('goes back to where it was', async () => {
    const page = await site.open('/chains')
    await page.getByRole('table').getByRole('link', { name: '集成电路', exact: true }).click()
    await page.getByRole('button', { name: /^德州市/u }).click()
    await panel(page).waitFor()
    await page.goBack()
    await panel(page).waitFor({ state: 'detached' })
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: '产业链', exact: true }).waitFor()
  })
})

describe('on a phone', () => {
  it('reads a chain as stages, opens the map, and reads a sentence in the bottom sheet', async () => {
    const page = await site.open(chainPath('集成电路'), phone)
    await page.getByRole('heading', { level: 2, name: /^上游/u }).waitFor()
    await page.getByRole('heading', { level: 3 }).getByRole('link', { name: '封装测试' }).click()
    await panel(page).getByRole('heading', { level: 2, name: '封装测试' }).waitFor()
    await page.getByRole('button', { name: /关闭依据栏/u }).click()
    await page.getByRole('button', { name: '图谱' }).click()
    await map(page).waitFor()
  })
})
