import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { violations } from './reader.ts'
import { chainPath, phone, siteForTests } from './site.ts'

const site = siteForTests()

const newest = '2024〕155号'
const plan = '关于推动传统产业优化升级培育发展新质生产力的实施方案'
/** The steel chain with the product that the plan of December 2024 gives to two cities. */
const steel = `${chainPath('钢铁')}?view=table&select=${encodeURIComponent('product:钢铁')}`

const opener = (page: Page) => page.getByRole('banner').getByRole('button', { name: /截至|不按日期/u })
const choice = (page: Page) => page.getByRole('group', { name: '文件和截至日期' })
const evidence = (page: Page) => page.getByRole('complementary', { name: '依据' })
/** The box of the day; what its parts are called depends on the browser. */
const dayBox = (page: Page) => choice(page).getByLabel('截至')
const asOf = (page: Page) => new URL(page.url()).searchParams.get('asOf')

async function setDay(page: Page, day: string): Promise<void> {
  await opener(page).click()
  await dayBox(page).fill(day)
  await expect.poll(() => asOf(page)).toBe(day)
}

describe('the day and the documents', () => {
  it('leave out what a plan says before it was issued, on the chain and in the evidence, and the address reopens the same', async () => {
    const page = await site.open(steel)
    await evidence(page).getByText(`《${plan}》`).first().waitFor()
    await setDay(page, '2024-12-03')
    await choice(page).getByText('未发布').first().waitFor()
    await evidence(page).getByText('山东省“十四五”制造强省建设规划').first().waitFor()
    await expect.poll(() => evidence(page).getByText(`《${plan}》`).count()).toBe(0)
    const seen = await evidence(page).textContent()
    const again = await site.open(page.url().slice(site.url().length))
    await evidence(again).getByText('制造强省建设规划').first().waitFor()
    await expect.poll(() => evidence(again).textContent()).toBe(seen)
    expect(await opener(again).textContent()).toContain('2024-12-03')
  })

  it('go along to every page, by links, by the top bar and by the search, and back again', async () => {
    const page = await site.open(`${chainPath('钢铁')}?view=table&asOf=2024-12-03`)
    await page.getByRole('heading', { level: 1, name: '钢铁' }).waitFor()
    await page.getByRole('link', { name: '城市', exact: true }).click()
    await page.getByRole('table').getByRole('link', { name: '青岛市' }).click()
    await page.getByRole('heading', { level: 1, name: '青岛市' }).waitFor()
    expect(asOf(page)).toBe('2024-12-03')
    await page.keyboard.press('/')
    await page.keyboard.type('jcdl')
    await page.getByRole('option', { name: /集成电路/u }).filter({ hasText: '产业链' }).first().click()
    await page.getByRole('heading', { level: 1, name: '集成电路' }).waitFor()
    expect(asOf(page)).toBe('2024-12-03')
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: '青岛市' }).waitFor()
    expect(asOf(page)).toBe('2024-12-03')
  })

  it('are in the address of a link that is opened in a new tab', async () => {
    const page = await site.open('/chains?asOf=2024-12-03')
    const link = page.getByRole('main').getByRole('link', { name: '钢铁', exact: true })
    const [tab] = await Promise.all([page.context().waitForEvent('page'), link.click({ modifiers: ['ControlOrMeta'] })])
    await tab.getByRole('heading', { level: 1, name: '钢铁' }).waitFor()
    expect(asOf(tab)).toBe('2024-12-03')
    expect(await link.getAttribute('href')).not.toContain('asOf')
  })

  it('are chosen by keyboard alone, agree with the filters of a page, and go back to today', async () => {
    const page = await site.open('/gaps')
    await page.getByRole('table').waitFor()
    await opener(page).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate<string>('document.activeElement.type')).toBe('date')
    await dayBox(page).fill('2022-06-01')
    await expect.poll(() => asOf(page)).toBe('2022-06-01')
    const filter = page.getByRole('group', { name: '筛选缺口' })
    await expect.poll(() => filter.getByLabel('截至').inputValue()).toBe('2022-06-01')
    const box = choice(page).getByRole('checkbox', { name: /“三个坚决”行动方案/u })
    await box.focus()
    await page.keyboard.press('Space')
    await expect.poll(() => new URL(page.url()).searchParams.getAll('document').length).toBeGreaterThan(0)
    expect(new URL(page.url()).searchParams.getAll('document')).not.toContain('document:shandong-2021-three-resolutes')
    await choice(page).getByRole('button', { name: '今天，全部文件' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => new URL(page.url()).search).toBe('')
    await page.keyboard.press('Escape')
    await choice(page).waitFor({ state: 'hidden' })
    expect(await page.evaluate<string>('document.activeElement.title')).toBe('选择文件和截至日期')
  })

  it('leave one document in, and never count one that was not yet issued', async () => {
    const page = await site.open('/chains?asOf=2020-06-01')
    await page.getByRole('table').waitFor()
    await opener(page).click()
    const boxes = choice(page).getByRole('checkbox')
    expect(await boxes.count()).toBeGreaterThan(1)
    expect(await choice(page).getByRole('checkbox', { checked: true }).count()).toBe(1)
    for (const box of await boxes.all()) expect(await box.isDisabled()).toBe(true)
    await page.getByRole('row').getByText('未读', { exact: true }).first().waitFor()
  })

  it('are said not to hold where a page does not go by them', async () => {
    const page = await site.open('/names?asOf=2022-06-01')
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await opener(page).textContent()).toContain('本页不按日期')
    await opener(page).click()
    await choice(page).getByText('本页内容不随日期和文件变化').waitFor()
  })
})

describe('a plan past its years', () => {
  it('is marked beside its title where it is a source, and by the day that is chosen', async () => {
    const page = await site.open(`${chainPath('集成电路')}?view=table&select=${encodeURIComponent('product:集成电路用硅片')}`)
    const source = evidence(page).locator('figcaption').filter({ hasText: '制造强省建设规划' }).first()
    await source.getByText('规划期已过').waitFor()
    await page.getByRole('main').getByText('规划期已过').first().waitFor()
    await setDay(page, '2025-12-31')
    await expect.poll(() => evidence(page).getByText('规划期已过').count()).toBe(0)
  })

  it('is marked in the list of documents, and one that is not yet issued as well', async () => {
    const page = await site.open('/documents?asOf=2023-06-01')
    const row = (text: string) => page.getByRole('row').filter({ hasText: text })
    await row('三年行动计划').getByText('规划期已过').waitFor()
    await row(newest).getByText('未发布').waitFor()
    expect(await row('制造强省建设规划').getByText(/规划期已过|未发布/u).count()).toBe(0)
  })
})

describe('the choice of day and documents', () => {
  it('is open to axe on a desk and on a phone', async () => {
    for (const viewport of [undefined, phone]) {
      const page = await site.open(`${chainPath('集成电路')}?asOf=2024-01-01`, viewport)
      await page.getByRole('heading', { level: 1, name: '集成电路' }).waitFor()
      await opener(page).click()
      await choice(page).getByRole('checkbox', { name: /规划期已过/u }).first().waitFor()
      expect(await violations(page)).toEqual([])
    }
  })

  it('is used on a phone', async () => {
    const page = await site.open(chainPath('钢铁'), phone)
    await page.getByRole('heading', { level: 1, name: '钢铁' }).waitFor()
    await setDay(page, '2020-06-01')
    await page.keyboard.press('Escape')
    await page.getByText('未读').first().waitFor()
    expect(await opener(page).textContent()).toContain('2020-06-01')
  })

  it('says the chosen day in Chinese, whatever the language of the browser', async () => {
    const page = await site.open(chainPath('钢铁'))
    await setDay(page, '2020-06-01')
    await choice(page).getByText('2020年6月1日').waitFor()
  })
})
