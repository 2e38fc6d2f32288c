import type { Locator, Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import type { GapList } from '#api/contract/gaps.ts'
import type { MarkItem } from '#api/contract/marks.ts'
import { get, tabTo, violations } from './reader.ts'
import { desk, phone, siteForTests } from './site.ts'

const chain = 'chain:集成电路'
const gapsOf = async (page: Page) => (await get<GapList>(page, `/api/gaps?chain=${encodeURIComponent(chain)}&limit=10`)).items
const marksOf = async (page: Page) => (await get<{ items: MarkItem[] }>(page, '/api/marks')).items
const control = (page: Page) => page.getByRole('region', { name: '招商对象' })
const rowsOf = (page: Page) => page.getByRole('region', { name: '招商对象' }).locator('tbody tr')
/** Words of the mark as it is now; the history, closed, may hold the same. */
const shown = (page: Page, text: string) => control(page).getByText(text).filter({ visible: true }).first()
const stale = (page: Page) => page.getByText('数据已更新')

async function openGap(page: Page, index = 0): Promise<string> {
  const id = (await gapsOf(page))[index]?.id ?? ''
  await page.goto(`/gaps/${encodeURIComponent(id)}`)
  await control(page).getByText(/尚未标记|待联系|已联系|不再跟进/u).first().waitFor()
  return id
}

/** Writes past the page, as a colleague would. */
async function put(page: Page, subjectId: string, more: Partial<MarkItem> = {}): Promise<void> {
  const data = { subjectName: '集成电路 · 某环节 · 缺失', status: 'todo', ...more }
  const answer = await page.request.put(`/api/marks/${encodeURIComponent(subjectId)}`, { data })
  expect(answer.status()).toBe(200)
}

async function fill(form: Locator, texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(texts)) await form.getByRole('textbox', { name: label }).fill(text)
}

describe('on the own machine', () => {
  const site = siteForTests()
  let last: Page | undefined
  const open = async (path: string, viewport?: typeof desk): Promise<Page> => (last = await site.open(path, viewport))
  afterEach(async () => {
    // Each test begins without marks.
    if (last !== undefined && !last.isClosed()) for (const { subjectId } of await marksOf(last)) await put(last, subjectId, { status: 'removed' })
  })

  it('marks a target: from a gap to the list, and into Excel', async () => {
    const page = await open('/targets')
    await page.getByRole('heading', { name: '还没有招商对象' }).waitFor()
    await page.goto(`/gaps?chain=${encodeURIComponent(chain)}`)
    const first = page.getByRole('region', { name: '缺口清单' }).locator('tbody tr').first()
    await first.getByRole('rowheader').getByRole('link').click()
    await control(page).getByRole('button', { name: '标为招商对象' }).click()
    await fill(control(page), { 对象: '某靶材公司', 备注: '先访两家', 经手人: '王处' })
    await control(page).getByRole('button', { name: '保存' }).click()
    await control(page).getByText(/王处 \d{4}-\d{2}-\d{2} \d{2}:\d{2}/u).waitFor()
    await control(page).getByText('待联系', { exact: true }).waitFor()
    await page.goBack()
    await first.getByText('待联系').waitFor()
    await page.getByRole('navigation', { name: '主要入口' }).getByRole('link', { name: '招商对象' }).click()
    await rowsOf(page).filter({ hasText: '某靶材公司' }).filter({ hasText: '先访两家' }).filter({ hasText: '王处' }).waitFor()
    await page.getByRole('button', { name: '复制到 Excel' }).click()
    await page.getByText('已复制 1 行').waitFor()
    const copied = (await page.evaluate<string>('navigator.clipboard.readText()')).split('\n').map((line) => line.split('\t'))
    expect(copied[1]).toEqual(expect.arrayContaining(['集成电路', '待联系', '某靶材公司', '先访两家', '王处']))
  })

  it('does the same by keyboard, takes the mark back after asking once, and undoes it', async () => {
    const page = await open('/')
    await openGap(page)
    const focused = () => page.evaluate<string>(`document.activeElement?.textContent?.trim() ?? ''`)
    await tabTo(page, /^标为招商对象$/u)
    await page.keyboard.press('Enter')
    await page.keyboard.type('乙公司')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Shift+Tab')
    expect(await focused()).toBe('已联系')
    await page.keyboard.press('Space')
    await tabTo(page, /^保存$/u)
    await page.keyboard.press('Enter')
    await shown(page, '对象：乙公司').waitFor()
    await control(page).getByText('已联系', { exact: true }).waitFor()
    await expect.poll(focused).toBe('修改')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await control(page).getByText('取消这个标记？').waitFor()
    await page.keyboard.press('Enter')
    await control(page).getByText('已取消标记').waitFor()
    expect(await marksOf(page)).toEqual([])
    await expect.poll(focused).toBe('撤销')
    await page.keyboard.press('Enter')
    await shown(page, '对象：乙公司').waitFor()
    expect((await marksOf(page)).map(({ status, partner }) => [status, partner])).toEqual([['contacted', '乙公司']])
    await control(page).getByText(/^历史 \d+ 条$/u).click()
    await control(page).getByRole('listitem').filter({ hasText: '取消标记' }).first().waitFor()
  })

  it('does not announce the own write as news, and does announce a colleague\'s', async () => {
    const page = await open('/')
    await openGap(page)
    await control(page).getByRole('button', { name: '标为招商对象' }).click()
    await control(page).getByRole('button', { name: '保存' }).click()
    await control(page).getByRole('button', { name: '修改' }).waitFor()
    const news = async (): Promise<void> => {
      const answered = page.waitForResponse((response) => response.url().endsWith('/api/corpus'))
      await page.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`)
      await answered
    }
    await news()
    await page.getByRole('link', { name: '资料', exact: true }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await stale(page).count()).toBe(0)
    await put(page, 'gap:missing:segment:集成电路:靶材', { by: '同事' })
    await news()
    await stale(page).waitFor()
  })

  it('keeps what was typed when the server is away, says why, and saves when it is back', async () => {
    const page = await open('/')
    await openGap(page)
    await control(page).getByRole('button', { name: '标为招商对象' }).click()
    await fill(control(page), { 对象: '丙公司', 备注: '电价' })
    site.expectFailedRequests()
    await site.stopServer()
    await control(page).getByRole('button', { name: '保存' }).click()
    await control(page).getByRole('alert').getByText('没有保存：连不上链图服务').waitFor()
    await control(page).getByText('尚未标记').waitFor()
    expect(await control(page).getByRole('textbox', { name: '备注' }).inputValue()).toBe('电价')
    await site.startServer()
    await control(page).getByRole('button', { name: '保存' }).click()
    await shown(page, '对象：丙公司').waitFor()
  })

  it('changes a status in place; filters and sorting stand in the address', async () => {
    const page = await open('/')
    const [first, second] = await gapsOf(page)
    await put(page, first?.id ?? '', { partner: '甲公司', by: '李科' })
    await put(page, second?.id ?? '', { partner: '乙公司', status: 'dropped' })
    await page.goto('/targets')
    const row = rowsOf(page).filter({ hasText: '甲公司' })
    await row.getByRole('button', { name: '已联系' }).click()
    await page.getByText('→ 已联系').waitFor()
    expect(await row.getByRole('button', { name: '已联系' }).getAttribute('aria-pressed')).toBe('true')
    expect((await marksOf(page)).find(({ partner }) => partner === '甲公司')?.status).toBe('contacted')
    await page.getByRole('button', { name: /^对象/u }).click()
    await expect.poll(() => page.getByRole('rowheader').count()).toBe(2)
    await expect.poll(() => rowsOf(page).first().textContent()).toContain('乙公司')
    await page.getByRole('navigation', { name: '按状态筛选' }).getByRole('link', { name: /^已联系/u }).click()
    await page.getByRole('searchbox', { name: '筛选招商对象' }).fill('甲')
    await expect.poll(() => page.getByRole('rowheader').count()).toBe(1)
    await page.reload()
    await row.waitFor()
    expect(await rowsOf(page).count()).toBe(1)
    await page.getByRole('searchbox', { name: '筛选招商对象' }).fill('没有这样的')
    await page.getByText('没有符合筛选的招商对象').waitFor()
    await page.getByRole('button', { name: '清空筛选' }).first().click()
    await expect.poll(() => page.getByRole('rowheader').count()).toBe(2)
  })

  it('takes a mark back from the list, and undoes it there', async () => {
    const page = await open('/')
    const [first] = await gapsOf(page)
    await put(page, first?.id ?? '', { partner: '甲公司', status: 'contacted' })
    await page.goto('/targets')
    const row = rowsOf(page).filter({ hasText: '甲公司' })
    await row.getByRole('button', { name: /^修改/u }).click()
    await page.getByRole('button', { name: '取消标记…' }).click()
    await page.getByRole('button', { name: '取消标记', exact: true }).click()
    await page.getByText('已取消标记').waitFor()
    expect(await marksOf(page)).toEqual([])
    await page.getByRole('button', { name: '撤销' }).click()
    await row.waitFor()
    expect((await marksOf(page)).map(({ status, partner }) => [status, partner])).toEqual([['contacted', '甲公司']])
  })

  it('still shows a mark whose gap is gone, under its stored name, and says so', async () => {
    const page = await open('/')
    const [first] = await gapsOf(page)
    await put(page, first?.id ?? '')
    await put(page, 'gap:missing:segment:集成电路:没有这个环节', { subjectName: '集成电路 · 早先的环节 · 缺失' })
    site.expectFailedRequests()
    await put(page, 'gap:missing:segment:没有这条链:环节', { subjectName: '早先的链 · 环节 · 缺失' })
    await page.goto('/targets')
    for (const name of ['集成电路 · 早先的环节 · 缺失', '早先的链 · 环节 · 缺失']) {
      const row = rowsOf(page).filter({ hasText: name })
      await row.getByText('已不在缺口清单').waitFor()
      expect(await row.getByRole('rowheader').getByRole('link').count()).toBe(0)
    }
    await rowsOf(page).getByRole('rowheader').getByRole('link').click()
    await page.getByRole('heading', { level: 1, name: /^集成电路 · /u }).waitFor()
  })

  it('says plainly that a read-only server takes no marks, and shows what is there', async () => {
    const page = await open('/')
    const [first] = await gapsOf(page)
    await put(page, first?.id ?? '', { partner: '甲公司' })
    await page.route('**/api/session', (route) => route.fulfill({ json: { writing: 'closed', by: null } }))
    await openGap(page)
    await shown(page, '对象：甲公司').waitFor()
    await control(page).getByText('本服务只读，不能标记').waitFor()
    expect(await control(page).getByRole('button').count()).toBe(0)
    await page.goto('/targets')
    await rowsOf(page).filter({ hasText: '甲公司' }).waitFor()
    await page.getByText('本服务只读，不能标记').waitFor()
    expect(await page.getByRole('button', { name: '已联系' }).count()).toBe(0)
  })

  it('is done on a phone', async () => {
    const page = await open('/', phone)
    await openGap(page)
    await control(page).getByRole('button', { name: '标为招商对象' }).click()
    await fill(control(page), { 对象: '某公司', 经手人: '赵' })
    await control(page).getByRole('button', { name: '保存' }).click()
    await control(page).getByRole('link', { name: '招商对象' }).click()
    const row = rowsOf(page).filter({ hasText: '某公司' })
    await row.getByRole('button', { name: '不再跟进' }).click()
    await page.getByText('→ 不再跟进').waitFor()
    await row.getByRole('button', { name: /^修改/u }).click()
    await fill(page.getByRole('form'), { 备注: '已有供应商' })
    await page.getByRole('button', { name: '保存' }).click()
    await row.getByText('已有供应商').waitFor()
  })

  it.each([['at a desk', desk], ['on a phone', phone]])('%s: axe finds nothing', async (_, viewport) => {
    const page = await open('/', viewport)
    const [first, second] = await gapsOf(page)
    await page.goto('/targets')
    await page.getByRole('heading', { name: '还没有招商对象' }).waitFor()
    expect(await violations(page)).toEqual([])
    await put(page, first?.id ?? '', { partner: '甲公司', note: '先访' })
    await put(page, first?.id ?? '', { partner: '甲公司', note: '再访', status: 'contacted' })
    await put(page, second?.id ?? '')
    await put(page, 'gap:missing:segment:集成电路:没有这个环节')
    await page.goto('/targets')
    await page.getByText('已不在缺口清单').waitFor()
    await rowsOf(page).filter({ hasText: '甲公司' }).getByRole('button', { name: /^修改/u }).click()
    await page.getByText(/^历史 \d+ 条$/u).click()
    expect(await violations(page)).toEqual([])
    await openGap(page)
    await control(page).getByRole('button', { name: '修改' }).click()
    expect(await violations(page)).toEqual([])
  })
})

describe('on a network', () => {
  const code = 'sesame-open'
  const site = siteForTests({ mode: 'code', accessCode: code })

  it('asks to sign in when a mark is saved, and then saves it under that name', async () => {
    const page = await site.open('/')
    await page.getByRole('button', { name: '登录', exact: true }).waitFor()
    await openGap(page)
    await control(page).getByRole('button', { name: '标为招商对象' }).click()
    await fill(control(page), { 对象: '丁公司' })
    await control(page).getByRole('button', { name: '保存' }).click()
    const dialog = page.getByRole('dialog', { name: '登录' })
    await fill(dialog, { 姓名: '孙' })
    site.expectFailedRequests()
    await dialog.getByLabel('访问码').fill('guess-it')
    await page.keyboard.press('Enter')
    await dialog.getByRole('alert').getByText('访问码不对').waitFor()
    await dialog.getByLabel('访问码').fill(code)
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'hidden' })
    await control(page).getByText(/孙 \d{4}-\d{2}-\d{2}/u).waitFor()
    expect((await marksOf(page)).map(({ by, partner }) => [by, partner])).toEqual([['孙', '丁公司']])
    const bar = page.getByRole('banner')
    await bar.getByText('孙').waitFor()
    await bar.getByRole('button', { name: '退出' }).click()
    await bar.getByRole('button', { name: '登录', exact: true }).waitFor()
  })

  it('writes nothing and loses nothing when the dialog is left', async () => {
    const page = await site.open('/')
    await openGap(page, 1)
    await control(page).getByRole('button', { name: '标为招商对象' }).click()
    await fill(control(page), { 备注: '还没想好' })
    await control(page).getByRole('button', { name: '保存' }).click()
    await page.getByRole('dialog', { name: '登录' }).waitFor()
    await page.keyboard.press('Escape')
    await control(page).getByRole('alert').getByText('还没有登录').waitFor()
    expect(await control(page).getByRole('textbox', { name: '备注' }).inputValue()).toBe('还没想好')
    expect(await marksOf(page)).toHaveLength(1)
  })

  it('asks again when the session has run out', async () => {
    const page = await site.open('/targets')
    await page.getByRole('banner').getByRole('button', { name: '登录', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: '登录' })
    await fill(dialog, { 姓名: '周' })
    await dialog.getByLabel('访问码').fill(code)
    await dialog.getByRole('button', { name: '登录', exact: true }).click()
    await page.getByRole('banner').getByText('周').waitFor()
    await page.context().clearCookies()
    site.expectFailedRequests()
    await rowsOf(page).first().getByRole('button', { name: '已联系' }).click()
    await dialog.getByLabel('访问码').fill(code)
    await dialog.getByRole('button', { name: '登录', exact: true }).click()
    await page.getByText('→ 已联系').waitFor()
    expect((await marksOf(page)).map(({ by, status }) => [by, status])).toEqual([['周', 'contacted']])
  })

  it.each([['at a desk', desk], ['on a phone', phone]])('%s: axe finds nothing in the sign-in dialog', async (_, viewport) => {
    const page = await site.open('/targets', viewport)
    await page.getByRole('banner').getByRole('button', { name: '登录', exact: true }).click()
    await page.getByRole('dialog', { name: '登录' }).waitFor()
    expect(await violations(page)).toEqual([])
  })
})
