import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { violations } from './reader.ts'
import { chainPath, desk, phone, siteForTests } from './site.ts'

const site = siteForTests()

const chain = chainPath('集成电路')
const views: Record<string, { path: string; ready: (page: Page) => Promise<void> }> = {
  'the start page': { path: '/', ready: (page) => page.getByRole('table').first().waitFor() },
  'the chain board': { path: '/chains', ready: (page) => page.getByRole('table').waitFor() },
  'the chain map': { path: `${chain}?view=map`, ready: (page) => page.getByRole('application').waitFor() },
  'the chain by stages': { path: `${chain}?view=list`, ready: (page) => page.getByRole('heading', { level: 3 }).first().waitFor() },
  'the chain as a table': { path: `${chain}?view=table`, ready: (page) => page.getByRole('table').waitFor() },
  'the chain by concentration': { path: `${chain}?view=map&colour=concentration`, ready: (page) => page.getByRole('application').waitFor() },
  'the stages by leaders': { path: `${chain}?view=list&colour=leaders`, ready: (page) => page.getByRole('heading', { level: 3 }).first().waitFor() },
  'one chain in two cities': { path: `/side-by-side?left=city:370100&right=city:370200&chain=chain:${encodeURIComponent('集成电路')}`, ready: (page) => page.getByRole('table').nth(1).waitFor() },
  'two chains': { path: `/side-by-side?left=chain:${encodeURIComponent('集成电路')}&right=chain:${encodeURIComponent('智能传感器')}`, ready: (page) => page.getByRole('table').nth(1).waitFor() },
  'a city in the panel': { path: `${chain}?view=list&select=city:371400`, ready: (page) => page.getByRole('complementary', { name: '依据' }).locator('figure').first().waitFor() },
  'the cities': { path: '/cities', ready: (page) => page.getByRole('table').waitFor() },
  'a city': { path: '/cities/city:371400', ready: (page) => page.getByRole('heading', { level: 2 }).first().waitFor() },
  'an industry': { path: `/industries/industry:${encodeURIComponent('集成电路')}`, ready: (page) => page.getByRole('heading', { level: 2 }).first().waitFor() },
  'an industry with targets and restrictions': { path: `/industries/industry:${encodeURIComponent('水泥')}`, ready: (page) => page.getByRole('region', { name: '产能限制' }).waitFor() },
  'an agency': { path: `/agencies/agency:${encodeURIComponent('省财政厅')}`, ready: (page) => page.locator('figure').first().waitFor() },
  'a product': { path: `/products/product:${encodeURIComponent('功率器件')}`, ready: (page) => page.locator('figure').first().waitFor() },
  'the documents': { path: '/documents', ready: (page) => page.getByRole('table').waitFor() },
  'a document': { path: '/documents/document:shandong-2024-traditional-industries', ready: (page) => page.getByRole('article').waitFor() },
}

describe.each([
  ['at a desk', desk],
  ['on a phone', phone],
])('%s', (_, viewport) => {
  it.each(Object.entries(views))('%s: axe finds nothing', async (_name, { path, ready }) => {
    const page = await site.open(path, viewport)
    await ready(page)
    expect(await violations(page)).toEqual([])
  })

  it('shows all entrances at once', async () => {
    const page = await site.open('/', viewport)
    const links = page.getByRole('navigation', { name: '主要入口' }).getByRole('link')
    await links.first().waitFor()
    for (const link of await links.all()) {
      const box = await link.boundingBox()
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width)
    }
    expect(await links.count()).toBe(7)
  })

  it('the search: axe finds nothing', async () => {
    const page = await site.open('/', viewport)
    await page.getByRole('button', { name: /搜索/u }).click()
    await page.getByRole('combobox').fill('半导体')
    await page.getByRole('option').first().waitFor()
    expect(await violations(page)).toEqual([])
  })
})
