import type { Download, Page } from 'playwright-core'
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { CityMatrix, CityMeasures, CitySimilarity } from '#api/contract/city-pictures.ts'
import { get, violations } from './reader.ts'
import { desk, phone, siteForTests } from './site.ts'

const site = siteForTests()
const evidence = (page: Page) => page.getByRole('complementary', { name: '格内依据' })
const chain = `chain=${encodeURIComponent('chain:集成电路')}`
const views = { map: '/cities', industries: '/cities?view=industries', segments: `/cities?view=segments&${chain}`, similarity: '/cities?view=similarity', table: '/cities?view=table' }
/** The tool that belongs to a picture is there. */
const ready = (page: Page, view: keyof typeof views) => (view === 'map' ? page.getByRole('group', { name: /^地图：/u }).getByRole('link').first() : page.getByRole(view === 'table' ? 'table' : 'grid').first()).waitFor()
async function text(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8')
}

describe('the map of cities', () => {
  it('prints on each city the figure of the list beside it, and leads to the sentences by one click', async () => {
    const page = await site.open(`/cities?${chain}`)
    const map = page.getByRole('group', { name: /^地图：各市布局.*集成电路/u })
    const { cities } = await get<CityMeasures>(page, `/api/cities/measures?${chain}`)
    const most = cities.toSorted((a, b) => b.layouts - a.layouts)[0]
    await map.getByRole('link', { name: `${most?.name ?? ''}：${String(most?.layouts)} 项`, exact: true }).click()
    await evidence(page).getByText(`${String(most?.layouts)} 项发展布局`).waitFor()
    await evidence(page).locator('figure').first().waitFor()
    await evidence(page).getByRole('link', { name: '在原文中查看' }).first().click()
    await page.getByRole('article', { name: '原文' }).waitFor()
  })

  it('is opened by keyboard, closed by Escape, and the focus comes back', async () => {
    const page = await site.open('/cities')
    await ready(page, 'map')
    await page.getByRole('combobox', { name: '指标' }).focus()
    for (let step = 0; step < 20; step += 1) {
      await page.keyboard.press('Tab')
      if (await page.evaluate<boolean>(`document.activeElement?.closest('svg[role="group"]') !== null`)) break
    }
    const focused = (): Promise<string | null> => page.evaluate(`document.activeElement?.getAttribute('aria-label')`)
    const city = await focused()
    expect(city).toMatch(/市：\d+ 项/u)
    await page.keyboard.press('Enter')
    await evidence(page).locator('figure').first().waitFor()
    await expect.poll(focused).toBe('格内依据')
    await page.keyboard.press('Escape')
    await evidence(page).waitFor({ state: 'detached' })
    await expect.poll(focused).toBe(city)
  })

  it('is shaded by another measure, narrowed to a product, and the address reopens it', async () => {
    const page = await site.open('/cities')
    await ready(page, 'map')
    await page.getByRole('combobox', { name: '指标' }).selectOption('products')
    await page.getByRole('textbox', { name: '产品' }).or(page.getByRole('combobox', { name: '产品' })).first().fill('功率器件')
    await page.keyboard.press('Enter')
    const map = page.getByRole('group', { name: /^地图：各市产品.*功率器件/u })
    await map.getByRole('link', { name: /^济南市：1 个/u }).waitFor()
    const again = await site.open(page.url().replace(site.url(), ''))
    await again.getByRole('group', { name: /^地图：各市产品.*功率器件/u }).getByRole('link', { name: /^济南市：1 个/u }).waitFor()
  })

  it('hatches what no chosen document speaks of, and says so', async () => {
    const page = await site.open(`/cities?${chain}&document=document:shandong-2018-technical-transformation`)
    await page.getByRole('list', { name: '图例' }).getByText(/^未读，不能断定有无（16 市）/u).waitFor()
    await page.getByRole('link', { name: '济南市：未读' }).click()
    await evidence(page).getByText(/不能断定济南市/u).waitFor()
  })

  it('is taken away as SVG, PNG and Excel, with legend, date and 示意图 inside', async () => {
    const page = await site.open(`/cities?${chain}`)
    await ready(page, 'map')
    const save = async (name: string) => (await Promise.all([page.waitForEvent('download'), page.getByRole('group', { name: '导出' }).getByText(name, { exact: true }).click()]))[0]
    const svg = await save('SVG')
    const content = await text(svg)
    const day = await page.evaluate<string>(`new Intl.DateTimeFormat('sv-SE').format()`)
    expect(svg.suggestedFilename()).toMatch(/集成电路.*\.svg$/u)
    for (const part of ['示意图', '已读未见', '制造强省', '截至', '烟台', day.slice(0, 4)]) expect(content).toContain(part)
    const png = await readFile(await (await save('PNG')).path())
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect((await save('Excel')).suggestedFilename()).toMatch(/^各市布局_集成电路_.*\.xlsx$/u)
  })
})

describe('the matrices', () => {
  it('lead from a cell of cities and industries to its sentences', async () => {
    const page = await site.open(views.industries)
    await ready(page, 'industries')
    const { cells, columns, cities } = await get<CityMatrix>(page, '/api/cities/matrix')
    const one = cells.toSorted((a, b) => b.products - a.products)[0]
    const city = cities.find(({ id }) => id === one?.cityId)?.name ?? ''
    const column = columns.find(({ id }) => id === one?.columnId)?.name ?? ''
    await page.getByRole('grid').getByRole('link', { name: `${city} · ${column}：${String(one?.products)} 个产品` }).click()
    await evidence(page).getByRole('heading', { name: `${city} · ${column}` }).waitFor()
    await evidence(page).getByText(`${String(one?.products)} 个产品`).waitFor()
    await evidence(page).locator('figure').first().waitFor()
  })

  it('are one stop of the Tab key: arrows walk over heads and cells, Enter opens', async () => {
    const page = await site.open(views.segments)
    await ready(page, 'segments')
    const grid = page.getByRole('grid')
    expect(await grid.locator('a[tabindex="0"]').count()).toBe(1)
    await grid.locator('a[tabindex="0"]').focus()
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key)
    const at = await page.evaluate<[number, number]>(`(() => { const cell = document.activeElement.closest('td'); return [cell.parentElement.rowIndex, cell.cellIndex] })()`)
    expect(at).toEqual([3, 2])
    await page.keyboard.press('Enter')
    await evidence(page).getByRole('heading', { level: 2 }).waitFor()
    await page.keyboard.press('Escape')
    await evidence(page).waitFor({ state: 'detached' })
  })

  it('tell a silent cell from one that was not read', async () => {
    const page = await site.open(`${views.industries}&document=document:shandong-2021-manufacturing-plan`)
    await ready(page, 'industries')
    const { columns } = await get<CityMatrix>(page, '/api/cities/matrix?document=document:shandong-2021-manufacturing-plan')
    const unread = columns.find(({ readIn }) => readIn.length === 0)?.name ?? ''
    expect(await page.getByRole('grid').getByRole('link', { name: `济南市 · ${unread}：未读` }).count()).toBe(1)
    expect(await page.getByRole('grid').getByRole('link', { name: /已读未见$/u }).count()).toBeGreaterThan(0)
  })

  it('compare cities by z, pair by pair, down to the sentences of both', async () => {
    const page = await site.open(`${views.similarity}&show=z`)
    await ready(page, 'similarity')
    const { pairs, cities } = await get<CitySimilarity>(page, '/api/cities/similarity')
    const first = pairs[0]
    const nameOf = (id: string | undefined) => cities.find((city) => city.id === id)?.name ?? ''
    const table = page.getByRole('region', { name: '城市对' })
    await table.getByRole('row').nth(1).getByRole('link').click()
    await evidence(page).getByRole('heading', { name: `${nameOf(first?.a)} · ${nameOf(first?.b)}` }).waitFor()
    await evidence(page).getByText(`共同 ${String(first?.common)} 个`).waitFor()
    await evidence(page).locator('figure').first().waitFor()
  })

  it('ask for a chain where segments are wanted', async () => {
    const page = await site.open('/cities?view=segments')
    await page.getByText('请先在上面选一条产业链').waitFor()
    await page.getByRole('combobox', { name: '产业链' }).selectOption({ label: '集成电路' })
    await page.getByRole('grid').waitFor()
  })
})

describe('a product', () => {
  it('shows its spread on a map; a city leads to its sentence', async () => {
    const page = await site.open(`/products/product:${encodeURIComponent('功率器件')}`)
    await page.getByRole('region', { name: '布局地图' }).getByRole('link', { name: '济南市：1 项' }).click()
    await evidence(page).locator('figure').filter({ hasText: '功率器件' }).first().waitFor()
  })
})

describe.each([['at a desk', desk], ['on a phone', phone]])('%s', (_, viewport) => {
  it.each(Object.keys(views) as (keyof typeof views)[])('%s: axe finds nothing, and no page scrolls sideways', async (view) => {
    const page = await site.open(views[view], viewport)
    await ready(page, view)
    const open = view === 'map' || view === 'table' ? 'cell=city:370200' : view === 'similarity' ? 'cell=city:370100~city:370200' : ''
    const opened = open === '' ? page : await site.open(`${views[view]}${views[view].includes('?') ? '&' : '?'}${open}`, viewport)
    if (open !== '') await evidence(opened).locator('figure').first().waitFor()
    expect(await violations(opened)).toEqual([])
  })
})
