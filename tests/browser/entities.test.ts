import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { violations } from './reader.ts'
import { desk, phone, siteForTests } from './site.ts'

const site = siteForTests()
const path = (folder: string, kind: string, name: string): string => `/${folder}/${kind}:${encodeURIComponent(name)}`
const industry = (name: string): string => path('industries', 'industry', name)
const row = (page: Page, label: string) => page.locator('dl > div').filter({ has: page.locator('dt', { hasText: label }) })

describe('an asset', () => {
  it('says where it is, under which industry, in which list, who answers for it, and quotes its sentence', async () => {
    const page = await site.open(path('clusters', 'cluster', '淄博高端精细化工'))
    await page.getByRole('heading', { level: 1, name: '淄博高端精细化工' }).waitFor()
    await page.getByText('又作：淄博市高端精细化工').waitFor()
    await row(page, '所在地').getByRole('link', { name: '淄博市' }).waitFor()
    await row(page, '见于产业').getByRole('link', { name: '化工', exact: true }).waitFor()
    await row(page, '责任单位').getByRole('link', { name: '高端化工产业专班' }).waitFor()
    const list = row(page, '点名清单')
    expect(await list.textContent()).toMatch(/文中称共 8\s个集群，点名 2\s个/u)
    expect(await page.locator('figure mark').allTextContents()).toContain('淄博市高端精细化工')
    await list.getByRole('link', { name: '枣庄高端化工' }).click()
    await page.getByRole('heading', { level: 1, name: '枣庄高端化工' }).waitFor()
  })

  it('shows an enterprise with what bears its name, and the way back', async () => {
    const page = await site.open(path('enterprises', 'enterprise', '东岳'))
    await row(page, '同名园区').getByRole('link', { name: '东岳氟硅材料产业园' }).click()
    await page.getByRole('heading', { level: 1, name: '东岳氟硅材料产业园' }).waitFor()
    await row(page, '同名企业').getByRole('link', { name: '东岳' }).waitFor()
  })

  it('shows the figures that are set for it', async () => {
    const page = await site.open(path('parks', 'park', '山东工业云平台'))
    await page.getByRole('region', { name: '目标' }).getByRole('cell', { name: /1\.6万家/u }).waitFor()
  })
})

describe('an industry', () => {
  it('is outlined, gives what is claimed beside what is named, and opens the sentence in the panel', async () => {
    const page = await site.open(industry('高端化工'))
    await page.getByRole('navigation', { name: '本页内容' }).getByRole('link', { name: /^目标/u }).click()
    await expect.poll(() => page.evaluate('location.hash')).toBe('#targets')
    const clusters = page.getByRole('region', { name: '集群、企业、园区等名单' }).getByRole('row').filter({ has: page.getByRole('rowheader', { name: '集群' }) })
    await clusters.getByRole('link', { name: '8 个' }).click()
    await page.getByRole('complementary', { name: '依据' }).getByRole('heading', { name: '集群' }).waitFor()
    expect(decodeURIComponent(page.url())).toContain('select=passage:')
  })

  it('sets apart what is still to be broken through, and draws an ordered structure as links', async () => {
    const page = await site.open(industry('集成电路'))
    await page.getByText('又作标题：集成电路产业').waitFor()
    await page.getByRole('region', { name: '发展重点' }).getByRole('rowheader', { name: /待突破/u }).waitFor()
    const structures = page.locator('#structures')
    expect((await structures.getByRole('listitem').first().innerText()).replace(/\s/gu, '')).toContain('材料→设计→制造→封测')
  })

  it('without a layout says so plainly and shows what there is', async () => {
    const page = await site.open(industry('信息通信设备'))
    await page.getByText(/没有给任何市布局产品/u).waitFor()
    await page.getByRole('region', { name: '目标' }).waitFor()
    expect(await page.getByRole('region', { name: '分市布局' }).count()).toBe(0)
  })

  it('marks a rule past its date', async () => {
    const page = await site.open(industry('水泥'))
    await page.getByRole('region', { name: '产能限制' }).getByText('已过期').first().waitFor()
  })
})

describe('a city', () => {
  it('shows what the plans name there beside its layouts, without saying the city again', async () => {
    const page = await site.open('/cities/city:370500')
    const list = page.getByRole('region', { name: '集群、企业、园区等名单' })
    await list.getByRole('link', { name: '利华益' }).waitFor()
    expect(await list.textContent()).not.toContain('（东营市）')
    await list.getByRole('link', { name: '东营港化工产业园' }).click()
    await page.getByRole('heading', { level: 1, name: '东营港化工产业园' }).waitFor()
  })
})

describe('search', () => {
  it('finds a park by its initials, names its kind and opens it, by keyboard alone', async () => {
    const page = await site.open('/cities')
    await page.getByRole('table').waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('dyghgcyy')
    const option = page.getByRole('option', { name: /东营港化工产业园/u })
    await option.filter({ hasText: '园区' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: '东营港化工产业园' }).waitFor()
  })

  it('leads from a county to its city', async () => {
    const page = await site.open('/chains')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill('寿光')
    await page.getByRole('option').filter({ hasText: '县（市、区）' }).first().click()
    await page.getByRole('heading', { level: 1, name: '潍坊市' }).waitFor()
  })
})

describe('the review of names', () => {
  it('gives the line that makes two names one, ready to be copied, by keyboard alone', async () => {
    const page = await site.open('/names')
    const pair = page.getByRole('button', { name: /是一回事$/u }).first()
    await pair.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('radio').first().waitFor()
    const line = JSON.parse((await page.locator('td code').textContent()) ?? '') as { name: string; aliases: string[] }
    await page.getByRole('radio').first().focus()
    await page.keyboard.press('ArrowDown')
    const swapped = JSON.parse((await page.locator('td code').textContent()) ?? '') as { name: string; aliases: string[] }
    expect([swapped.name, swapped.aliases]).toEqual([line.aliases[0], [line.name]])
    await page.getByRole('button', { name: '复制这一行' }).press('Enter')
    await page.getByText('已复制').waitFor()
    expect(JSON.parse(await page.evaluate<string>('navigator.clipboard.readText()'))).toEqual(swapped)
  })

  it('keeps kind and text in the address, and links each name to its page', async () => {
    const page = await site.open('/names?list=merged')
    await page.getByRole('combobox', { name: '类别' }).selectOption({ label: '集群' })
    await page.getByRole('searchbox', { name: '名称' }).fill('精细')
    await expect.poll(() => decodeURIComponent(page.url())).toContain('filter=精细')
    const table = page.getByRole('region', { name: '已合并的写法' })
    await table.getByText('淄博市高端精细化工').waitFor()
    await page.reload()
    await table.getByRole('link', { name: '淄博高端精细化工' }).click()
    await page.getByRole('heading', { level: 1, name: '淄博高端精细化工' }).waitFor()
  })

  it('says so when nothing fits', async () => {
    const page = await site.open('/names?filter=%E6%B2%A1%E6%9C%89%E8%BF%99%E4%B8%AA')
    await page.getByText('没有符合条件的名称').waitFor()
  })
})

const views = {
  'a cluster': path('clusters', 'cluster', '淄博高端精细化工'),
  'an enterprise': path('enterprises', 'enterprise', '东岳'),
  'an industry': industry('建材'),
  'an industry with damage and structures': industry('集成电路'),
  'names': '/names',
  'names that were joined': '/names?list=merged',
}
describe.each([
  ['at a desk', desk],
  ['on a phone', phone],
])('%s', (_, viewport) => {
  it.each(Object.entries(views))('%s: axe finds nothing and nothing scrolls sideways', async (_name, address) => {
    const page = await site.open(address, viewport)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.locator('table, figure').first().waitFor()
    expect(await violations(page)).toEqual([])
  })
})
