import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { CityFitList, GapChains, GapDetail, GapList } from '#api/contract/gaps.ts'
import { clicker, get, panelOf, tabTo, violations } from './reader.ts'
import { chainPath, desk, phone, siteForTests } from './site.ts'

const site = siteForTests()
const rowsOf = (page: Page, name: string) => page.getByRole('region', { name }).locator('tbody tr')
const gapPath = (id: string): string => `/gaps/${encodeURIComponent(id)}`

describe('招商', () => {
  it('goes from the start page to the sharpest gap of a chain, its cities and its sentences in four clicks', async () => {
    const page = await site.open('/')
    const { click, count } = clicker()
    await click(page.getByRole('navigation', { name: '主要入口' }).getByRole('link', { name: '招商', exact: true }))
    await click(page.getByRole('complementary', { name: '产业链目录' }).getByRole('link', { name: /^集成电路/u }))
    await expect.poll(() => decodeURIComponent(page.url())).toContain('chain=chain:集成电路')
    await page.getByRole('heading', { level: 1, name: '产业链缺口' }).waitFor()
    const first = rowsOf(page, '缺口清单').first()
    await expect.poll(() => first.locator('td').first().textContent()).toBe('集成电路')
    await click(first.getByRole('rowheader').getByRole('link'))
    await page.getByRole('heading', { level: 1, name: /^集成电路 · /u }).waitFor()
    expect(await page.getByText('链条契合居前').getByRole('link').count()).toBeGreaterThan(0)
    await page.locator('#sentences figure').first().waitFor()
    await click(page.getByRole('region', { name: '为什么是缺口' }).getByRole('link', { name: '原文 1' }).first())
    await panelOf(page).getByRole('heading', { name: '这一句读出了什么' }).waitFor()
    expect(count()).toBeLessThanOrEqual(4)
  })

  it('does the same by keyboard alone', async () => {
    const page = await site.open('/')
    await page.getByRole('link', { name: '集成电路', exact: true }).waitFor()
    await tabTo(page, /^招商$/u)
    await page.keyboard.press('Enter')
    await page.getByRole('region', { name: '缺口清单' }).waitFor()
    await page.getByRole('searchbox', { name: '筛选产业链' }).focus()
    await page.keyboard.type('jcdl')
    await tabTo(page, /^集成电路/u)
    await page.keyboard.press('Enter')
    await expect.poll(() => rowsOf(page, '缺口清单').first().locator('td').first().textContent()).toBe('集成电路')
    await rowsOf(page, '缺口清单').first().getByRole('rowheader').getByRole('link').focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: /^集成电路 · /u }).waitFor()
    await page.getByRole('region', { name: '为什么是缺口' }).waitFor()
    await tabTo(page, /^原文 1$/u)
    await page.keyboard.press('Enter')
    await panelOf(page).getByRole('heading', { name: '这一句读出了什么' }).waitFor()
    await page.keyboard.press('Escape')
    await panelOf(page).waitFor({ state: 'detached' })
    expect(await page.evaluate('document.activeElement?.getAttribute("aria-label")')).toBe('原文 1')
  })

  it('opens a city, sees which links it could fill and who makes the parts already, in three clicks', async () => {
    const page = await site.open('/')
    const { click, count } = clicker()
    await click(page.getByRole('navigation', { name: '主要入口' }).getByRole('link', { name: '城市' }))
    await click(page.getByRole('table').getByRole('link', { name: '德州市' }))
    const fields = rowsOf(page, '可补链的环节')
    await fields.first().waitFor()
    const elsewhere = fields.filter({ has: page.locator('[data-label="省内已有"] a') }).first()
    await click(elsewhere.getByRole('rowheader').getByRole('link'))
    await page.getByRole('region', { name: /^先看配套/u }).locator('tbody tr').first().waitFor()
    expect(count()).toBeLessThanOrEqual(3)
  })

  it('sees the sharpest gaps on the start page, as the API orders them', async () => {
    const page = await site.open('/')
    const lines = page.getByRole('region', { name: '最要紧的缺口' }).getByRole('listitem')
    await lines.first().waitFor()
    const { items } = await get<GapList>(page, '/api/gaps?limit=18')
    const subjects = [...new Map(items.map(({ segment, chain }) => [(segment ?? chain).id, segment?.name ?? `${chain.name}（全链）`])).values()]
    expect(await lines.locator('a').allTextContents()).toEqual(subjects.slice(0, 6))
  })
})

describe('the gap board', () => {
  it('narrows by filters that add up and stand in the address; Back takes the last away', async () => {
    const page = await site.open('/gaps')
    const count = page.locator('.summary')
    const total = async (query: string): Promise<string> => `${String((await get<GapList>(page, `/api/gaps?limit=1${query}`)).total)} 个`
    await count.waitFor()
    await page.getByRole('group', { name: '类型' }).getByRole('button', { name: /^缺失/u }).click()
    await expect.poll(() => count.textContent()).toContain(await total('&kind=missing'))
    await page.getByRole('combobox', { name: '阶段' }).selectOption('upstream')
    await expect.poll(() => count.textContent()).toContain(await total('&kind=missing&stage=upstream'))
    await page.getByText(/^文件：/u).click()
    await page.getByRole('checkbox', { name: /制造强省/u }).check()
    await expect.poll(() => page.url()).toMatch(/kind=missing.*stage=upstream.*document=/u)
    await page.goBack()
    await expect.poll(() => count.textContent()).toContain(await total('&kind=missing&stage=upstream'))
    await page.reload()
    await expect.poll(() => count.textContent()).toContain(await total('&kind=missing&stage=upstream'))
    expect(await page.getByRole('button', { name: /^缺失/u }).getAttribute('aria-pressed')).toBe('true')
    await page.getByRole('button', { name: '清空筛选' }).click()
    await expect.poll(() => count.textContent()).toContain(await total(''))
  })

  it('lists chains that were not read apart, and never among the gaps', async () => {
    const page = await site.open('/gaps?document=document:shandong-2018-technical-transformation')
    const said = page.getByText(/未读的产业链/u)
    await said.waitFor()
    const { unread } = await get<GapList>(page, '/api/gaps?limit=1&document=document:shandong-2018-technical-transformation')
    const { chains } = await get<GapChains>(page, '/api/gaps/chains?document=document:shandong-2018-technical-transformation')
    expect(unread.length).toBeGreaterThan(0)
    expect(chains.filter(({ isRead, total }) => !isRead && total > 0)).toEqual([])
    const listed = await said.getByRole('link').allTextContents()
    expect(listed).toEqual(unread.map(({ name }) => name))
  })

  it('sorts by every column, and a third click gives the default order back', async () => {
    const page = await site.open('/gaps')
    const first = rowsOf(page, '缺口清单').first().getByRole('rowheader')
    await first.waitFor()
    const rows = () => rowsOf(page, '缺口清单').getByRole('rowheader').allTextContents()
    const before = await rows()
    for (const head of await page.getByRole('columnheader').all()) {
      await head.getByRole('button').click()
      await expect.poll(() => head.getAttribute('aria-sort')).not.toBe('none')
      await first.waitFor()
      await head.getByRole('button').click()
      await head.getByRole('button').click()
      await expect.poll(() => head.getAttribute('aria-sort')).toBe('none')
    }
    await expect.poll(rows).toEqual(before)
    await page.getByRole('button', { name: /^承担的市/u }).click()
    await page.getByRole('button', { name: /^承担的市/u }).click()
    await expect.poll(() => page.url()).toContain('sort=-cities')
    const counts = async () => (await page.locator('[data-label="承担的市"] .figure').allTextContents()).map(Number)
    await expect.poll(async () => (await counts()).at(0)).toBeGreaterThan(1)
    expect(await counts()).toEqual((await counts()).toSorted((a, b) => b - a))
  })

  it('turns pages, and copies the rows of all of them for Excel', async () => {
    const page = await site.open('/gaps')
    await page.getByRole('navigation', { name: '分页' }).getByRole('link', { name: '第 2 页' }).click()
    await expect.poll(() => page.url()).toContain('page=2')
    await page.getByText(/^第 101—/u).waitFor()
    await page.getByRole('button', { name: '复制到 Excel' }).click()
    await page.getByText(/^已复制 \d+ 行/u).waitFor()
    const { total } = await get<GapList>(page, '/api/gaps?limit=1')
    const lines = (await page.evaluate<string>('navigator.clipboard.readText()')).split('\n')
    expect(lines.length).toBe(total + 1)
    expect(new Set(lines.map((line) => line.split('\t').length)).size).toBe(1)
  })

  it('looks from a city when the city is chosen', async () => {
    const page = await site.open('/gaps')
    await page.getByRole('navigation', { name: '各市契合的缺口数' }).getByRole('link', { name: /^德州市/u }).click()
    await page.getByRole('heading', { level: 1, name: '德州市的缺口' }).waitFor()
    expect(page.url()).toContain('city=')
  })
})

const number = (text: string | null): number => Number((text ?? '').trim())

/** Reads a gap's page and computes each of its figures anew from the rows that it shows. */
async function recompute(page: Page): Promise<void> {
  const why = page.getByRole('region', { name: '为什么是缺口' })
  await why.waitFor()
  for (const figure of await why.locator('tr[data-figure]').all()) {
    const name = await figure.getAttribute('data-figure')
    const rows = await figure.locator('[data-row]').count()
    const printed = await figure.locator('td.number').textContent()
    const expected = name === 'neighbours' ? `${String(await figure.locator('[data-carried="true"]').count())}/${String(rows)}` : String(rows)
    expect(`${String(name)} ${String(printed)}`).toBe(`${String(name)} ${expected}`)
  }
  const related = await page.getByRole('region', { name: '上下游由谁承担' }).locator('tbody tr').filter({ has: page.locator('th') }).all()
  const weightOf = new Map<string, number>()
  const all: { name: string; weight: number; cities: string[] }[] = []
  for (const row of related) {
    const [nearness, weight] = await row.locator('td').allTextContents()
    weightOf.set(nearness ?? '', number(weight ?? ''))
    const cities = await row.locator('td').last().locator('a').allTextContents()
    expect(number(await row.locator('td').nth(2).textContent())).toBe(cities.length)
    all.push({ name: (await row.locator('th a').textContent()) ?? '', weight: number(weight ?? ''), cities })
  }
  const sum = (rows: readonly { weight: number }[]): number => rows.reduce((total, { weight }) => total + weight, 0)
  const links = await page.locator('tr[data-link]').all()
  const phis: { phi: number; cities: string[] }[] = []
  for (const link of links) phis.push({ phi: number(await link.locator('td').nth(1).textContent()), cities: ((await link.getAttribute('data-cities')) ?? '').split(' ') })
  for (const row of await page.getByRole('region', { name: '各市契合' }).locator('tbody tr').all()) {
    const name = (await row.getByRole('rowheader').textContent()) ?? ''
    const fit = row.locator('[data-label="链条契合"]')
    if (all.length === 0) {
      expect((await fit.textContent())?.trim()).toBe('—')
    } else {
      const present = all.filter(({ cities }) => cities.includes(name))
      expect(await row.locator('[data-nearness]').count()).toBe(present.length)
      expect(await fit.locator('.ratio').textContent()).toBe(`${String(present.length)}/${String(all.length)}`)
      expect(number(await fit.locator('.value').textContent())).toBeCloseTo(sum(present) / sum(all), 2)
    }
    const coPlan = (await row.locator('[data-label="同布局契合"]').textContent())?.trim()
    const cityId = (await row.getAttribute('data-city')) ?? ''
    const total = phis.reduce((before, { phi }) => before + phi, 0)
    if (phis.length === 0) expect(coPlan).toBe('—')
    else expect(Number(coPlan)).toBeCloseTo(phis.filter(({ cities }) => cities.includes(cityId)).reduce((before, { phi }) => before + phi, 0) / total, 2)
  }
}

describe('a gap', () => {
  it('shows figures that recompute from the rows on the page: a gap of every kind, and of a city', async () => {
    const page = await site.open('/gaps')
    const { counts } = await get<GapList>(page, '/api/gaps?limit=1')
    const ids: string[] = []
    for (const { name } of counts) ids.push(...(await get<GapList>(page, `/api/gaps?limit=1&kind=${name}`)).items.map(({ id }) => id))
    ids.push(...(await get<GapList>(page, '/api/gaps?limit=1&city=德州')).items.map(({ id }) => id))
    for (const id of ids) {
      await page.goto(gapPath(id))
      await recompute(page)
    }
    expect(ids.length).toBe(counts.length + 1)
  })

  it('with co-plan links recomputes those too', async () => {
    const page = await site.open('/gaps')
    const { items } = await get<GapList>(page, '/api/gaps?kind=single-point&limit=500')
    const more = await get<GapList>(page, '/api/gaps?kind=unextended&limit=500')
    for (const { id } of [...more.items, ...items]) {
      if ((await get<GapDetail>(page, `/api/gaps/${encodeURIComponent(id)}`)).links.length === 0) continue
      await page.goto(gapPath(id))
      await recompute(page)
      return
    }
  })

  it('has its definitions and its formula one click away', async () => {
    const page = await site.open('/gaps?kind=single-point')
    await rowsOf(page, '缺口清单').first().getByRole('rowheader').getByRole('link').click()
    await page.getByRole('region', { name: '各市契合' }).waitFor()
    const kind = page.getByRole('button', { name: '单点' })
    await kind.hover()
    await page.getByRole('tooltip').filter({ hasText: '没有备份' }).waitFor()
    await page.getByText('契合怎么算的').click()
    await page.getByText(/Σ（本市已有的相关环节 × 折算）/u).waitFor()
  })

  it('ranks cities by weights only when the reader sets them, and keeps them in the address', async () => {
    const page = await site.open('/gaps?kind=missing')
    await rowsOf(page, '缺口清单').first().getByRole('rowheader').getByRole('link').click()
    const cities = page.getByRole('region', { name: '各市契合' })
    await cities.waitFor()
    expect(await cities.getByRole('columnheader', { name: /^加权/u }).count()).toBe(0)
    await page.getByRole('spinbutton', { name: '链条契合' }).fill('2')
    await page.keyboard.press('Tab')
    await cities.getByRole('columnheader', { name: /^加权/u }).waitFor()
    expect(decodeURIComponent(page.url())).toContain('w=chainFit:2')
    const values = (await cities.locator('[data-label^="加权"]').allTextContents()).map(Number)
    expect(values).toEqual(values.toSorted((a, b) => b - a))
    await page.reload()
    await cities.getByRole('columnheader', { name: /^加权/u }).waitFor()
    await page.getByRole('button', { name: '取消权重' }).click()
    await cities.getByRole('columnheader', { name: /^加权/u }).waitFor({ state: 'detached' })
  })

  it('with a ban against its chain says so with the sentence', async () => {
    const page = await site.open('/gaps')
    const [first] = (await get<GapList>(page, '/api/gaps?sort=-bans&limit=1')).items
    expect(first?.rank.bans).toBeGreaterThan(0)
    await page.goto(gapPath(first?.id ?? ''))
    await page.getByText('招引前先看').waitFor()
    expect(await page.locator('#against tr[data-rule="ban-new"]').count()).toBe(first?.rank.bans)
    await page.locator('#against tr[data-rule="ban-new"] a').first().click()
    await panelOf(page).getByRole('heading', { name: '这一句读出了什么' }).waitFor()
  })

  it('is looked at in the documents and at the date of the board', async () => {
    const page = await site.open('/gaps?asOf=2021-12-31&kind=missing')
    await rowsOf(page, '缺口清单').first().getByRole('rowheader').getByRole('link').click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(page.url()).toContain('asOf=2021-12-31')
    await page.getByText(/^所用文件/u).waitFor()
    expect(await page.getByText(/^所用文件/u).textContent()).not.toContain('2024')
  })
})

describe('the quadrant of a city', () => {
  it('counts every segment that was read once, and shows the field that is asked for', async () => {
    const page = await site.open('/cities/city:371400')
    const { segments } = await get<CityFitList>(page, '/api/cities/city:371400/fit')
    const fields = page.getByRole('group', { name: '布局象限' }).getByRole('button')
    await fields.first().waitFor()
    const counts = (await fields.locator('.figure').allTextContents()).map(Number)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(segments.length)
    for (const { quadrant, planned, chainFit } of segments) {
      expect(quadrant).toBe(planned ? (chainFit.present.length > 0 ? 'linked' : 'isolated') : chainFit.present.length > 0 ? 'reachable' : 'distant')
    }
    await page.getByRole('button', { name: /孤立布局/u }).first().click()
    await page.getByRole('region', { name: '孤立布局的环节' }).waitFor()
    expect(page.url()).toContain('field=isolated')
  })
})

describe('链长办', () => {
  it('sees the gaps of every chain by kind, and opens those of one beside its map', async () => {
    const page = await site.open('/chains')
    const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: '集成电路', exact: true }) })
    const { chains } = await get<GapChains>(page, '/api/gaps/chains')
    const own = chains.find(({ name }) => name === '集成电路')
    await row.getByRole('link', { name: String(own?.total), exact: true }).first().click()
    await page.getByRole('region', { name: '集成电路的缺口' }).locator('tbody tr').first().waitFor()
    expect(await rowsOf(page, '集成电路的缺口').count()).toBe(own?.total)
    await page.getByRole('button', { name: '图谱', exact: true }).click()
    await page.getByRole('application').waitFor()
  })

  it('sees who leads a chain, who answers for it and what is promised', async () => {
    const page = await site.open(`${chainPath('化工')}?view=promises`)
    await page.getByRole('region', { name: '链主、集群等名单' }).getByRole('rowheader', { name: '集群' }).waitFor()
    await page.getByRole('region', { name: '责任单位' }).getByRole('link', { name: /专班/u }).first().waitFor()
    await page.getByRole('region', { name: '目标' }).waitFor()
  })
})

describe.each([
  ['at a desk', desk],
  ['on a phone', phone],
])('%s', (_name, viewport) => {
  it.each([
    ['the board', '/gaps?chain=集成电路', '缺口清单'],
    ['a gap', gapPath('gap:missing:segment:集成电路:半导体设备'), '各市契合'],
    ['a city', '/cities/city:371400', '可补链的环节'],
    ['the gaps of a chain', `${chainPath('集成电路')}?view=gaps`, '集成电路的缺口'],
    ['the promises of a chain', `${chainPath('化工')}?view=promises`, '目标'],
  ])('%s: axe finds nothing', async (_view, path, region) => {
    const page = await site.open(path, viewport)
    await page.getByRole('region', { name: region }).waitFor()
    expect(await violations(page)).toEqual([])
  })
})
