import { describe, expect, it } from 'vitest'
import { chainPath, phone, siteForTests } from './site.ts'

const site = siteForTests()

describe('search', () => {
  it('finds 集成电路 by jcdl, by keyboard alone, and says why', async () => {
    const page = await site.open('/')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('jcdl')
    const option = page.getByRole('option', { name: /集成电路/u }).filter({ hasText: '产业链' }).first()
    await option.getByText('拼音首字母').waitFor()
    const box = page.getByRole('combobox')
    for (let step = 0; step < 10 && (await option.getAttribute('aria-selected')) !== 'true'; step += 1) await page.keyboard.press('ArrowDown')
    expect(await box.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: '集成电路' }).waitFor()
    expect(decodeURIComponent(page.url())).toContain('/chains/chain:集成电路')
  })

  it('opens by Ctrl K, says that nothing was found, and closes by Escape', async () => {
    const page = await site.open('/cities')
    await page.keyboard.press('Control+k')
    const search = page.getByRole('combobox', { name: /^搜索/u })
    await search.fill('没有这样的东西')
    await page.getByText('没有找到“没有这样的东西”').waitFor()
    await page.keyboard.press('Escape')
    await search.waitFor({ state: 'hidden' })
  })
})

describe('a city', () => {
  it('shows what the plans give it, by heading, each with its sentence and its place in the document', async () => {
    const page = await site.open('/cities')
    await page.getByRole('table').getByRole('link', { name: '德州市' }).click()
    await page.getByRole('heading', { level: 1, name: '德州市' }).waitFor()
    const heading = page.getByRole('heading', { level: 2, name: /集成电路/u })
    await heading.waitFor()
    await page.getByText('德州市重点发展集成电路用硅片生产').first().waitFor()
    const section = page.locator('section').filter({ has: heading })
    await section.getByRole('link', { name: '在原文中查看' }).first().click()
    await page.getByRole('article', { name: '原文' }).waitFor()
    const current = page.locator('[aria-current="true"]').filter({ hasText: '德州市重点发展集成电路用硅片' }).first()
    await current.waitFor()
    await expect.poll(() => page.evaluate('scrollY')).toBeGreaterThan(500)
  })

  it('opens the surroundings of a sentence where it stands', async () => {
    const page = await site.open('/cities/city:371400')
    const block = page.locator('figure').filter({ hasText: '集成电路用硅片' }).first()
    await block.getByRole('button', { name: '看上下文' }).click()
    await block.getByText('济宁市重点发展半导体分立器件').waitFor()
  })
})

describe('a document', () => {
  it('lists what was read and what was not, and leads from a sentence to its facts', async () => {
    const page = await site.open('/documents')
    await page.getByRole('link', { name: /制造强省建设规划/u }).first().click()
    await page.getByRole('button', { name: /^已读出/u }).click()
    const list = page.getByRole('navigation', { name: '目录与读出情况' })
    await list.getByRole('searchbox').fill('德州市 · 发展 · 集成电路用硅片')
    await list.getByRole('link', { name: /集成电路用硅片/u }).first().click()
    const panel = page.getByRole('complementary', { name: '依据' })
    await panel.getByRole('heading', { name: '这一句读出了什么' }).waitFor()
    await panel.getByRole('cell', { name: '德州市' }).first().waitFor()
    await page.getByRole('button', { name: /^未读懂/u }).click()
    await page.getByRole('navigation', { name: '目录与读出情况' }).getByRole('listitem').first().waitFor()
  })

  it('is read on a phone', async () => {
    const page = await site.open('/documents/document:shandong-2021-manufacturing-plan', phone)
    await page.getByRole('article', { name: '原文' }).waitFor()
  })
})

describe('a failure', () => {
  it('says what happened and what to do while the server is away, and recovers on the same view', async () => {
    const page = await site.open('/')
    await page.getByRole('link', { name: '集成电路', exact: true }).waitFor()
    site.expectFailedRequests()
    await page.goto(chainPath('集成电路'))
    await page.getByRole('application').waitFor()
    await site.stopServer()
    await page.getByRole('button', { name: /^德州市/u }).click()
    const alert = page.getByRole('alert')
    await alert.getByRole('heading', { name: '连不上链图服务' }).waitFor()
    await alert.getByText('数据没有改动').waitFor()
    await site.startServer()
    await alert.getByRole('button', { name: '重试' }).click()
    await page.getByRole('complementary', { name: '依据' }).getByRole('heading', { name: '德州市 · 集成电路' }).waitFor()
  })

  it('says that an id is unknown without asking to retry', async () => {
    site.expectFailedRequests()
    const page = await site.open('/cities/city:379999')
    await page.getByRole('alert').getByRole('link', { name: '回到首页' }).waitFor()
    expect(await page.getByRole('button', { name: '重试' }).count()).toBe(0)
  })

  it('says so where an address names no view', async () => {
    const page = await site.open('/nowhere')
    await page.getByRole('heading', { name: '没有这个页面' }).waitFor()
  })
})

describe('newer data', () => {
  it('is announced, and taking it keeps the view', async () => {
    const page = await site.open(`${chainPath('集成电路')}?view=list&select=city:371400`)
    const panel = page.getByRole('complementary', { name: '依据' })
    await panel.getByRole('heading', { name: '德州市 · 集成电路' }).waitFor()
    await page.route('**/api/**', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, headers: { ...response.headers(), 'x-liantu-revision': '1000000' } })
    })
    await page.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`)
    await page.getByText('数据已更新').waitFor()
    await page.getByRole('button', { name: '载入新数据' }).click()
    await page.getByText('数据已更新').waitFor({ state: 'detached' })
    await panel.getByRole('heading', { name: '德州市 · 集成电路' }).waitFor()
    await page.unrouteAll({ behavior: 'wait' })
  })
})
